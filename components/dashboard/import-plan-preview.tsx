import type { Plan } from '../../utils/plan/plan';
import type { PlanFile } from '../../utils/plan/plan-file';
import { useTexts } from '../shared/texts-context';

interface PlanPreviewProps {
  readonly file: PlanFile;
  /** The plan of the same id that is here already. */
  readonly same: Plan | null;
  readonly replaces: boolean;
  readonly onReplaces: (replaces: boolean) => void;
}

/** What a plan's file holds, or everything that is wrong with it. */
export function PlanPreview({ file, same, replaces, onReplaces }: PlanPreviewProps) {
  const { t, say } = useTexts();
  if ('errors' in file)
    return (
      <section class="import-preview" aria-live="polite" aria-labelledby="import-plan-errors">
        <h3 id="import-plan-errors" class="mark-error">
          {t('importing.plan-broken')}
        </h3>
        <ul class="import-plan-errors">
          {file.errors.map(({ where, message }) => (
            <li key={`${where} ${message.id}`}>
              {where && <code>{where}: </code>}
              {say(message)}
            </li>
          ))}
        </ul>
      </section>
    );
  const { company, channels } = file.plan;
  return (
    <section class="import-preview" aria-live="polite" aria-labelledby="import-plan">
      <h3 id="import-plan">{t('importing.plan')}</h3>
      <p>
        <bdi>{company.name}</bdi> · {t('importing.plan-channels', { count: channels.length })}
      </p>
      {same && (
        <fieldset>
          <legend>{t('importing.plan-same', { name: same.company.name })}</legend>
          <label>
            <input type="radio" name="plan-same" checked={!replaces} onChange={() => onReplaces(false)} />{' '}
            {t('importing.plan-copy')}
          </label>
          <br />
          <label>
            <input type="radio" name="plan-same" checked={replaces} onChange={() => onReplaces(true)} />{' '}
            {t('importing.plan-replace')}
          </label>
        </fieldset>
      )}
    </section>
  );
}
