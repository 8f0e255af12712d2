import type { ComponentChildren } from 'preact';
import { isOpenFailure, type Finding } from '../../utils/audit/finding';
import type { SetAside } from '../../utils/plan/parts/decisions';
import type { Texts } from '../../utils/i18n/texts';
import { Disclosure } from './disclosure';
import { MarkShape, shapeOf } from './mark-badge';
import { useTexts } from './texts-context';
import './finding-item.css';

interface FindingItemProps {
  readonly finding: Finding;
  /** What can be done about it here, such as setting it aside. */
  readonly actions?: ComponentChildren;
}

/**
 * One finding: its title, and behind it what was seen, what was expected, why it matters and what to do. One that
 * cannot tell says so before all else, and why, so that nobody takes its title for a failure; one that was set aside says
 * for what reason, by whom and when.
 */
export function FindingItem({ finding, actions }: FindingItemProps) {
  const texts = useTexts();
  const failed = finding.result === 'fail';
  return (
    <Disclosure
      class={finding.setAside ? 'finding finding-set-aside' : 'finding'}
      word={texts.t(failed ? 'finding.what-to-do' : 'finding.more')}
      summary={
        <>
          <MarkShape shape={shapeOf(finding)} />
          <span class={isOpenFailure(finding) ? 'finding-title finding-title-fail' : 'finding-title'}>
            {finding.setAside && <span class="finding-aside">{texts.t('aside.label')} </span>}
            {failed && <Weight finding={finding} />}
            {finding.result === 'cannot-tell' && (
              <strong class="finding-doubt">{texts.t('finding.cannot-tell')} </strong>
            )}
            {ruleText(texts, finding, 'title')}
            {finding.result === 'cannot-tell' && (
              <span class="finding-reason quiet"> {texts.say(finding.reason)}</span>
            )}
            {finding.setAside && <WhySetAside setAside={finding.setAside} />}
          </span>
        </>
      }
    >
      <dl class="finding-body">
        {linesOf(texts, finding).map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {actions && <div class="finding-actions">{actions}</div>}
    </Disclosure>
  );
}

/** What the shape of a failed finding shows, in words. A misuse is named for all: its square is an error's. */
function Weight({ finding: { severity, misuse, setAside } }: { readonly finding: Finding }) {
  const { t } = useTexts();
  return misuse && !setAside ? (
    <span class="finding-misuse">{t('misuse')}: </span>
  ) : (
    <span class="visually-hidden">{t(misuse ? 'misuse' : `severity.${severity}`)}: </span>
  );
}

/** For what reason, when and by whom it was set aside. */
function WhySetAside({ setAside: { reason, at, by } }: { readonly setAside: SetAside }) {
  const { day } = useTexts();
  return (
    <span class="finding-reason quiet">
      {' '}
      <bdi>{reason}</bdi> ({[day(at), by].filter(Boolean).join(', ')})
    </span>
  );
}

/** A text of the finding's rule; empty where the rule has none of that part. */
function ruleText(texts: Texts, { rule }: Finding, part: 'title' | 'why' | 'remedy' | 'source'): string {
  const id = `rule.${rule}.${part}`;
  return texts.has(id) ? texts.t(id) : part === 'title' ? rule : '';
}

function linesOf(texts: Texts, finding: Finding): [term: string, said: string][] {
  const seen: [string, string][] =
    finding.result === 'fail'
      ? [
          [texts.t('finding.seen'), texts.say(finding.observed)],
          [texts.t('finding.expected'), texts.say(finding.expected)],
        ]
      : [];
  const lines: [string, string][] = [
    ...seen,
    [texts.t('finding.why'), ruleText(texts, finding, 'why')],
    [texts.t('finding.do'), finding.result === 'fail' ? ruleText(texts, finding, 'remedy') : ''],
    [texts.t('finding.source'), ruleText(texts, finding, 'source')],
  ];
  return lines.filter(([, said]) => said !== '');
}
