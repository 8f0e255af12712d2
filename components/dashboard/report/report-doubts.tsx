import type { Texts } from '../../../utils/i18n/texts';
import type { DoubtGroup } from '../../../utils/report/report-doubts';
import { useTexts } from '../../shared/texts-context';
import { ChannelName } from './channel-name';
import { ReportSection } from './report-section';

/** What could not be told, by the reason why, with what would settle it. */
export function ReportDoubts({ groups }: { readonly groups: readonly DoubtGroup[] }) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <ReportSection
      title={t('report.doubts')}
      what={t(groups.length > 0 ? 'report.doubts-what' : 'report.doubts-none')}
    >
      {groups.map((group) => (
        <div key={group.settling ?? group.reason} class="report-doubt">
          <h4>{headline(texts, group)}</h4>
          {settled(texts, group) && (
            <p>
              {t('report.doubts.settle')} {settled(texts, group)}
            </p>
          )}
          <ul class="report-list">
            {group.entries.map(({ line, rules, reason }) => (
              <li key={line?.id ?? ''}>
                <ChannelName line={line} />
                {': '}
                {group.rule === null ? whether(texts, rules) : texts.say(reason)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </ReportSection>
  );
}

const titleOf = ({ say }: Texts, rule: string): string => say({ id: `rule.${rule}.title` });

/** A reason that all rules share stands for itself; a rule's own names days, and so differs by channel. */
const headline = (texts: Texts, { reason, rule }: DoubtGroup): string =>
  rule === null ? texts.say({ id: reason }) : whether(texts, [rule]);

/** Titles say what is wrong, so they stand in quotation marks where nobody knows it. */
const whether = (texts: Texts, rules: readonly string[]): string =>
  texts.t('report.doubts.whether', {
    titles: texts.list(rules.map((rule) => texts.t('report.doubts.title', { title: titleOf(texts, rule) }))),
  });

const settled = ({ t, has }: Texts, { settling }: DoubtGroup): string =>
  settling !== null && has(settling) ? t(settling) : '';
