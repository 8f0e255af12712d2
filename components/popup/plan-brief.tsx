import { isOpenFailure, severities } from '../../utils/audit/finding';
import { completenessOf } from '../../utils/plan/completeness';
import { companyChanges } from '../../utils/report/changes';
import { changeText } from '../../utils/report/changes-words';
import type { Summary } from '../../utils/report/summary';
import { companyHash } from '../dashboard/view';
import { Button } from '../shared/button';
import { Handle } from '../shared/handle';
import { MarkBadge } from '../shared/mark-badge';
import { useTexts } from '../shared/texts-context';
import type { PopupActions } from './popup-view';
import './plan-brief.css';

/** So many changed channels are named; the dashboard names them all. */
const MOST_CHANGED = 3;

interface PlanBriefProps {
  readonly summary: Summary;
  readonly actions: PopupActions;
}

/** What of the plan itself is told in brief: how much is filled in, what is wrong with it, and what changed lately. */
export function PlanBrief({ summary, actions }: PlanBriefProps) {
  return (
    <div class="plan-brief">
      <Health summary={summary} actions={actions} />
      <Changes summary={summary} actions={actions} />
    </div>
  );
}

function Health({ summary: { plan, companyFindings }, actions }: PlanBriefProps) {
  const { t } = useTexts();
  const parts = completenessOf(plan);
  const filled = parts.reduce((sum, part) => sum + part.filled, 0);
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const failed = companyFindings.filter((finding) => isOpenFailure(finding) && !finding.misuse);
  return (
    <div class="plan-brief-line">
      <Button look="quiet" onClick={() => actions.openDashboard(companyHash(plan.id, 'plan'))}>
        {t('brief.filled', { percent: Math.floor((100 * filled) / total) })}
      </Button>
      {failed.length > 0 && (
        <button
          type="button"
          class="button button-quiet plan-brief-warnings"
          onClick={() => actions.openDashboard(companyHash(plan.id, 'warnings'))}
        >
          <span class="plan-brief-about">{t('count.company')} </span>
          {severities.map((severity) => {
            const count = failed.filter((finding) => finding.severity === severity).length;
            return (
              count > 0 && (
                <MarkBadge key={severity} mark={severity} word={t(`brief.${severity}`, { count })} />
              )
            );
          })}
        </button>
      )}
    </div>
  );
}

function Changes({ summary, actions }: PlanBriefProps) {
  const texts = useTexts();
  const { t } = texts;
  const { changed } = companyChanges(summary.lines);
  if (changed.length === 0) return null;
  const left = changed.length - MOST_CHANGED;
  return (
    <>
      <h3 id="plan-brief-changed">{t('brief.changed')}</h3>
      <ul aria-labelledby="plan-brief-changed">
        {changed.slice(0, MOST_CHANGED).map(({ line, changes: [first, ...others] }) => (
          <li key={line.id} class="plan-brief-change">
            <Handle>{line.label}</Handle>
            <span class="quiet">
              {first && changeText(texts, first)}
              {others.length > 0 && ` ${t('brief.more', { count: others.length })}`}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" onClick={() => actions.openDashboard(companyHash(summary.plan.id, 'warnings'))}>
          {t('popup.and-more', { count: left })}
        </Button>
      )}
    </>
  );
}
