import type { JSX } from 'preact';
import type { EntryState } from '../../../../utils/plan/parts/communication';
import { useTexts } from '../../../shared/texts-context';

/** An entry's state by its shape, always with its word: drawn beside it, or said to screen readers. */
export function EntryMark({
  state,
  wordHidden = false,
}: {
  readonly state: EntryState;
  readonly wordHidden?: boolean;
}) {
  const { t } = useTexts();
  const word = t(`entry-state.${state}`);
  return (
    <span class={`entry-mark entry-mark-${state}`} title={wordHidden ? word : undefined}>
      <svg class="entry-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {drawings[state]}
      </svg>
      <span class={wordHidden ? 'visually-hidden' : ''}>{word}</span>
    </span>
  );
}

/** From a dashed ring to a full disc, as an entry comes nearer to being seen; a cross for what is dropped. */
const drawings: Record<EntryState, JSX.Element> = {
  idea: <circle cx="6" cy="6" r="4.6" fill="none" stroke-width="1.6" stroke-dasharray="2.2 2.2" />,
  planned: <circle cx="6" cy="6" r="4.6" fill="none" stroke-width="1.6" />,
  'in-work': (
    <>
      <circle cx="6" cy="6" r="4.6" fill="none" stroke-width="1.6" />
      <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" stroke-width="0" />
    </>
  ),
  published: <circle cx="6" cy="6" r="5.4" stroke-width="0" />,
  dropped: <path d="M2.2 2.2l7.6 7.6M9.8 2.2 2.2 9.8" fill="none" stroke-width="1.8" />,
};
