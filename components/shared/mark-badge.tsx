import type { JSX } from 'preact';
import type { Finding } from '../../utils/audit/finding';
import type { Mark } from '../../utils/report/channel-line';
import { useTexts } from './texts-context';
import './mark-badge.css';

/** A mark, or the ring of a piece of advice. */
export type Shape = Mark | 'advice';

/** The shape alone, for where the word stands beside it already. Never the only sign of a state. */
export function MarkShape({ shape }: { readonly shape: Shape }) {
  return (
    <svg class={`mark-shape mark-${shape}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {drawings[shape]}
    </svg>
  );
}

interface MarkBadgeProps {
  readonly mark: Shape;
  /** Instead of the mark's own word, such as a count with its noun. */
  readonly word?: string;
  /** The word is said to screen readers and not drawn: only where the same is written beside the badge. */
  readonly wordHidden?: boolean;
}

/** A state as shape, colour and word: ■ error, ▲ warning, ◐ slowing, ● fine, ? cannot tell, – not checked yet. */
export function MarkBadge({ mark, word, wordHidden = false }: MarkBadgeProps) {
  const { t } = useTexts();
  return (
    <span class={`mark mark-${mark}`}>
      <MarkShape shape={mark} />
      <span class={wordHidden ? 'visually-hidden' : 'mark-word'}>
        {word ?? t(mark === 'advice' ? 'severity.advice' : `mark.${mark}`)}
      </span>
    </span>
  );
}

/** The shape of a finding: its severity, or that it cannot tell. A misuse is an error's square whatever its severity. */
export function shapeOf({ result, severity, misuse }: Finding): Shape {
  if (result === 'fail') return misuse ? 'error' : severity;
  return result === 'cannot-tell' ? 'cannot-tell' : 'fine';
}

const drawings: Record<Shape, JSX.Element> = {
  error: <rect x="1" y="1" width="10" height="10" rx="1" />,
  warning: <path d="M6 .5 12 11.5H0z" />,
  slowing: (
    <>
      <circle cx="6" cy="6" r="4.8" fill="none" stroke-width="1.4" />
      <path d="M6 1.2a4.8 4.8 0 0 0 0 9.6z" />
    </>
  ),
  fine: <circle cx="6" cy="6" r="5.2" />,
  advice: <circle cx="6" cy="6" r="4.4" fill="none" stroke-width="1.8" />,
  'cannot-tell': (
    <path
      d="M3 3.6C3.2 1.6 4.6.9 6 .9c1.7 0 3 1 3 2.6 0 2.3-2.9 2.3-2.9 4.3M6.1 10.2v.9"
      fill="none"
      stroke-width="1.8"
      stroke-linecap="round"
    />
  ),
  'not-visited': <path d="M1.5 6h9" fill="none" stroke-width="2" stroke-linecap="round" />,
};
