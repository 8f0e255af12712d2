/** What would settle what the page left unknown: it depends on why it is unknown, and on where on a profile it stands. */
import { rules } from '../audit/audit';
import type { Need } from '../audit/finding';
import type { Texts } from '../i18n/texts';
import type { FactName } from '../reading/facts';
import type { Reason } from '../reading/reading';

/** Where on a profile one looks: among its posts, at its description, at its followers, or at all of it. */
type Place = 'posts' | 'about' | 'followers' | 'profile';

const PLACE_OF_FACT: Readonly<Record<FactName, Place>> = {
  kind: 'profile',
  lastPost: 'posts',
  followers: 'followers',
  verified: 'profile',
  category: 'about',
  bioPresent: 'about',
  link: 'about',
  postCount: 'posts',
  name: 'profile',
  handle: 'profile',
  platformId: 'profile',
};

const PLACE_OF_NEED: Readonly<Partial<Record<Need, Place>>> = {
  category: 'about',
  bio: 'about',
  link: 'about',
  followers: 'followers',
  'earlier-followers': 'followers',
  'post-count': 'posts',
  'last-post': 'posts',
  'post-list': 'posts',
};

/** Why a fact is unknown, and what would settle it where something would. */
export function unknownText({ t, has }: Texts, reason: Reason, fact: FactName): string {
  const settling = settlingAt(reason, PLACE_OF_FACT[fact]);
  return has(settling) ? `${t(`reason.${reason}`)} ${t(settling)}` : t(`reason.${reason}`);
}

/**
 * The id of the text on what would settle it for a rule that cannot tell, since what it looks at is unknown for this
 * reason; not every reason has such a text.
 */
export function settlingOfRule(reason: string, ruleId: string): string {
  const needs = rules().find(({ id }) => id === ruleId)?.needs ?? [];
  const [place = 'profile'] = needs.flatMap((need) => PLACE_OF_NEED[need] ?? []);
  return settlingAt(reason, place);
}

/** Only of what a page does not show it matters where to look for it. */
const settlingAt = (reason: string, place: Place): string =>
  reason === 'not-shown' ? `settle.not-shown.${place}` : `settle.${reason}`;
