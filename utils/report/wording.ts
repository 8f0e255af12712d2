/** What is known of a channel, in words: honest ranges, and the reasons for them. */
import { isOpenFailure, type Finding } from '../audit/finding';
import { behindAfterDays, daysTold } from '../audit/rhythm';
import { ageOf } from '../audit/staleness';
import type { Texts } from '../i18n/texts';
import type { Cadence } from '../plan/plan';
import {
  isKnown,
  type AccountKind,
  type EpochMs,
  type Fact,
  type Followers,
  type KindEvidence,
  type LastPost,
  type Reading,
  type Signal,
} from '../reading/reading';
import { ageAsOf, pageStateAsOf } from './as-of';
import { stateOf, type ChannelLine, type Mark } from './channel-line';

const MINUTE: EpochMs = 60_000;
const DAY: EpochMs = 86_400_000;

/** Up to so many days one says when it posted, from then on for how long it has not. Our choice: the default of *slowing*. */
const RECENT_DAYS = 14;
/** From so many days on a range is easier to grasp in years. Our choice. */
const YEAR_DAYS = 365;

/** Whole days between a moment and the reading, never negative. */
const daysBetween = (at: EpochMs, readAt: EpochMs): number => Math.max(0, Math.floor((readAt - at) / DAY));

/**
 * When the account last posted, counted from the moment of reading. A span stays a span; where nothing proves that
 * there is no newer post, it says that too; `brief` where it stands in a table. `timeZone` decides the day that is
 * named: the company's, else the auditor's.
 */
export function lastPostText(
  texts: Texts,
  lastPost: Fact<LastPost>,
  readAt: EpochMs,
  timeZone?: string,
  length: 'whole' | 'brief' = 'whole',
): string {
  const { t, day } = texts;
  if (!isKnown(lastPost)) return t('post.unknown');
  const { notBefore, notAfter, open } = lastPost.value;
  const most = daysBetween(notBefore, readAt);
  const least = open ? 0 : daysBetween(notAfter, readAt);
  if (least === 0 && most < RECENT_DAYS) return t('post.within', { days: most + 1 });
  const isBrief = length === 'brief';
  if (open) return t(isBrief ? 'post.open-brief' : 'post.open', { day: day(notBefore, timeZone) });
  if (least < RECENT_DAYS)
    return least === most ? t('post.ago', { days: least }) : t('post.ago-span', { least, most });
  if (least === most)
    return t(isBrief ? 'post.none-since-brief' : 'post.none-since', {
      day: day(notAfter, timeZone),
      days: least,
    });
  if (isBrief) return t('post.none-for-brief', { least, most });
  return least < YEAR_DAYS
    ? t('post.none-for', { least, most })
    : t('post.none-for-years', { least, most, years: Math.floor(least / YEAR_DAYS) });
}

/** How precisely the last post is known, and from where; empty where it is unknown. */
export function lastPostPrecisionText(texts: Texts, lastPost: Fact<LastPost>): string {
  if (!isKnown(lastPost)) return '';
  return texts.t('post.precision', {
    precision: texts.t(`precision.${lastPost.value.precision}`),
    where: signalText(texts, lastPost.source),
  });
}

/** How many follow the account; a rounded count is called so. */
export function followersText({ t }: Texts, followers: Fact<Followers>): string {
  if (!isKnown(followers)) return t('followers.unknown');
  const { count, precision } = followers.value;
  return t(precision === 'exact' ? 'followers.exact' : 'followers.rounded', { count });
}

/** How many follow the account, as a bare number for a column of its own; a rounded one says so. `null` where unknown. */
export function followersCountText({ t }: Texts, followers: Fact<Followers>): string | null {
  if (!isKnown(followers)) return null;
  const { count, precision } = followers.value;
  return t('followers.count', { count, about: precision === 'rounded' ? 'yes' : 'no' });
}

/** How long ago something was checked: "just now" for two minutes, then its moment. */
export function checkedText({ t, moment }: Texts, at: EpochMs, now: EpochMs): string {
  return !isLaterVisit(now, at) ? t('checked.just-now') : t('checked.as-of', { moment: moment(at) });
}

/** Moments that lie no further apart than this are of one visit, in ms. Our choice. */
const ONE_VISIT = 2 * MINUTE;
export const isLaterVisit = (at: EpochMs, before: EpochMs): boolean => at - before >= ONE_VISIT;

/**
 * When the last post was seen, where the channel was checked again since: another tab of the profile tells of no posts,
 * so what is told of them comes from an earlier view. Else empty.
 */
export function postsSeenText(
  { t, moment }: Texts,
  { readAt, lastPost }: Pick<Reading, 'readAt' | 'lastPost'>,
  checkedAt: EpochMs,
): string {
  return isKnown(lastPost) && isLaterVisit(checkedAt, readAt)
    ? t('checked.posts-seen', { moment: moment(readAt) })
    : '';
}

/** A planned rhythm: "weekly", "3 posts a week", "a post every 10 days at least". */
export function cadenceText({ t }: Texts, cadence: Cadence): string {
  if ('longestGapDays' in cadence) return t('cadence.longest-gap', { days: cadence.longestGapDays });
  const { postsPerWeek } = cadence;
  return postsPerWeek < 1
    ? t('cadence.every', { days: Math.round(7 / postsPerWeek) })
    : t('cadence.a-week', { posts: postsPerWeek });
}

/** Where on the page something stood, in words; a signal that this version has no words for is named as it is. */
export function signalText({ t, has }: Texts, signal: Signal): string {
  const id = `signal.${signal}`;
  if (has(id)) return t(id);
  return signal.endsWith('.address') ? t('evidence.address') : t('evidence.unnamed', { signal });
}

/** What a signal says of the kind of account, as a reason for it; by the signal's own words where it can say one only. */
export function kindReasonText(texts: Texts, { signal, says }: KindEvidence): string {
  const id = `signal.${signal}.${says}`;
  return texts.has(id) ? texts.t(id) : signalText(texts, signal);
}

/** What fails on the channel and counts, worst first, and misuse before all: its word is the channel's state. */
export function openFailuresOf({ findings }: Pick<ChannelLine, 'findings'>): readonly Finding[] {
  const failed = findings.filter(isOpenFailure);
  return [...failed.filter(({ misuse }) => misuse), ...failed.filter(({ misuse }) => !misuse)];
}

/** True for a failure that the age of the last post says in fewer words; that there were too few posts, it does not. */
function isToldByAge({ rule }: Finding, { reading, planned }: ChannelLine): boolean {
  if (rule === 'stale-channel') return true;
  if (rule !== 'behind-cadence' || !planned?.cadence || !reading || !isKnown(reading.lastPost)) return false;
  const { least } = ageOf(reading.lastPost.value, reading.readAt);
  return daysTold(planned.cadence, least) > behindAfterDays(planned.cadence);
}
/** Said by the list that the line stands in. */
const TOLD_BY_PLACE = 'unplanned-channel';

/**
 * A channel's state in a few words, for a list: what is most wrong with it, else how recently it posted, held against
 * the planned rhythm.
 */
export function lineText(texts: Texts, line: ChannelLine): string {
  const { t } = texts;
  const { channel, reading, plan } = line;
  if (!reading) {
    const attempt = channel?.lastAttempt;
    return attempt
      ? t('line.attempt', {
          state: t(`state.${attempt.state}`),
          moment: texts.moment(attempt.at, plan?.company.timeZone),
        })
      : t('state.not-visited');
  }
  const failed = openFailuresOf(line).filter(({ rule }) => rule !== TOLD_BY_PLACE);
  if (failed.some(({ rule }) => rule === 'company-on-personal-profile')) return t('kind.personal-profile');
  if (reading.state !== 'readable' && !failed[0]?.misuse) return pageStateAsOf(texts, line, reading);
  const worst = failed.find(({ severity, misuse }) => misuse || severity !== 'advice');
  const title = worst && !isToldByAge(worst, line) ? `rule.${worst.rule}.title` : '';
  return title !== '' && texts.has(title) ? t(title) : ageText(texts, line);
}

/** The age of the last post, with the planned rhythm beside it where the channel falls behind it. */
function ageText(texts: Texts, line: ChannelLine): string {
  const { planned, mark } = line;
  const age = lineLastPostText(texts, line);
  const behind: readonly Mark[] = ['error', 'warning', 'slowing'];
  return planned?.cadence && behind.includes(mark)
    ? texts.t('line.planned', { age, cadence: cadenceText(texts, planned.cadence) })
    : age;
}

/**
 * When a line's channel last posted, as `lastPostText`, with the day from which that is counted where it is not today;
 * empty where its page was never read.
 */
export function lineLastPostText(
  texts: Texts,
  line: ChannelLine,
  length: 'whole' | 'brief' = 'whole',
): string {
  const { reading, plan } = line;
  if (!reading) return '';
  const { lastPost, readAt } = reading;
  return ageAsOf(texts, line, reading, lastPostText(texts, lastPost, readAt, plan?.company.timeZone, length));
}

/** The channel's state as a word, the same wherever it stands. */
export const stateText = ({ t }: Texts, line: Pick<ChannelLine, 'findings' | 'mark' | 'plan'>): string =>
  t(`mark.${stateOf(line)}`);

/** What the channel's state comes from, in a sentence: its worst finding, or the age of its last post; else empty. */
export function stateReasonText(texts: Texts, line: ChannelLine): string {
  const [worst] = openFailuresOf(line);
  if (worst) return texts.say({ id: `rule.${worst.rule}.title` });
  const isByAge = stateOf(line) === 'stale' || line.mark === 'slowing';
  return isByAge ? lineLastPostText(texts, line) : '';
}

/** The kind of account, in words. */
export const kindText = ({ t }: Texts, kind: Fact<AccountKind>): string =>
  t(`kind.${isKnown(kind) ? kind.value : 'unknown'}`);
