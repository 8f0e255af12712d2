import { useMemo } from 'preact/hooks';
import { byWeight } from '../../utils/audit/finding';
import type { PlacedFinding, Summary } from '../../utils/report/summary';
import { EmptyState } from '../shared/empty-state';
import { FindingItem } from '../shared/finding-item';
import { Handle } from '../shared/handle';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { useTools } from './tools';
import { hashOf } from './view';
import './warnings.css';

/** All that is wrong with a company's channels and with its plan, misuse first; apart from it what could not be told. */
export function Warnings({ summary }: { readonly summary: Summary }) {
  const { t } = useTexts();
  const { misuses, others, doubtful } = useMemo(() => sortedOut(summary), [summary]);
  if (summary.lines.length === 0)
    return (
      <EmptyState title={t('warnings.no-channels')}>{<p>{t('warnings.no-channels-hint')}</p>}</EmptyState>
    );
  return (
    <div class="warnings">
      {misuses.length + others.length === 0 && (
        <EmptyState title={t('warnings.none')}>
          <p>{t('warnings.none-hint', { visited: summary.visited, planned: summary.planned })}</p>
        </EmptyState>
      )}
      <Group title={t('warnings.misuses', { count: misuses.length })} found={misuses} />
      <Group title={t('warnings.others', { count: others.length })} found={others} />
      <Group
        title={t('warnings.doubtful', { count: doubtful.length })}
        hint={t('warnings.doubtful-hint')}
        found={doubtful}
      />
    </div>
  );
}

/** All findings of a company, each once: misuse, what else failed, and what could not be told; worst first. */
export function sortedOut({ lines, companyFindings }: Pick<Summary, 'lines' | 'companyFindings'>) {
  const all: PlacedFinding[] = [
    ...companyFindings.map((finding) => ({ finding, line: null })),
    ...lines.flatMap((line) => line.findings.map((finding) => ({ finding, line }))),
  ].sort((a, b) => byWeight(a.finding, b.finding));
  const failed = all.filter(({ finding }) => finding.result === 'fail');
  return {
    misuses: failed.filter(({ finding }) => finding.misuse),
    others: failed.filter(({ finding }) => !finding.misuse),
    // Every rule cannot tell of a channel never seen; the table says that once.
    doubtful: all.filter(({ finding, line }) => finding.result === 'cannot-tell' && (!line || line.reading)),
  };
}

/** The findings of a company can be many; the browser skips drawing those out of view (`content-visibility`). */
function Group({ title, hint, found }: { title: string; hint?: string; found: readonly PlacedFinding[] }) {
  if (found.length === 0) return null;
  return (
    <section class="warnings-group">
      <h2>{title}</h2>
      {hint && <p class="quiet">{hint}</p>}
      <ul class="warnings-list">
        {found.map((placed) => (
          <Warning key={`${placed.line?.id ?? ''} ${placed.finding.rule}`} placed={placed} />
        ))}
      </ul>
    </section>
  );
}

function Warning({ placed: { finding, line } }: { readonly placed: PlacedFinding }) {
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
      <FindingItem finding={finding} />
    </li>
  );
}
