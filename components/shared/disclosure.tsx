import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import './disclosure.css';

interface DisclosureProps {
  /** What stands there while it is closed. */
  readonly summary: ComponentChildren;
  /** The word with the arrow at the summary's end, such as "why?". */
  readonly word: string;
  readonly class?: string;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** Something that opens on a click or Enter and closes on Escape. */
export function Disclosure({ summary, word, class: className = '', onToggle, children }: DisclosureProps) {
  return (
    <details
      class={`disclosure ${className}`}
      onKeyDown={closeOnEscape}
      {...(onToggle && { onToggle: ({ currentTarget }) => onToggle(currentTarget.open) })}
    >
      <summary>
        {summary}
        <span class="disclosure-word">
          {word}
          <span class="disclosure-arrow" aria-hidden="true" />
        </span>
      </summary>
      {children}
    </details>
  );
}

/** Escape closes what is open and gives the focus back; only then may it close the popup itself. */
function closeOnEscape(event: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  const details = event.currentTarget;
  if (event.key !== 'Escape' || !details.open) return;
  event.preventDefault();
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')?.focus();
}
