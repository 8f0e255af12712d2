import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { hearFileDrags } from './file-drags';

interface FileChoiceProps {
  /** What the button says. */
  readonly label: string;
  readonly onFile: (file: File) => void;
  /** Whether somebody came for just this: the browser's list of files opens at once where it allows that. */
  readonly isAsked?: boolean;
}

/** A file, chosen or dropped. */
export function FileChoice({ label, onFile, isAsked = false }: FileChoiceProps) {
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    place.current?.querySelector('button')?.focus();
    // Only on a click may a page open it; without one the button waits.
    if ((navigator as Partial<Navigator>).userActivation?.isActive) input.current?.click();
  }, [isAsked]);
  useEffect(() => hearFileDrags({ onOver: setOver, onFile }), [onFile]);
  return (
    <div ref={place} class={isOver ? 'backup-file backup-file-over' : 'backup-file'}>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <span class="quiet">{t('backup.open.drop')}</span>
    </div>
  );
}
