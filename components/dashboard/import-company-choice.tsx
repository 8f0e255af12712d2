import type { Plan } from '../../utils/plan/plan';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';

/** Stands for a company that is yet to be made. */
export const NEW_COMPANY = '';

interface CompanyChoiceProps {
  readonly plans: readonly Plan[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly newName: string;
  readonly onNewName: (name: string) => void;
}

/** Whose plan the channels go into; a new company is named here. */
export function CompanyChoice({ plans, chosen, onChoose, newName, onNewName }: CompanyChoiceProps) {
  const { t } = useTexts();
  return (
    <div class="import-company">
      {plans.length > 0 && (
        <Field label={t('importing.company')}>
          {(control) => (
            <select {...control} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
              {plans.map(({ id, company }) => (
                <option key={id} value={id}>
                  {company.name}
                </option>
              ))}
              <option value={NEW_COMPANY}>{t('importing.new-company')}</option>
            </select>
          )}
        </Field>
      )}
      {chosen === NEW_COMPANY && (
        <Field label={t('company.name')}>
          {(control) => (
            <input
              {...control}
              type="text"
              dir="auto"
              maxLength={200}
              value={newName}
              onInput={(event) => onNewName(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
    </div>
  );
}
