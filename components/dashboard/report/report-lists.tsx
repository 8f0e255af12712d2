import type { ComponentChildren } from 'preact';
import { isolated } from '../../../utils/i18n/isolated';
import type { Texts } from '../../../utils/i18n/texts';
import { dayValue } from '../../../utils/plan/calendar';
import type { DecidedChannel } from '../../../utils/report/report';
import type { NotVisited } from '../../../utils/report/report-unvisited';
import type { PlacedFinding } from '../../../utils/report/summary';
import { MarkBadge } from '../../shared/mark-badge';
import { useTexts } from '../../shared/texts-context';
import { ChannelName } from './channel-name';
import { FindingTitle } from './report-finding';
import { ReportSection } from './report-section';

/** A table of the report; its head is repeated on every page that it goes on to. */
function Table({
  of,
  heads,
  children,
}: {
  /** Names its columns' widths in the style sheet. */
  readonly of: 'decisions' | 'aside' | 'unvisited';
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}) {
  return (
    <table class={`report-table report-table-${of}`}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface InZone {
  /** The company's, by which its days are counted. */
  readonly timeZone: string;
}

/** What was decided, who acts and until when; what is past its day says so. */
export function ReportDecisions({ decisions }: InZone & { readonly decisions: readonly DecidedChannel[] }) {
  const { t, day } = useTexts();
  return (
    <ReportSection
      title={t('report.decisions')}
      {...(decisions.length === 0 && { what: t('report.decisions-none') })}
    >
      {decisions.length > 0 && (
        <Table
          of="decisions"
          heads={[
            t('report.decisions.channel'),
            t('report.decisions.decision'),
            t('report.decisions.reason'),
            t('report.decisions.actor'),
            t('report.decisions.due'),
          ]}
        >
          {decisions.map(({ line, decision: { word, reason, actor, due }, isOverdue }) => (
            <tr key={line.id}>
              <th scope="row">
                <ChannelName line={line} />
              </th>
              <td>
                {word && (
                  <>
                    <strong>{t(`decision.${word}`)}</strong>: {t(`decision.${word}.means`)}
                  </>
                )}
              </td>
              <td>
                <bdi>{reason || '–'}</bdi>
              </td>
              <td>{actor ? <bdi>{actor}</bdi> : <em>{t('report.nobody')}</em>}</td>
              <td>
                {due ? day(dayValue(due), 'UTC') : <em>{t('report.no-day')}</em>}
                {isOverdue && (
                  <>
                    {' '}
                    <MarkBadge mark="warning" word={t('report.overdue')} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </ReportSection>
  );
}

/** What was set aside, by whom and why; nothing where nothing was. */
export function ReportSetAside({
  setAside,
  timeZone,
}: InZone & { readonly setAside: readonly PlacedFinding[] }) {
  const { t, day } = useTexts();
  if (setAside.length === 0) return null;
  return (
    <ReportSection title={t('report.aside')} what={t('report.aside-what')}>
      <Table
        of="aside"
        heads={[
          t('report.decisions.channel'),
          t('report.aside.what'),
          t('report.aside.reason'),
          t('report.aside.when'),
        ]}
      >
        {setAside.map(({ line, finding }) => (
          <tr key={`${line?.id ?? ''} ${finding.rule}`}>
            <th scope="row">
              <ChannelName line={line} />
            </th>
            <td>
              <FindingTitle finding={finding} />
            </td>
            <td>
              <bdi>{finding.setAside?.reason}</bdi>
            </td>
            <td>
              {finding.setAside && day(finding.setAside.at, timeZone)}
              {finding.setAside?.by && (
                <>
                  {', '}
                  <bdi>{finding.setAside.by}</bdi>
                </>
              )}
            </td>
          </tr>
        ))}
      </Table>
    </ReportSection>
  );
}

/** The channels that the report can say nothing of, and why; nothing where all were checked. */
export function ReportUnvisited({
  channels,
  timeZone,
}: InZone & { readonly channels: readonly NotVisited[] }) {
  const texts = useTexts();
  const { t } = texts;
  if (channels.length === 0) return null;
  return (
    <ReportSection title={t('report.unvisited')}>
      <Table of="unvisited" heads={[t('report.decisions.channel'), t('report.unvisited.why')]}>
        {channels.map((channel) => (
          <tr key={channel.line.id}>
            <th scope="row">
              <ChannelName line={channel.line} />
            </th>
            <td>{whyUnvisited(texts, channel, timeZone)}</td>
          </tr>
        ))}
      </Table>
    </ReportSection>
  );
}

function whyUnvisited(
  { t, moment }: Texts,
  { attempt, skippedFor, isByHand }: NotVisited,
  timeZone: string,
): string {
  if (skippedFor) return t('report.unvisited.skipped', { reason: isolated(skippedFor) });
  if (attempt)
    return t('report.unvisited.attempt', {
      state: t(`state.${attempt.state}`),
      moment: moment(attempt.at, timeZone),
    });
  return t(isByHand ? 'report.unvisited.by-hand' : 'report.unvisited.never');
}
