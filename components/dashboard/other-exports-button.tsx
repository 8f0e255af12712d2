import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { ExportProgress } from './export-progress';
import { otherExports, type Shown } from './exports';
import { useTools } from './tools';
import { useOtherExports } from './use-other-exports';
import './other-exports.css';

/**
 * A button that opens the list of all other files, each with what is in it; under it stands how far one is. Escape, a
 * click elsewhere and walking on with Tab close the list; the arrow keys walk it too.
 */
export function OtherExportsButton({ shown }: { readonly shown: Shown | null }) {
  const { t } = useTexts();
  const { running, start, stop } = useOtherExports(shown, useTools());
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const listId = useId();
  const focusButton = () => place.current?.querySelector('button')?.focus();

  useEffect(() => {
    if (!isOpen) return;
    const closeElsewhere = ({ target }: Event) => {
      if (!place.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeElsewhere);
    return () => document.removeEventListener('pointerdown', closeElsewhere);
  }, [isOpen]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (!isOpen) return;
    if (event.key === 'Escape') {
      setOpen(false);
      focusButton();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [...event.currentTarget.querySelectorAll('button')];
      const here = stops.findIndex((stop) => stop === document.activeElement);
      stops[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else return;
    event.preventDefault();
  };
  const closeWhenLeft = (event: TargetedFocusEvent<HTMLDivElement>) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !event.currentTarget.contains(next)) setOpen(false);
  };

  return (
    <div class="other-exports" ref={place} onKeyDown={onKeyDown} onFocusOut={closeWhenLeft}>
      <Button
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('exports.button')}
        <span class="other-exports-arrow" aria-hidden="true" />
      </Button>
      {isOpen && (
        <ul class="other-exports-list" id={listId}>
          {otherExports.map((what) => (
            <li key={what} class="other-export">
              <button
                type="button"
                disabled={!start}
                aria-describedby={`${listId}-${what}`}
                onClick={() => {
                  start?.(what);
                  setOpen(false);
                  focusButton();
                }}
              >
                {t(`exports.${what}`)}
              </button>
              <span class="other-export-what quiet" id={`${listId}-${what}`}>
                {t(`exports.${what}.what`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {running && <ExportProgress running={running} onStop={stop} onGoneWithFocus={focusButton} />}
    </div>
  );
}
