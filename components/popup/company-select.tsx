import { useState } from 'preact/hooks';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import { directionOf } from '../../utils/i18n/direction';
import { INBOX } from '../../utils/store/channels';
import type { PlanId } from '../../utils/plan/plan';
import type { PlanName } from '../../utils/store/plans';

interface CompanySelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: PlanName | null;
  /** The word for belonging to nobody; without it that cannot be chosen. */
  readonly none?: string;
  readonly companies: () => Promise<readonly PlanName[]>;
  readonly onChoose: (planId: PlanId) => void;
  /** With it, a new company can be chosen too. */
  readonly onNew?: () => void;
}

const NEW = 'new company';

/** All companies to choose from. Their names are asked for when the select is about to be opened, and not before. */
export function CompanySelect({ label, hint, chosen, none, companies, onChoose, onNew }: CompanySelectProps) {
  const { t } = useTexts();
  const [names, setNames] = useState<readonly PlanName[]>([]);
  const load = () => void companies().then(setNames);
  const others = names.filter(({ id }) => id !== chosen?.id);
  const choose = (select: HTMLSelectElement) => {
    const { value } = select;
    // Until the choice is stored the select shows what is.
    select.value = chosen?.id ?? INBOX;
    if (value === NEW) onNew?.();
    else if (value !== (chosen?.id ?? INBOX)) onChoose(value);
  };
  return (
    <Field label={label} inline {...(hint !== undefined && { hint })}>
      {(control) => (
        <select
          {...control}
          // A closed list shows its words from its own beginning: a long name would lose its own.
          dir={chosen ? directionOf(chosen.name) : undefined}
          value={chosen?.id ?? INBOX}
          // A mouse comes over it before it clicks: the names are there when the list opens.
          onPointerEnter={load}
          onFocus={load}
          onChange={(event) => choose(event.currentTarget)}
        >
          {(none !== undefined || !chosen) && <option value={INBOX}>{none ?? t('popup.choose')}</option>}
          {chosen && (
            <option value={chosen.id} dir="auto">
              {chosen.name}
            </option>
          )}
          {others.map(({ id, name }) => (
            <option key={id} value={id} dir="auto">
              {name}
            </option>
          ))}
          {onNew && <option value={NEW}>{t('popup.new-company')}</option>}
        </select>
      )}
    </Field>
  );
}
