import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { MarkShape } from './mark-badge';
import './storage-note.css';

interface StorageNoteProps {
  readonly title: string;
  /** What it means, in paragraphs; the title may say it all. */
  readonly children?: ComponentChildren;
  /** Buttons. */
  readonly actions?: ComponentChildren;
}

/** Something is wrong with what is stored: said above everything else. */
export function StorageNote({ title, children, actions }: StorageNoteProps) {
  const id = useId();
  return (
    <section class="storage-note" role="alert" aria-labelledby={id}>
      <h2 id={id} class="storage-note-title">
        <span class="mark-error">
          <MarkShape shape="error" />
        </span>{' '}
        {title}
      </h2>
      {children}
      {actions && <div class="storage-note-actions">{actions}</div>}
    </section>
  );
}
