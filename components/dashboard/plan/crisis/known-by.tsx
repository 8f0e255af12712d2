import { everybodyIn, isAmong } from '../../../../utils/audit/known-people';
import { peopleInGovernance } from '../../../../utils/plan/people-named';
import { Button } from '../../../shared/button';
import { useTexts } from '../../../shared/texts-context';
import { LinesEditor } from '../lines-editor';
import { PEOPLE_LIST } from '../name-lists';
import { usePart } from '../use-part';
import type { PlanEdits } from '../use-plan-edits';
import './known-by.css';

/** Who knows the guide; those with a part in governance are offered until they are on the list. */
export function KnownBy(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, set } = usePart(edits, 'crisis');
  const missing = everybodyIn(peopleInGovernance(edits.plan)).filter(
    (name) => isAmong(name, part.knownBy) !== 'yes',
  );
  return (
    <>
      <LinesEditor
        label={t('crisis.knownBy')}
        hint={t('crisis.knownBy.hint')}
        prompt={t('crisis.knownBy.prompt')}
        most={200}
        list={PEOPLE_LIST}
        value={part.knownBy}
        onValue={(knownBy, when) => set({ knownBy }, when)}
        onLeave={edits.flush}
      />
      {missing.length > 0 && (
        <div class="known-by-missing">
          <p class="quiet">{t('crisis.knownBy.missing')}</p>
          {missing.map((name) => (
            <Button
              key={name}
              onClick={({ currentTarget }) => {
                nextTo(currentTarget)?.focus();
                set({ knownBy: [...part.knownBy, name] }, 'at-once');
              }}
            >
              {t('crisis.knownBy.add', { name })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** Where the focus goes from a button that is about to go: to the next one, and at last to the list itself. */
function nextTo(button: EventTarget | null): HTMLElement | null {
  if (!(button instanceof HTMLElement)) return null;
  const sibling = [button.nextElementSibling, button.previousElementSibling].find(
    (one) => one instanceof HTMLButtonElement,
  );
  const list = button.parentElement?.previousElementSibling;
  return sibling ?? list?.querySelector<HTMLElement>('li:last-child > input') ?? null;
}
