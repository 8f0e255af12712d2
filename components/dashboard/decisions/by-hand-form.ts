/** What is typed into the form for an audit by hand, and what it means: what was seen, or what is wrong with it. */
import type { Message } from '../../../utils/audit/finding';
import { accountIn, webAddressIn } from '../../../utils/plan/channel-address';
import { dayIn } from '../../../utils/plan/calendar';
import { channelPlace } from '../plan/plan-values';
import { parseCount } from '../../../utils/reading/compact-count';
import type { AccountKey, AccountKind, EpochMs, Followers, PageState } from '../../../utils/reading/reading';
import type { SeenByHand } from '../../../utils/store/hand-reading';

export const lastPostChoices = ['unknown', 'day', 'span'] as const;
export type LastPostChoice = (typeof lastPostChoices)[number];

export interface HandForm {
  readonly address: string;
  readonly platform: string;
  /** As `<input type="datetime-local">` writes it, by this computer's clock. */
  readonly seenAt: string;
  readonly seenBy: string;
  readonly state: PageState;
  readonly kind: AccountKind | null;
  readonly name: string;
  readonly followers: string;
  readonly isRounded: boolean;
  readonly lastPost: LastPostChoice;
  readonly postFrom: string | null;
  readonly postUntil: string | null;
  readonly verified: boolean | null;
  readonly bioPresent: boolean | null;
  readonly link: string;
  readonly category: string;
  readonly postCount: string;
  readonly note: string;
}

/** What is wrong, by field. */
export type HandProblems = Partial<Record<keyof HandForm, Message>>;

/** A form on which nothing is seen yet. `now` in epoch ms. */
export const emptyHandForm = (now: EpochMs): HandForm => ({
  address: '',
  platform: '',
  seenAt: localMinute(now),
  seenBy: '',
  state: 'readable',
  kind: null,
  name: '',
  followers: '',
  isRounded: false,
  lastPost: 'unknown',
  postFrom: null,
  postUntil: null,
  verified: null,
  bioPresent: null,
  link: '',
  category: '',
  postCount: '',
  note: '',
});

/** A moment as `<input type="datetime-local">` writes it, to the minute. */
export function localMinute(at: EpochMs): string {
  const inUtc = at - new Date(at).getTimezoneOffset() * 60_000;
  return new Date(inUtc).toISOString().slice(0, 16);
}

interface Given {
  /** The channel's, where it is known already; `null` where the form asks for it. */
  readonly place: Pick<SeenByHand, 'platform' | 'url'> | null;
  /** The company's time zone, in which days are meant. */
  readonly zone: string;
  readonly now: EpochMs;
  /** The page's own language is not known here: counts are read by the auditor's. */
  readonly language: string;
  /** The keys of a channel that is known already. */
  readonly aliases: readonly AccountKey[];
  /** The display name that the form began with: left as it is, it is nothing that was seen. */
  readonly knownName?: string;
}

/** Whether the form asks for what is kept of companies alone: link, description and number of posts. */
export const asksForMore = ({ kind }: HandForm): boolean => kind !== 'personal-profile';

/** What was seen, or what is wrong with what was typed. */
export function seenIn(
  form: HandForm,
  given: Given,
): { readonly seen: SeenByHand } | { readonly problems: HandProblems } {
  const problems: Partial<Record<keyof HandForm, Message>> = {};
  const refuse = (field: keyof HandForm, id: string): null => {
    problems[field] = { id: `hand.wrong.${id}` };
    return null;
  };
  const place = given.place ?? placeIn(form, refuse);
  const seenAt = seenAtIn(form, given, refuse);
  const isSeen = form.state === 'readable';
  const isMoreSeen = isSeen && asksForMore(form);
  const seen = {
    state: form.state,
    kind: form.kind,
    name: form.name,
    followers: isSeen ? followersIn(form, given, refuse) : null,
    lastPost: isSeen && seenAt !== null ? lastPostIn(form, dayIn(given.zone, seenAt), refuse) : null,
    verified: form.verified,
    bioPresent: isMoreSeen ? form.bioPresent : null,
    link: isMoreSeen ? linkIn(form, refuse) : '',
    category: form.category,
    postCount: isMoreSeen ? postCountIn(form, given, refuse) : null,
    aliases: given.aliases,
  };
  if (form.seenBy.trim() === '') refuse('seenBy', 'seen-by');
  if (isSeen && Object.keys(problems).length === 0 && showsNothing(seen, given)) refuse('state', 'nothing');
  return place && seenAt !== null && Object.keys(problems).length === 0
    ? { seen: { ...place, ...seen, seenAt } }
    : { problems };
}

/** True where the page is said to be readable, and nothing that it showed was typed. */
function showsNothing(
  seen: Omit<SeenByHand, 'platform' | 'url' | 'seenAt'>,
  { knownName = '' }: Given,
): boolean {
  const { kind, followers, lastPost, verified, bioPresent, postCount, name, link, category } = seen;
  const isTyped = [name.trim() === knownName.trim() ? '' : name, link, category].some((text) => text.trim());
  return (
    !isTyped && [kind, followers, lastPost, verified, bioPresent, postCount].every((fact) => fact === null)
  );
}

type Refuse = (field: keyof HandForm, id: string) => null;

function placeIn({ address, platform }: HandForm, refuse: Refuse) {
  const web = webAddressIn(address);
  if (platform.trim() === '' && web && !accountIn(web.href)) return refuse('platform', 'platform');
  const place = channelPlace(address, platform);
  return 'value' in place ? place.value : refuse('address', 'address');
}

/** Two minutes of grace: the form rounds to the minute, and clocks differ. Before 2003 none of these platforms was there. */
const SLACK: EpochMs = 120_000;
const EARLIEST: EpochMs = Date.UTC(2003, 0, 1);

function seenAtIn({ seenAt }: HandForm, { now }: Given, refuse: Refuse): EpochMs | null {
  const at = seenAt === '' ? NaN : new Date(seenAt).getTime();
  if (Number.isNaN(at)) return refuse('seenAt', 'seen-at');
  if (at > now + SLACK) return refuse('seenAt', 'future');
  if (at < EARLIEST) return refuse('seenAt', 'early');
  return Math.min(at, now);
}

function followersIn({ followers, isRounded }: HandForm, given: Given, refuse: Refuse): Followers | null {
  if (followers.trim() === '') return null;
  const count = countIn(followers, given);
  if (!count) return refuse('followers', 'followers');
  return isRounded ? { ...count, precision: 'rounded' } : count;
}

function postCountIn({ postCount }: HandForm, given: Given, refuse: Refuse): number | null {
  if (postCount.trim() === '') return null;
  return countIn(postCount, given)?.count ?? refuse('postCount', 'post-count');
}

/** "1.204" is a thousand and more to some and little more than one to others, so it is refused. */
function countIn(text: string, { language }: Given): Followers | null {
  const written = text.trim();
  if (/^\d{1,3}[.]\d{3}$/.test(written)) return null;
  // A number and its unit, and nothing else: "about 12 in 2020" is none.
  return /^\d[\d.,\s’']*\p{L}{0,10}\.?$/u.test(written) ? parseCount(written, language) : null;
}

function lastPostIn({ lastPost, postFrom, postUntil }: HandForm, seenOn: string, refuse: Refuse) {
  if (lastPost === 'unknown') return null;
  if (postFrom === null) return refuse('postFrom', 'post-day');
  const until = lastPost === 'day' ? postFrom : postUntil;
  if (until === null) return refuse('postUntil', 'post-day');
  if (until < postFrom) return refuse('postUntil', 'post-order');
  // A span may reach to the day itself: nobody saw beyond it.
  if (postFrom > seenOn) return refuse('postFrom', 'post-late');
  return until > seenOn ? refuse('postUntil', 'post-late') : { from: postFrom, until };
}

function linkIn({ link }: HandForm, refuse: Refuse): string {
  if (link.trim() === '') return '';
  return webAddressIn(link)?.href ?? refuse('link', 'link') ?? '';
}
