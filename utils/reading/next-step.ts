/** The one step that would settle what a page leaves open. What helps on a platform stands with the platform. */
import { nextLookOn } from './platforms/platform';
import { isKnown, type EpochMs, type Fact, type Reading, type Reason } from './reading';

/** What the auditor may do next; all of it happens on a click, or is only said. */
export type NextStep =
  /** Another address of the same profile. `tab` is the end of its text's id (`tab.…`), such as `youtube.videos`. */
  | { readonly do: 'open'; readonly url: string; readonly tab: string }
  /** The platform's public feed of the account (`Feed`). */
  | { readonly do: 'ask-feed' }
  | { readonly do: 'reload' }
  /** For the auditor alone: the extension never scrolls, clicks or logs in. */
  | { readonly do: 'scroll' | 'sign-in' | 'wait' };

/** What is not told yet. */
export type Question = 'kind' | 'last-post';

/** What a platform's next look goes by. */
export interface Sight {
  readonly question: Question;
  /** What the page in view tells: its address, its list. */
  readonly inView: Reading;
  /** What is known of the account, other views of the day included. */
  readonly known: Reading;
}

/** What would settle the question on a platform's pages; `null` where nothing that is known would. Pure. */
export type NextLook = (sight: Sight) => NextStep | null;

/** From so old a document on, its ages tell too little: they were printed when it was loaded. Our choice: a day. */
const OLD: EpochMs = 86_400_000;

/** Nothing that the auditor does on the platform changes these. */
const SETTLED: readonly Reason[] = ['private', 'unavailable', 'not-on-platform', 'future-date'];

/**
 * The step that would settle the question best; `null` where none is known. `documentAge`: for how long the page has
 * been open, in ms.
 */
export function nextStep(sight: Sight, documentAge: EpochMs = 0): NextStep | null {
  const { question, inView, known } = sight;
  const reason = reasonFor(sight);
  if (reason !== null && SETTLED.includes(reason)) return null;
  const isStale = reason === 'stale-data' || inView.remarks.includes('stale-embedded-data');
  if (isStale || isAgeWorn(known, documentAge)) return { do: 'reload' };
  // Parts of a page that was loaded just now will contradict each other after a reload, too.
  if (reason === 'contradiction') return documentAge > OLD ? { do: 'reload' } : null;
  if (reason === 'not-drawn') return { do: 'wait' };
  const step = nextLookOn(inView.platform)?.(sight) ?? null;
  // A span that is proven at both ends and still too wide becomes narrower by exact times only.
  if (question === 'last-post' && isClosed(known) && step?.do !== 'ask-feed') return null;
  return step?.do === 'open' && isInView(step.url, inView) ? { do: 'reload' } : step;
}

/**
 * Why the answer is not known; `null` where it is. The page in view has the say: what the day's earlier views lacked,
 * such as fresh data, it may have by now.
 */
function reasonFor({ question, inView, known }: Sight): Reason | null {
  const answer = ({ kind, lastPost }: Reading): Fact<unknown> => (question === 'kind' ? kind : lastPost);
  const [told, shown] = [answer(known), answer(inView)];
  if (isKnown(told)) return null;
  return isKnown(shown) ? told.unknown : shown.unknown;
}

const isClosed = ({ lastPost }: Reading): boolean => isKnown(lastPost) && !lastPost.value.open;

const isAgeWorn = ({ lastPost }: Reading, documentAge: EpochMs): boolean =>
  documentAge > OLD && isKnown(lastPost) && lastPost.value.precision === 'interval';

/** Opening what stands there already would be a reload. */
const isInView = (url: string, { url: shown }: Reading): boolean =>
  URL.canParse(url) && new URL(url).href.replace(/\/$/, '') === shown.replace(/\/$/, '');
