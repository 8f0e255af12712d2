import type { ComponentType, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { completenessOf, planParts, type PlanPart } from '../../../utils/plan/completeness';
import type { Plan } from '../../../utils/plan/plan';
import type { Summary } from '../../../utils/report/summary';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { PlanHistoryDialog } from '../plan-history/plan-history-dialog';
import { useTools } from '../tools';
import { hashOf } from '../view';
import { ChannelsSection } from './channels-section';
import { CommunicationSection } from './communication-section';
import { CompanySection } from './company-section';
import { CrisisSection } from './crisis-section';
import { FuelSection } from './fuel-section';
import { GoalsSection } from './goals-section';
import { GovernanceSection } from './governance-section';
import { LimitFields } from './limit-fields';
import { MeasurementSection } from './measurement-section';
import { NameLists, useNames } from './name-lists';
import { PeopleSection } from './people-section';
import { SituationSection } from './situation-section';
import { StrategySection } from './strategy-section';
import { usePlanEdits, type PlanEdits } from './use-plan-edits';
import './plan-editor.css';

/** Where the keyboard goes on when a company has just been set up. */
export const FIRST_PLAN_FIELD = '.plan-section input';

/** What a section gets: the plan with its edits, how the company's channels are, and the import of channels. */
export interface SectionProps extends PlanEdits {
  /** By the plan as it is stored: what is typed comes into it a moment later. */
  readonly summary: Summary;
  /** Opens the import, with what was pasted for it. */
  readonly onImport: (pasted?: string) => void;
}

const sections: Readonly<Record<PlanPart, ComponentType<SectionProps>>> = {
  company: CompanySection,
  situation: SituationSection,
  people: PeopleSection,
  goals: GoalsSection,
  strategy: StrategySection,
  channels: ChannelsSection,
  communication: CommunicationSection,
  governance: GovernanceSection,
  measurement: MeasurementSection,
  fuel: FuelSection,
  crisis: CrisisSection,
  limits: LimitFields,
};

interface PlanEditorProps {
  readonly summary: Summary;
  readonly onImport: (pasted?: string) => void;
}

/** The plan, a section at a time, stored while one types. */
export function PlanEditor({ summary, onImport }: PlanEditorProps) {
  const { t } = useTexts();
  const { view, unsay } = useTools();
  const edits = usePlanEdits(summary.plan);
  const { names, onFocusIn } = useNames(edits.plan);
  const section = useSectionFromItsTop(view.part);
  const Section = sections[view.part];
  const undone = edits.lastEdited && sectionOf(edits.lastEdited);
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const undo = () => {
    // What was said may offer to take back the same change, which would do it twice.
    unsay();
    edits.undo?.();
  };
  const undoByKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    // Within a text the browser takes back what was typed there.
    if (!isUndo || isTypedIn(event.target)) return;
    event.preventDefault();
    undo();
  };
  return (
    <div class="plan-editor" onKeyDown={undoByKey} onFocusIn={onFocusIn}>
      <PlanSections plan={edits.plan} />
      <section ref={section} class="plan-section" aria-labelledby="plan-section-title">
        <header class="plan-section-header">
          <h2 id="plan-section-title" tabIndex={-1}>
            {t(`section.${view.part}`)}
          </h2>
          <span class="plan-stored quiet">{t(edits.isStored ? 'plan.stored' : 'plan.storing')}</span>
          <Button look="quiet" disabled={!edits.undo} onClick={undo}>
            {undone && undone !== view.part
              ? t('plan.undo-in', { section: t(`section.${undone}`) })
              : t('plan.undo')}
          </Button>
          <Button look="quiet" onClick={() => setHistoryOpen(true)}>
            {t('edits.button')}
          </Button>
        </header>
        <p class="quiet">{t(`section.${view.part}.what`)}</p>
        <Section key={view.part} {...edits} summary={summary} onImport={onImport} />
      </section>
      <NameLists names={names} />
      {isHistoryOpen && (
        <PlanHistoryDialog
          stored={summary.plan}
          plan={edits.plan}
          edit={edits.edit}
          onClose={() => setHistoryOpen(false)}
        />
      )}
    </div>
  );
}

/** A section that follows another is shown from its top, and not from as far down as one was in the other. */
function useSectionFromItsTop(part: PlanPart) {
  const section = useRef<HTMLElement>(null);
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    section.current?.closest('.main-view-scroll')?.scrollTo({ top: 0 });
  }, [part]);
  return section;
}

/** The section in which a part of the plan is edited; `null` for what is decided elsewhere. */
function sectionOf(part: keyof Plan): PlanPart | null {
  if (part === 'thresholds') return 'limits';
  return planParts.find((one) => one === part) ?? null;
}

/** True in a field that takes back by itself what was typed in it. */
const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('textarea, input:not([type=checkbox], [type=radio])');

/** All sections with how much of each is filled in; each is an address of its own. */
function PlanSections({ plan }: { readonly plan: Plan }) {
  const { t } = useTexts();
  const { view } = useTools();
  return (
    <nav class="plan-sections" aria-label={t('sections.label')}>
      <ul>
        {completenessOf(plan).map(({ part, filled, total }) => (
          <li key={part}>
            <a href={hashOf({ ...view, part })} aria-current={view.part === part ? 'page' : undefined}>
              <span>{t(`section.${part}`)}</span>
              {total > 0 && (
                <>
                  <span class="visually-hidden">{t('sections.filled', { filled, total })}</span>
                  <progress
                    aria-hidden="true"
                    title={t('sections.filled', { filled, total })}
                    max={total}
                    value={filled}
                  />
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
