import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A dialog over the dashboard: Escape closes it, the focus stays within and goes back to where it came from. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const { t } = useTexts();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const opened = dialog.current;
    opened?.showModal();
    // The browser would take the button that closes it.
    opened?.querySelector<HTMLElement>('textarea, select, input:not([hidden])')?.focus();
    return () => {
      opened?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The list of files says so too when nothing is chosen from it.
        if (event.target !== event.currentTarget) return;
        // The browser would close it behind our back.
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-header">
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" aria-label={t('dialog.close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </Button>
      </header>
      {children}
    </dialog>
  );
}

/** The buttons at a dialog's end, the one that goes on last. */
export const DialogButtons = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="dialog-buttons">{children}</div>
);
