import { MOST_SCORE } from './score-input';

/** An average score as a bar of five parts. The number stands beside it, so the bar is not said. */
export function ScoreBar({ value }: { readonly value: number }) {
  const parts = Array.from({ length: MOST_SCORE }, (_, index) => index);
  return (
    <svg class="score-bar" viewBox="0 0 50 8" aria-hidden="true" focusable="false">
      <rect class="score-track" width="50" height="8" />
      <rect class="score-fill" width={10 * value} height="8" />
      {parts.slice(1).map((part) => (
        <path key={part} class="score-tick" d={`M${10 * part} 0v8`} />
      ))}
    </svg>
  );
}
