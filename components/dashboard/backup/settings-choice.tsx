import { isolated } from '../../../utils/i18n/isolated';
import { useTexts } from '../../shared/texts-context';

interface SettingsChoiceProps {
  /** The auditor's name in the backup's settings; may be empty. */
  readonly auditor: string;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}

/** Whether the settings in a backup come with it. */
export function SettingsChoice({ auditor, isTaken, onTake }: SettingsChoiceProps) {
  const { t } = useTexts();
  return (
    <div class="backup-choice">
      <label>
        <input
          type="checkbox"
          aria-describedby="backup-settings"
          checked={isTaken}
          onChange={({ currentTarget }) => onTake(currentTarget.checked)}
        />{' '}
        {t('backup.preview.settings')}
      </label>
      <span class="field-hint" id="backup-settings">
        {t('backup.preview.settings-hint', {
          auditor: auditor === '' ? 'none' : 'named',
          name: isolated(auditor),
        })}
      </span>
    </div>
  );
}
