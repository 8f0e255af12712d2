import { useMemo } from 'preact/hooks';
import { namesOf } from '../../utils/audit/subject';
import type { Plan } from '../../utils/plan/plan';
import type { PlacedFinding, Summary } from '../../utils/report/summary';
import { EmptyState } from '../shared/empty-state';
import { FindingItem } from '../shared/finding-item';
import { Handle } from '../shared/handle';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { CompanyChanges } from './decisions/company-changes';
import { SetAside } from './decisions/set-aside';
import { useTools } from './tools';
import { hashOf } from './view';
import { isNarrowed, matchingFindings, placedFindings, sortedOut } from './warning-groups';
import { WarningsFilter } from './warnings-filter';
import './warnings.css';

/** Of the whole list, which takes the focus when the warning that had it has moved to another group. */
const WARNINGS_ID = 'warnings';

/** All that is wrong with a company's channels and with its plan, misuse first; apart from it what could not be told. */
export function Warnings({ summary }: { readonly summary: Summary }) {
  const texts = useTexts();
  const { t } = texts;
  const { view } = useTools();
  const all = useMemo(() => placedFindings(summary), [summary]);
  const found = useMemo(() => matchingFindings(all, view, texts), [all, view.filter.search, view.severity]);
  const { misuses, others, aside, doubtful } = sortedOut(found);
  // A company without channels can have warnings of its own.
  if (summary.lines.length + all.length === 0)
    return (
      <EmptyState title={t('warnings.no-channels')}>{<p>{t('warnings.no-channels-hint')}</p>}</EmptyState>
    );
  return (
    <div class="warnings" id={WARNINGS_ID} tabIndex={-1}>
      <WarningsFilter all={all} shown={found.length} />
      {misuses.length + others.length === 0 && !isNarrowed(view) && (
        <EmptyState title={t('warnings.none')}>
          <p>{t('warnings.none-hint', { visited: summary.visited, planned: summary.planned })}</p>
        </EmptyState>
      )}
      <Group title={t('warnings.misuses', { count: misuses.length })} found={misuses} plan={summary.plan} />
      <CompanyChanges lines={summary.lines} />
      <Group title={t('warnings.others', { count: others.length })} found={others} plan={summary.plan} />
      <Group
        title={t('aside.group', { count: aside.length })}
        hint={t('aside.group-hint')}
        found={aside}
        plan={summary.plan}
      />
      <Group
        title={t('warnings.doubtful', { count: doubtful.length })}
        hint={t('warnings.doubtful-hint')}
        found={doubtful}
        plan={summary.plan}
      />
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly found: readonly PlacedFinding[];
  readonly plan: Plan;
}

/** The findings of a company can be many; the browser skips drawing those out of view (`content-visibility`). */
function Group({ title, hint, found, plan }: GroupProps) {
  if (found.length === 0) return null;
  return (
    <section class="warnings-group">
      <h2>{title}</h2>
      {hint && <p class="quiet">{hint}</p>}
      <ul class="warnings-list">
        {found.map((placed) => (
          <Warning key={`${placed.line?.id ?? ''} ${placed.finding.rule}`} placed={placed} plan={plan} />
        ))}
      </ul>
    </section>
  );
}

interface WarningProps {
  readonly placed: PlacedFinding;
  readonly plan: Plan;
}

function Warning({ placed: { finding, line }, plan }: WarningProps) {
  const { t } = useTexts();
  const { view } = useTools();
  return (
    <li class="warning">
      <p class="warning-about">
        {line ? (
          <a
            href={hashOf({ ...view, open: line.id })}
            aria-current={view.open === line.id ? 'true' : undefined}
            data-opens={line.id}
          >
            <Handle>{line.label}</Handle>
          </a>
        ) : (
          <strong>{t('warnings.company')}</strong>
        )}
        {line && <span class="quiet">{platformName(line.platform)}</span>}
      </p>
      <FindingItem
        finding={finding}
        actions={
          finding.result === 'fail' && (
            <SetAside
              finding={finding}
              plan={plan}
              names={line && namesOf(line.planned, line.channel)}
              landing={`#${WARNINGS_ID}`}
            />
          )
        }
      />
    </li>
  );
}
