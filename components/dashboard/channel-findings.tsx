import type { ComponentChildren } from 'preact';
import { isOpenFailure, type Finding } from '../../utils/audit/finding';
import { namesOf } from '../../utils/audit/subject';
import type { ChannelLine } from '../../utils/report/channel-line';
import { FindingItem } from '../shared/finding-item';
import { useTexts } from '../shared/texts-context';
import { SetAside } from './decisions/set-aside';

const TITLE_ID = 'channel-findings';

/** What is wrong with a channel, worst first; apart from it what was set aside, and what could not be told. */
export function ChannelFindings({ line }: { readonly line: ChannelLine }) {
  const { t } = useTexts();
  const { findings, plan } = line;
  const open = findings.filter(isOpenFailure);
  const aside = findings.filter(({ setAside }) => setAside);
  const doubtful = findings.filter(({ result }) => result === 'cannot-tell');
  const setAside = (finding: Finding) =>
    plan && (
      <SetAside
        finding={finding}
        plan={plan}
        names={namesOf(line.planned, line.channel)}
        landing={`#${TITLE_ID}`}
      />
    );
  return (
    <section class="channel-panel-section" aria-labelledby={TITLE_ID}>
      <h3 id={TITLE_ID} tabIndex={-1}>
        {t('channel.findings')}
      </h3>
      {open.length === 0 && <p class="quiet">{t(plan ? 'channel.no-findings' : 'channel.not-judged')}</p>}
      <FindingList findings={open} actionsOf={setAside} />
      {aside.length > 0 && (
        <>
          <h4>{t('aside.title')}</h4>
          <FindingList findings={aside} actionsOf={setAside} />
        </>
      )}
      {doubtful.length > 0 && (
        <>
          <h4>{t('channel.doubtful')}</h4>
          <FindingList findings={doubtful} />
        </>
      )}
    </section>
  );
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly actionsOf?: (finding: Finding) => ComponentChildren;
}

const FindingList = ({ findings, actionsOf }: FindingListProps) => (
  <ul class="finding-list">
    {findings.map((finding) => (
      <li key={finding.rule}>
        <FindingItem finding={finding} actions={actionsOf?.(finding)} />
      </li>
    ))}
  </ul>
);
