import type { MergePreview } from '../../../utils/backup/backup';
import { useTexts } from '../../shared/texts-context';
import { isAnyLeftOut, nothingWords, previewLines } from './merge-words';

interface PreviewPartProps {
  /** `null` until it is known. */
  readonly preview: MergePreview | null;
  readonly isWorking: boolean;
}

/** What a merge would change here, spoken when it changes. */
export function PreviewPart({ preview, isWorking }: PreviewPartProps) {
  const texts = useTexts();
  const { t } = texts;
  const isRestore = preview?.into === 'empty';
  return (
    <div aria-live="polite">
      {!preview && isWorking && <p class="quiet">{t('backup.preview.working')}</p>}
      {preview?.isNothingNew && <p>{nothingWords(texts, preview)}</p>}
      {preview && !preview.isNothingNew && (
        <>
          {isRestore && (
            <p>{t(isAnyLeftOut(preview) ? 'backup.preview.empty-rest' : 'backup.preview.empty')}</p>
          )}
          <ul class="backup-preview">
            {previewLines(texts, preview).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {preview.shortLived > 0 && <p>{t('backup.preview.short-lived', { count: preview.shortLived })}</p>}
          {!isRestore && <p class="quiet">{t('backup.preview.kept')}</p>}
        </>
      )}
    </div>
  );
}
