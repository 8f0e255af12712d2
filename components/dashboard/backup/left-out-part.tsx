import type { MergePreview } from '../../../utils/backup/backup';
import { useTexts } from '../../shared/texts-context';
import { leftOutNames, leftOutWords } from './merge-words';

interface LeftOutPartProps {
  readonly preview: MergePreview;
  readonly isBroughtBack: boolean;
  readonly onBringBack: (isBroughtBack: boolean) => void;
}

/** What stays out because it was deleted on purpose, by its names as far as they are few, and the box that brings it back. */
export function LeftOutPart({ preview, isBroughtBack, onBringBack }: LeftOutPartProps) {
  const texts = useTexts();
  const { t } = texts;
  const what = leftOutWords(texts, preview);
  return (
    <section class="backup-left-out" aria-labelledby="backup-left-out">
      <h4 id="backup-left-out">{t('backup.preview.left-out-title')}</h4>
      <div aria-live="polite">
        <p>{what === '' ? t('backup.preview.left-out-none') : t('backup.preview.left-out', { what })}</p>
        <ul class="backup-preview">
          {leftOutNames(texts, preview).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <label>
        <input
          type="checkbox"
          checked={isBroughtBack}
          onChange={({ currentTarget }) => onBringBack(currentTarget.checked)}
        />{' '}
        {t('backup.preview.bring-back')}
      </label>
    </section>
  );
}
