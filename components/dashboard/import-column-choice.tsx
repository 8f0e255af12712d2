import type { ColumnMapping } from '../../utils/plan/channel-list';
import { channelColumns, type ChannelColumn } from '../../utils/plan/channel-row';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';

interface ColumnChoiceProps {
  /** The headings of the table. */
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
  readonly onMapping: (mapping: ColumnMapping) => void;
}

/** Which column of the client's table holds what. */
export function ColumnChoice({ headings, mapping, onMapping }: ColumnChoiceProps) {
  const { t } = useTexts();
  const choose = (column: ChannelColumn, heading: string) => {
    const { [column]: _before, ...others } = mapping;
    onMapping(heading === '' ? others : { ...others, [column]: heading });
  };
  return (
    <fieldset class="import-columns">
      <legend>{t('importing.columns')}</legend>
      {channelColumns.map((column) => (
        <Field key={column} label={t(`import-column.${column}`)}>
          {(control) => (
            <select
              {...control}
              value={mapping[column] ?? ''}
              onChange={(event) => choose(column, event.currentTarget.value)}
            >
              <option value="">{t('importing.no-column')}</option>
              {headings.map((heading) => (
                <option key={heading} value={heading}>
                  {heading}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </fieldset>
  );
}
