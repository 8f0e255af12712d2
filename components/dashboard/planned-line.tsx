import type { PlannedChannel } from '../../utils/plan/plan';
import { cadenceText } from '../../utils/report/wording';
import { useTexts } from '../shared/texts-context';

/** What the plan says of a channel; what it is silent on is left out. */
export function PlannedLine({ planned }: { readonly planned: PlannedChannel }) {
  const texts = useTexts();
  const { t } = texts;
  const { cadence, weekdays, brandOrMarket, owner, strategicAsset, expectedBenefit, notes } = planned;
  const said: readonly (readonly [string, string])[] = [
    [t('planned.cadence'), cadence ? cadenceText(texts, cadence) : t('planned.no-cadence')],
    [t('planned.weekdays'), weekdays.map((day) => t(`weekday.${day}`)).join(', ')],
    [t('planned.market'), brandOrMarket],
    [t('planned.owner'), owner],
    [t('planned.asset'), strategicAsset ? expectedBenefit || t('planned.asset-without-benefit') : ''],
    [t('planned.notes'), notes],
  ];
  return (
    <section class="channel-panel-section" aria-labelledby="channel-planned">
      <h3 id="channel-planned">{t('channel.planned')}</h3>
      <dl class="facts">
        {said
          .filter(([, words]) => words !== '')
          .map(([term, words]) => (
            <div key={term} class="fact">
              <dt>{term}</dt>
              <dd>
                <bdi>{words}</bdi>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
