import type { Plan } from '../../../utils/plan/plan';
import { templateIds } from '../../../utils/plan/templates/template';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import { sourceOfValue, valueOfSource } from './fill-in-source';
import type { FillIn } from './use-fill-in';

interface SourceChoiceProps extends Pick<FillIn, 'source' | 'setSource'> {
  readonly label: string;
  /** What stands for no source. */
  readonly nothing: string;
  /** What channels that were audited already are called here; `null` where there are none to choose. */
  readonly audited: string | null;
  /** The companies that can be copied from. */
  readonly plans: readonly Plan[];
}

/** Where a plan comes from: a template, another company, or channels that were audited already. */
export function SourceChoice({ source, setSource, label, nothing, audited, plans }: SourceChoiceProps) {
  const { t } = useTexts();
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={valueOfSource(source)}
          onChange={({ currentTarget }) => setSource(sourceOfValue(currentTarget.value, plans))}
        >
          <option value="nothing">{nothing}</option>
          {audited !== null && <option value="audited">{audited}</option>}
          <optgroup label={t('fill-in.templates')}>
            {templateIds.map((id) => (
              <option key={id} value={valueOfSource({ from: 'template', id })}>
                {t(`template.${id}`)}
              </option>
            ))}
          </optgroup>
          {plans.length > 0 && (
            <optgroup label={t('fill-in.companies')}>
              {plans.map(({ id, company }) => (
                <option key={id} value={valueOfSource({ from: 'company', id })}>
                  {company.name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      )}
    </Field>
  );
}
