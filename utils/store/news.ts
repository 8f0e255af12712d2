/** What a reading adds to the log of its channel: nothing, where it says what the latest audit says already. */
import { DAY } from '../audit/staleness';
import { combine, lastPostTellsMore, withLastPostOf } from '../reading/combine';
import type { EpochMs, Fact, Reading, Remark } from '../reading/reading';
import { keptOf } from './kept-reading';
import type { Audit } from './schema';

/** What a reading adds to a channel's log: together with the views before it, at its moment. */
export type News = Pick<Audit, 'reading' | 'auditedAt' | 'supersedes'>;

/** What this reading is kept as, after the `latest` word on its channel; `null` where it says nothing new. */
export function newsIn(reading: Reading, latest: Audit | null): News | null {
  const sameDay = latest !== null && sameUtcDay(latest.auditedAt, reading.readAt);
  // What was typed in by hand is not added to: an earlier view of the day stands before it in the log.
  const isLate = sameDay && reading.readAt < latest.auditedAt && !latest.byHand;
  // One that was sent again, and is overtaken, still holds what its view showed; it stands after the one that it adds to.
  const auditedAt = isLate ? latest.auditedAt + 1 : reading.readAt;
  const whole = keptOf(isLate ? withLateView(latest.reading, reading) : withViewsBefore(latest, reading));
  if (!saysSomethingNew(latest, whole, auditedAt)) return null;
  const supersedes = sameDay && auditedAt >= latest.auditedAt ? latest.id : null;
  return { reading: whole, auditedAt, supersedes };
}

/**
 * What this view of a profile and those before it tell together: those of the same UTC day all that they told, an
 * earlier day's no more than that a post so late exists.
 */
function withViewsBefore(latest: Audit | null, reading: Reading): Reading {
  // What somebody saw and typed in says nothing of how a page proves it.
  if (!latest || latest.byHand) return reading;
  if (latest.reading.state !== 'readable' || reading.state !== 'readable') return reading;
  return sameUtcDay(latest.auditedAt, reading.readAt)
    ? combine(latest.reading, reading)
    : withLastPostOf(latest.reading, reading);
}

/** The latest word, with what an earlier view of the day adds that arrives after it. */
const withLateView = (latest: Reading, late: Reading): Reading =>
  latest.state === 'readable' && late.state === 'readable' ? combine(late, latest) : latest;

/** A reading that was sent again can arrive after a later one; it belongs in the log, and is not the latest word. */
export const isOlder = ({ auditedAt }: Pick<Audit, 'auditedAt'>, latest: Audit | null): boolean =>
  latest !== null && auditedAt < latest.auditedAt;

/**
 * A new audit is made on the first visit of a UTC day, and when kind, page state, name, handle, category, verification
 * or link changed, the last-post interval became narrower or is disjoint, or a fact became known. That a fact cannot be
 * told this time (another tab of the same profile) is no change; that signals contradict each other now is one, and so
 * is that the feed was asked. `at`: the moment of the visit.
 */
function saysSomethingNew(latest: Audit | null, reading: Reading, at: EpochMs): boolean {
  if (!latest || latest.byHand || !sameUtcDay(latest.auditedAt, at)) return true;
  const before = latest.reading;
  return (
    before.state !== reading.state ||
    changed(before.kind, reading.kind) ||
    changed(before.account.name, reading.account.name) ||
    changed(before.account.handle, reading.account.handle) ||
    changed(before.category, reading.category) ||
    changed(before.verified, reading.verified) ||
    changed(before.link, reading.link) ||
    gained(before.followers, reading.followers) ||
    gained(before.bioPresent, reading.bioPresent) ||
    gained(before.postCount, reading.postCount) ||
    isNew('feed-asked', before, reading) ||
    lastPostTellsMore(before, reading)
  );
}

/** A feed that told nothing new is remembered as well: nobody needs to ask for it again on this day. */
const isNew = (remark: Remark, before: Reading, after: Reading): boolean =>
  after.remarks.includes(remark) && !before.remarks.includes(remark);
const gained = <T>(before: Fact<T>, after: Fact<T>): boolean => 'value' in after && !('value' in before);
const changed = <T>(before: Fact<T>, after: Fact<T>): boolean => {
  if ('value' in after) return !('value' in before) || before.value !== after.value;
  return after.unknown === 'contradiction' && 'value' in before;
};

export const sameUtcDay = (a: EpochMs, b: EpochMs): boolean => Math.floor(a / DAY) === Math.floor(b / DAY);
