import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';

/** Characters that are drawn at once: a page of a megabyte in one piece would freeze the dashboard. Our choice. */
export const PART = 20_000;
/** Places found of one search; more than anybody walks through. */
const MAX_MATCHES = 10_000;

interface PagedTextProps {
  readonly label: string;
  readonly text: string;
}

/** A long text to read and to search, a part at a time. */
export function PagedText({ label, text }: PagedTextProps) {
  const { t } = useTexts();
  const id = useId();
  const [part, setPart] = useState(0);
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const matches = useMemo(() => placesOf(text, sought), [text, sought]);
  const found = matches[at];
  const parts = Math.max(1, Math.ceil(text.length / PART));
  const shown = Math.min(part, parts - 1);

  const goTo = (match: number, places = matches) => {
    setAt(match);
    setPart(Math.floor((places[match] ?? 0) / PART));
  };
  const search = (words: string) => {
    setSought(words);
    if (words !== '') goTo(0, placesOf(text, words));
  };
  const step = (by: number) => goTo((at + by + matches.length) % matches.length);
  return (
    <section class="paged-text" aria-labelledby={`${id}-label`}>
      <h3 id={`${id}-label`}>{label}</h3>
      <div class="paged-text-tools">
        <input
          type="search"
          aria-label={t('capture.search')}
          placeholder={t('capture.search')}
          value={sought}
          onInput={({ currentTarget }) => search(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && matches.length > 0) step(event.shiftKey ? -1 : 1);
          }}
        />
        <span role="status" class="quiet">
          {sought !== '' && t('capture.matches', { at: at + 1, count: matches.length })}
        </span>
        <Step
          label={t('capture.previous-match')}
          arrow="↑"
          onStep={matches.length > 0 ? () => step(-1) : null}
        />
        <Step label={t('capture.next-match')} arrow="↓" onStep={matches.length > 0 ? () => step(1) : null} />
        <span class="paged-text-part">{t('capture.part', { at: shown + 1, count: parts })}</span>
        <Step
          label={t('capture.previous-part')}
          arrow="←"
          onStep={shown > 0 ? () => setPart(shown - 1) : null}
        />
        <Step
          label={t('capture.next-part')}
          arrow="→"
          onStep={shown < parts - 1 ? () => setPart(shown + 1) : null}
        />
      </div>
      <Part
        labelledBy={`${id}-label`}
        text={text.slice(shown * PART, (shown + 1) * PART)}
        mark={found === undefined ? null : { from: found - shown * PART, length: sought.length }}
      />
    </section>
  );
}

interface StepProps {
  readonly label: string;
  readonly arrow: string;
  readonly onStep: (() => void) | null;
}

const Step = ({ label, arrow, onStep }: StepProps) => (
  <Button aria-label={label} title={label} disabled={onStep === null} onClick={() => onStep?.()}>
    <span aria-hidden="true">{arrow}</span>
  </Button>
);

interface PartProps {
  readonly labelledBy: string;
  readonly text: string;
  /** What is marked, if it begins in this part. */
  readonly mark: { readonly from: number; readonly length: number } | null;
}

function Part({ labelledBy, text, mark }: PartProps) {
  const marked = useRef<HTMLElement>(null);
  const from = mark && mark.from >= 0 && mark.from < text.length ? mark.from : null;
  const to = from === null || !mark ? 0 : from + mark.length;
  useEffect(() => marked.current?.scrollIntoView({ block: 'center' }), [text, from]);
  return (
    // It scrolls, so the keyboard must be able to get there.
    <pre class="paged-text-part-text" dir="ltr" tabIndex={0} aria-labelledby={labelledBy}>
      {from === null ? (
        text
      ) : (
        <>
          {text.slice(0, from)}
          <mark ref={marked}>{text.slice(from, to)}</mark>
          {text.slice(to)}
        </>
      )}
    </pre>
  );
}

/** Where these words stand in the text, whatever their capitals. */
function placesOf(text: string, words: string): readonly number[] {
  if (words === '') return [];
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
  const places: number[] = [];
  for (let found = pattern.exec(text); found && places.length < MAX_MATCHES; found = pattern.exec(text))
    places.push(found.index);
  return places;
}
