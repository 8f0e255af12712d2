import { useTexts } from '../../shared/texts-context';

interface ShowTypedProps {
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** Lets a passphrase be seen while it is typed. */
export function ShowTyped({ isShown, onShow }: ShowTypedProps) {
  const { t } = useTexts();
  return (
    <label>
      <input
        type="checkbox"
        checked={isShown}
        onChange={({ currentTarget }) => onShow(currentTarget.checked)}
      />{' '}
      {t('backup.passphrase.show')}
    </label>
  );
}
