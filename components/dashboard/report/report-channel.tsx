import type { ReportedChannel } from '../../../utils/report/report';
import { whoseOf, type ChannelLine } from '../../../utils/report/channel-line';
import { stateText } from '../../../utils/report/wording';
import { MarkBadge } from '../../shared/mark-badge';
import { useTexts } from '../../shared/texts-context';
import { CalmNote } from '../decisions/calm-note';
import { ChannelName } from './channel-name';
import { ChannelEvidence } from './channel-evidence';
import { ChannelIntent } from './channel-intent';
import { ReportFinding, type Cite } from './report-finding';

interface ReportChannelProps {
  readonly channel: ReportedChannel;
  /** The rules whose reasons are told once for many channels. */
  readonly shared: ReadonlySet<string>;
  readonly timeZone: string;
  readonly cite: Cite;
}

/** One channel: what was seen of it, what was meant and decided, and what is wrong. */
export function ReportChannel({ channel, shared, timeZone, cite }: ReportChannelProps) {
  const { line, failed, setAside, isOverdue } = channel;
  const texts = useTexts();
  const { t } = texts;
  return (
    <div class="report-channel">
      <h4>
        <ChannelName line={line} /> <MarkBadge mark={line.mark} word={stateText(texts, line)} />
      </h4>
      <dl class="report-facts">
        <ChannelEvidence line={line} timeZone={timeZone} />
        <ChannelIntent line={line} isOverdue={isOverdue} />
      </dl>
      {line.subject && <CalmNote subject={line.subject} />}
      {(failed.length === 0 || isUnsaid(line)) && <p>{t(judgedAs(line))}</p>}
      {failed.map((finding) => (
        <ReportFinding key={finding.rule} finding={finding} cite={cite} isShared={shared.has(finding.rule)} />
      ))}
      {setAside.map((finding) => (
        <p key={finding.rule} class="report-quiet">
          {t('report.set-aside-line', { title: texts.say({ id: `rule.${finding.rule}.title` }) })}
          {' – '}
          <bdi>{finding.setAside?.reason}</bdi>
        </p>
      ))}
    </div>
  );
}

/** Nobody said whose the channel is, so most was not even asked of it. */
const isUnsaid = (line: ChannelLine): boolean => line.reading !== null && whoseOf(line) === null;

function judgedAs(line: ChannelLine) {
  if (isUnsaid(line)) return 'report.whose-unsaid';
  return line.reading ? 'report.nothing-wrong' : 'report.nothing-told';
}
