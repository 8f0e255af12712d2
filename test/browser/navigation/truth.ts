/** What may be told of an account whose whole truth is known, and what a whole database is. */
import { expect } from 'vitest';
import { isKnown, valueOf, type LastPost, type Reading } from '../../../utils/reading/reading';
import { publishedAt, type Account, type Application } from '../../sites/applications/application';
import type { Stored } from '../extension';

/** Dates are counted from the moment at which the tests began, and TikTok's ids may be early. */
const HOUR = 3_600_000;

/** Each fact of the reading is unknown or this account's own, and nothing in it names another of `accounts`. */
export function expectTrue(
  reading: Reading,
  account: Account,
  application: Application,
  accounts: readonly Account[],
): void {
  const told = JSON.stringify(withoutOthers(reading));
  for (const other of accounts.filter((one) => one !== account))
    for (const mark of application.marks(other)) expect(told).not.toContain(mark);
  if (isKnown(reading.account.name)) expect(reading.account.name.value).toBe(account.name);
  if (isKnown(reading.kind)) expect(reading.kind.value).toBe(application.kind);
  if (isKnown(reading.followers)) expect(reading.followers.value.count).toBe(account.followers);
  if (isKnown(reading.lastPost))
    expectBracket(reading.lastPost.value, publishedAt(account, account.posts[0] ?? 0));
}

/** What the background keeps: of other people's posts nothing but their place and time. */
const withoutOthers = ({ timeline, ...reading }: Reading) => ({
  ...reading,
  posts: timeline?.entries.filter(({ authorship }) => authorship === 'own'),
});

/** The newest post lies between the two ends. */
function expectBracket({ notBefore, notAfter }: LastPost, published: number): void {
  expect(notBefore).toBeLessThanOrEqual(published + HOUR);
  expect(notAfter).toBeGreaterThanOrEqual(published - HOUR);
}

/** True for a reading that knows the newest post: it is not before the age at which the platform prints it. */
export function knowsNewest(account: Account): (reading: Reading) => boolean {
  const [days = 0] = account.posts;
  // The widest unit that is printed for the ages in these tests is a month.
  const unit = days < 7 ? 1 : days < 30 ? 7 : 31;
  return (reading) =>
    (valueOf(reading.lastPost)?.notBefore ?? 0) >= publishedAt(account, days) - (unit + 1) * 24 * HOUR;
}

/** Nothing is half-written: each audit has its channel, each channel its latest audit, one a day and channel is not superseded. */
export function expectWhole({ channels, audits }: Stored): void {
  const superseded = new Set(audits.map(({ supersedes }) => supersedes));
  for (const { channelId } of audits) expect(channels.map(({ id }) => id)).toContain(channelId);
  for (const { id, latest } of channels) {
    const last = audits.filter((audit) => audit.channelId === id && !superseded.has(audit.id));
    expect(last).toEqual(latest ? [latest] : []);
  }
}
