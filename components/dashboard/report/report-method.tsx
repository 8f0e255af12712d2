import { markOfState, type ChannelState } from '../../../utils/report/channel-line';
import type { Report } from '../../../utils/report/report';
import type { LadderRow } from '../../../utils/report/report-ladders';
import { ladderText } from '../../../utils/report/report-words';
import { MarkBadge } from '../../shared/mark-badge';
import { useTexts } from '../../shared/texts-context';
import { ReportSection } from './report-section';

interface ReportMethodProps {
  readonly report: Report;
  /** Numbered from 1. */
  readonly sources: readonly string[];
}

/** How all this was found, what the words mean, and on whose word the rules stand. */
export function ReportMethod({ report: { opened, byHand, ladders, options }, sources }: ReportMethodProps) {
  const { t } = useTexts();
  return (
    <>
      <ReportSection title={t('report.method')}>
        {opened > 0 && <p>{t('report.method.read')}</p>}
        {opened + byHand === 0 && <p>{t('report.method.read-none')}</p>}
        {byHand > 0 && <p>{t('report.method.by-hand', { count: byHand })}</p>}
        <p>{t('report.method.kind')}</p>
        <p>{t('report.method.last-post')}</p>
        <p>{t('report.method.rules')}</p>
        <p>{t('report.method.set-aside')}</p>
      </ReportSection>
      <ReportSection title={t('report.words')}>
        <dl class="report-words">
          {words.map((state) => (
            <div key={state}>
              <dt>
                <MarkBadge mark={markOfState[state]} word={t(`mark.${state}`)} />
              </dt>
              <dd>{t(`report.word.${state}`)}</dd>
            </div>
          ))}
          {options.advice && (
            <div>
              <dt>
                <MarkBadge mark="advice" />
              </dt>
              <dd>{t('report.word.advice')}</dd>
            </div>
          )}
        </dl>
      </ReportSection>
      {ladders.length > 0 && <Ladders ladders={ladders} />}
      {sources.length > 0 && (
        <ReportSection title={t('report.sources')}>
          <ol class="report-sources">
            {sources.map((source, index) => (
              <li key={source}>
                <span class="report-source-number">{t('report.source-number', { number: index + 1 })}</span>{' '}
                {source}
              </li>
            ))}
          </ol>
        </ReportSection>
      )}
    </>
  );
}

const words = [
  'misuse',
  'error',
  'warning',
  'slowing',
  'cannot-tell',
  'fine',
  'not-visited',
] as const satisfies readonly ChannelState[];

/** From which day on what, for each rhythm that a channel of the report has. */
function Ladders({ ladders }: { readonly ladders: readonly LadderRow[] }) {
  const texts = useTexts();
  const { t } = texts;
  const days = (count: number): string => t('report.ladder.to', { days: Math.round(count * 10) / 10 });
  return (
    <ReportSection title={t('report.ladder')} what={t('report.ladder-what')}>
      <table class="report-table report-table-ladders">
        <thead>
          <tr>
            <th scope="col">{t('report.ladder.for')}</th>
            <th scope="col">{t('level.active')}</th>
            <th scope="col">{t('level.slowing')}</th>
            <th scope="col">{t('level.stale')}</th>
            <th scope="col">{t('level.dormant')}</th>
            <th scope="col">{t('level.abandoned')}</th>
            <th scope="col">{t('report.ladder.source')}</th>
          </tr>
        </thead>
        <tbody>
          {ladders.map((row) => (
            <tr key={ladderText(texts, row)}>
              <th scope="row">
                {ladderText(texts, row)}{' '}
                <span class="report-quiet">({t('report.ladder.count', { count: row.channels })})</span>
              </th>
              <td>{days(row.thresholds.slowing)}</td>
              <td>{days(row.thresholds.stale)}</td>
              <td>{days(row.thresholds.dormant)}</td>
              <td>{days(row.thresholds.abandoned)}</td>
              <td>{t('report.ladder.beyond')}</td>
              <td>{t(`threshold.${row.thresholds.source}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportSection>
  );
}
