import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { ToastingContext, ToastPlace } from './toast';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A dialog over the dashboard: Escape closes it, the focus stays within and goes back to where it came from. What is said
 * in passing while it is open is said in it.
 */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const { t } = useTexts();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useContext(ToastingContext)?.opened;
  useLayoutEffect(() => opened?.(titleId), [opened, titleId]);
  // Before what it holds takes the focus by itself: that is shut away until the dialog is open.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    // The browser would take the button that closes it. Fields may come later: until then, one reads on from the title.
    (shown?.querySelector<HTMLElement>('textarea, select, input:not([hidden])') ?? heading.current)?.focus();
    return () => {
      shown?.close();
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
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <Button look="quiet" aria-label={t('dialog.close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </Button>
      </header>
      {children}
      <ToastPlace dialog={titleId} />
    </dialog>
  );
}

/** The buttons at a dialog's end, the one that goes on last. */
export const DialogButtons = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="dialog-buttons">{children}</div>
);
