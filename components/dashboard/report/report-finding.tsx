import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../utils/audit/finding';
import { MarkShape, shapeOf } from '../../shared/mark-badge';
import { useTexts } from '../../shared/texts-context';

/** The number of a rule's source in the report's list; `null` where there is none. */
export type Cite = (rule: string) => number | null;

/** What fails: its shape, how grave it is, and its title. */
export function FindingTitle({ finding }: { readonly finding: Finding }) {
  const { t, say } = useTexts();
  const { rule, severity, misuse } = finding;
  return (
    <>
      <span class={`mark mark-${shapeOf(finding)}`}>
        <MarkShape shape={shapeOf(finding)} />
      </span>{' '}
      <span class="report-weight">{t(misuse ? 'misuse' : `severity.${severity}`)}:</span>{' '}
      {say({ id: `rule.${rule}.title` })}
    </>
  );
}

interface ReportFindingProps {
  readonly finding: Finding;
  readonly cite: Cite;
  /** Many channels share it, so its reasons are told once for all of them. */
  readonly isShared?: boolean;
}

/**
 * One thing that fails: what was seen, what was expected, why it matters, and what to do. What is told elsewhere in full
 * only says where.
 */
export function ReportFinding({ finding, cite, isShared = false }: ReportFindingProps) {
  const { t } = useTexts();
  const { misuse, rule } = finding;
  return (
    <div class="report-finding">
      <p class="report-finding-title">
        <FindingTitle finding={finding} />
        {(misuse || isShared) && (
          <span class="report-quiet"> {t(misuse ? 'report.see-misuse' : 'report.see-shared')}</span>
        )}
      </p>
      {!misuse && (
        <dl class="report-reasons">
          <WhatWasSeen finding={finding} />
          {!isShared && <WhyAndWhatToDo rule={rule} cite={cite} />}
        </dl>
      )}
    </div>
  );
}

/** What was seen and what was expected instead. */
export function WhatWasSeen({ finding }: { readonly finding: Finding }) {
  const { t, say } = useTexts();
  if (finding.result !== 'fail') return null;
  return (
    <>
      <Reason term={t('finding.seen')}>{say(finding.observed)}</Reason>
      <Reason term={t('finding.expected')}>{say(finding.expected)}</Reason>
    </>
  );
}

/** Why a rule matters, with the number of its source, and what to do about its failure. */
export function WhyAndWhatToDo({ rule, cite }: { readonly rule: string; readonly cite: Cite }) {
  const { t, has } = useTexts();
  const [why, remedy] = [`rule.${rule}.why`, `rule.${rule}.remedy`];
  const source = cite(rule);
  return (
    <>
      {has(why) && (
        <Reason term={t('report.why')}>
          {t(why)} {source !== null && t('report.source-number', { number: source })}
        </Reason>
      )}
      {has(remedy) && <Reason term={t('finding.do')}>{t(remedy)}</Reason>}
    </>
  );
}

export const Reason = ({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ComponentChildren;
}) => (
  <div>
    <dt>{term}</dt> <dd>{children}</dd>{' '}
  </div>
);
