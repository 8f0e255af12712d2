import type { PopupActions } from './popup-view';
import { CompanySelect } from './company-select';
import { PlanBrief } from './plan-brief';
import { PlanLine } from './plan-line';
import { MOST_PLANNED, planLists, shortList } from './plan-list';
import { Button } from '../shared/button';
import { EmptyState } from '../shared/empty-state';
import { FindingItem } from '../shared/finding-item';
import { Handle } from '../shared/handle';
import { MarkBadge } from '../shared/mark-badge';
import { useTexts } from '../shared/texts-context';
import { companyHash } from '../dashboard/view';
import { markOfState, states, type ChannelLine } from '../../utils/report/channel-line';
import { isMadeUpPlan } from '../../utils/plan/samples/made-up';
import type { Summary } from '../../utils/report/summary';
import './plan-section.css';

interface PlanSectionProps {
  readonly summary: Summary;
  /** The profile in the tab belongs to this company: another one's plan is not to be chosen here. */
  readonly isOfPage: boolean;
  readonly actions: PopupActions;
}

/** The company's plan: how far the audit is, what is misused, and a line a channel, worst first. */
export function PlanSection({ summary, isOfPage, actions }: PlanSectionProps) {
  const { t } = useTexts();
  const { id, company } = summary.plan;
  return (
    <section class="popup-section plan-section" aria-labelledby="plan-heading">
      {!isOfPage && (
        <CompanySelect
          label={t('popup.company')}
          chosen={{ id, name: company.name }}
          companies={actions.companies}
          onChoose={actions.choose}
        />
      )}
      <div class="plan-section-progress">
        <h2 id="plan-heading">
          {isOfPage && (
            <span class="visually-hidden">
              <Handle>{company.name}</Handle>:{' '}
            </span>
          )}
          {t('popup.plan', { checked: summary.visited, channels: summary.planned })}
        </h2>
        {summary.planned > 0 && (
          <progress aria-labelledby="plan-heading" max={summary.planned} value={summary.visited} />
        )}
      </div>
      {summary.lines.length === 0 ? (
        <EmptyPlan onFill={() => actions.openDashboard(companyHash(id, 'plan'))} />
      ) : (
        <PlanOverview summary={summary} actions={actions} />
      )}
    </section>
  );
}

function PlanOverview({ summary, actions }: Omit<PlanSectionProps, 'isOfPage'>) {
  const { t } = useTexts();
  const { lines, toVisit } = planLists(summary);
  const companyMisuses = summary.misuses.filter(({ line }) => line === null);
  return (
    <>
      {isMadeUpPlan(summary.plan.id) && <p class="quiet">{t('sample.made-up')}</p>}
      <Counts counts={summary.counts} />
      <PlanBrief summary={summary} actions={actions} />
      {companyMisuses.length > 0 && (
        <>
          <h3 id="company-misuses">{t('count.company')}</h3>
          <ul aria-labelledby="company-misuses">
            {companyMisuses.map(({ finding }) => (
              <li key={finding.rule}>
                <FindingItem finding={finding} />
              </li>
            ))}
          </ul>
        </>
      )}
      {lines.length > 0 && <Lines lines={lines} most={MOST_PLANNED} summary={summary} actions={actions} />}
      {toVisit.length > 0 && (
        <>
          <h3>{t('popup.to-visit')}</h3>
          <Lines lines={toVisit} most={5} summary={summary} actions={actions} />
        </>
      )}
      {summary.unplanned.length > 0 && (
        <>
          <h3>{t('popup.not-in-plan')}</h3>
          <Lines lines={summary.unplanned} most={3} summary={summary} actions={actions} />
        </>
      )}
    </>
  );
}

interface LinesProps {
  readonly lines: readonly ChannelLine[];
  readonly most: number;
  readonly summary: Summary;
  readonly actions: PopupActions;
}

function Lines({ lines, most, summary, actions }: LinesProps) {
  const { t } = useTexts();
  const { shown, left } = shortList(lines, most);
  return (
    <>
      <ul class="plan-section-lines">
        {shown.map((line) => (
          <PlanLine key={line.id} line={line} isNamed={!isOnlyOn(line, summary.lines)} />
        ))}
      </ul>
      {left > 0 && (
        <div class="plan-section-more">
          <Button look="quiet" onClick={() => actions.openDashboard(companyHash(summary.plan.id))}>
            {t('popup.and-more', { count: left })}
          </Button>
        </div>
      )}
    </>
  );
}

/** True where the platform's name says which channel is meant. */
const isOnlyOn = (line: ChannelLine, lines: readonly ChannelLine[]): boolean =>
  lines.every((other) => other === line || other.platform !== line.platform);

/** How many channels are in which state, worst first. */
function Counts({ counts }: Pick<Summary, 'counts'>) {
  const { t } = useTexts();
  return (
    <div class="plan-section-counts">
      <span id="plan-counts">{t('count.channels')}</span>
      <ul aria-labelledby="plan-counts">
        {states
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <li key={state}>
              <MarkBadge mark={markOfState[state]} word={t(`count.${state}`, { count: counts[state] })} />
            </li>
          ))}
      </ul>
    </div>
  );
}

function EmptyPlan({ onFill }: { readonly onFill: () => void }) {
  const { t } = useTexts();
  return (
    <EmptyState
      title={t('popup.plan-empty')}
      actions={<Button onClick={onFill}>{t('popup.plan-empty.fill')}</Button>}
    >
      <p class="quiet">{t('popup.plan-empty.how')}</p>
    </EmptyState>
  );
}
