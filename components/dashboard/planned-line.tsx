import { dayValue } from '../../utils/plan/calendar';
import { averageScore } from '../../utils/plan/equity';
import { plannedWeekdays } from '../../utils/plan/parts/channel';
import type { PlannedChannel } from '../../utils/plan/plan';
import type { Texts } from '../../utils/i18n/texts';
import { cadenceText } from '../../utils/report/wording';
import { useTexts } from '../shared/texts-context';

/** What the plan says of a channel; what it is silent on is left out. */
export function PlannedLine({ planned }: { readonly planned: PlannedChannel }) {
  const texts = useTexts();
  return (
    <section class="channel-panel-section" aria-labelledby="channel-planned">
      <h3 id="channel-planned">{texts.t('channel.planned')}</h3>
      <dl class="facts">
        {saidOf(texts, planned)
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

/** Each thing that a plan can say of a channel, and what it says; empty words where it is silent. */
function saidOf(texts: Texts, planned: PlannedChannel): readonly (readonly [term: string, words: string])[] {
  const { t } = texts;
  const { cadence, editorial, approach, controlledBy, strategicAsset, pauses } = planned;
  const average = averageScore(planned.equity);
  const until = editorial?.until ?? null;
  return [
    [t('planned.cadence'), cadence ? cadenceText(texts, cadence) : t('planned.no-cadence')],
    [
      t('planned.weekdays'),
      plannedWeekdays(planned)
        .map((day) => t(`weekday.${day}`))
        .join(', '),
    ],
    [t('planned.editorial'), until === null ? '' : t('week.until', { day: dayValue(until) })],
    [t('planned.market'), planned.brandOrMarket],
    [t('planned.purpose'), planned.purpose],
    [t('planned.approach'), approach ? t(`approach-word.${approach}`) : ''],
    [t('planned.language'), planned.language],
    [t('planned.tone'), planned.tone],
    [t('planned.formats'), planned.formats],
    [t('planned.owner'), planned.owner],
    [t('planned.secondAdministrator'), planned.secondAdministrator],
    [t('planned.controlledBy'), controlledBy ? t(`controller.${controlledBy}`) : ''],
    [t('planned.asset'), strategicAsset ? planned.expectedBenefit || t('planned.asset-without-benefit') : ''],
    [t('planned.sponsored'), planned.sponsored ? t('field.yes') : ''],
    [
      t('planned.pauses'),
      pauses
        .map(({ from, until: last }) =>
          t('planned.pause-term', { from: dayValue(from), until: dayValue(last) }),
        )
        .join('; '),
    ],
    [t('planned.score'), average === null ? '' : t('score.average-brief', { average })],
    [t('planned.notes'), planned.notes],
  ];
}
