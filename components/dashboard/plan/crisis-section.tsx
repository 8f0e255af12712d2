import { hasCrisisGuide } from '../../../utils/plan/blank';
import { useTexts } from '../../shared/texts-context';
import { CrisisContacts } from './crisis/crisis-contacts';
import { KnownBy } from './crisis/known-by';
import { WordsField } from './fields';
import { LinesEditor } from './lines-editor';
import { PEOPLE_LIST } from './name-lists';
import { TodayField } from './today-field';
import { usePart } from './use-part';
import type { PlanEdits } from './use-plan-edits';

/** What is done when something goes wrong in public, and who knows it. */
export function CrisisSection(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, set } = usePart(edits, 'crisis');
  const onLeave = edits.flush;
  return (
    <>
      {!hasCrisisGuide(edits.plan) && <p class="plan-empty">{t('crisis.empty')}</p>}
      <WordsField
        label={t('crisis.whatCounts')}
        hint={t('crisis.whatCounts.hint')}
        rows={3}
        value={part.whatCounts}
        onValue={(whatCounts) => set({ whatCounts })}
        onLeave={onLeave}
      />
      <LinesEditor
        label={t('crisis.firstSteps')}
        hint={t('crisis.firstSteps.hint')}
        prompt={t('crisis.firstSteps.prompt')}
        isOrdered
        mostLines={100}
        value={part.firstSteps}
        onValue={(firstSteps, when) => set({ firstSteps }, when)}
        onLeave={onLeave}
      />
      <h3>{t('crisis.who')}</h3>
      <div class="plan-fields">
        {(['decides', 'speaks'] as const).map((who) => (
          <WordsField
            key={who}
            label={t(`crisis.${who}`)}
            value={part[who]}
            onValue={(value) => set({ [who]: value })}
            onLeave={onLeave}
            list={PEOPLE_LIST}
          />
        ))}
      </div>
      <h4>{t('crisis.contacts')}</h4>
      <CrisisContacts {...edits} />
      <h3>{t('crisis.known')}</h3>
      <KnownBy {...edits} />
      <TodayField
        label={t('crisis.lastRehearsal')}
        todayLabel={t('crisis.rehearsed-today')}
        timeZone={edits.plan.company.timeZone}
        value={part.lastRehearsal}
        onValue={(lastRehearsal) => set({ lastRehearsal }, 'at-once')}
        onLeave={onLeave}
      />
    </>
  );
}
