import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastPostOf } from '../../utils/reading/last-post';
import { allowForPageAge } from '../../utils/reading/page-age';
import { parseAge } from '../../utils/reading/relative-time';
import { valueOf, type Interval, type Reading } from '../../utils/reading/reading';
import { aBlankReading, anEntry, aTimeline, DAY } from '../factories';

const LOADED = Date.UTC(2026, 4, 3, 12);
const HOUR = DAY / 24;

/** What is read at `now` of a page that shows one own post with this date. */
function reading(published: Interval | null, precision: 'interval' | 'exact', now: number): Reading {
  const timeline = aTimeline([anEntry(0, { published, precision })]);
  return aBlankReading({ readAt: now, timeline, lastPost: lastPostOf(timeline, now) });
}

test('an age read days after the page was loaded still holds the truth', () => {
  fc.assert(
    fc.property(fc.nat(29), fc.nat(40 * DAY), fc.nat(DAY), (days, open, drawnLater) => {
      // The page got the age at some moment since it was loaded; the post is `days` old then, and some hours.
      const drawn = LOADED + Math.min(open, drawnLater);
      const posted = drawn - days * DAY - HOUR;
      const now = LOADED + open;
      const read = reading(parseAge(`${days} days ago`, 'en', now), 'interval', now);
      const allowed = valueOf(allowForPageAge(read, now - LOADED).lastPost);
      expect(allowed?.notBefore).toBeLessThanOrEqual(posted);
      expect(allowed?.notAfter).toBeGreaterThanOrEqual(posted);
    }),
  );
});

test('an exact date does not depend on when it is read', () => {
  const posted = { notBefore: LOADED - DAY, notAfter: LOADED - DAY };
  const read = reading(posted, 'exact', LOADED + DAY);
  expect(allowForPageAge(read, DAY)).toEqual(read);
});

test('a clock that was set back makes no page younger', () => {
  const read = reading({ notBefore: LOADED - 2 * DAY, notAfter: LOADED - DAY }, 'interval', LOADED);
  expect(allowForPageAge(read, -DAY)).toEqual(read);
});

const closed = () => reading({ notBefore: LOADED - DAY, notAfter: LOADED - DAY }, 'exact', LOADED + HOUR);

test('that nothing newer was posted is proven of the moment when the list came, not of hours later', () => {
  const read = closed();
  expect(valueOf(read.lastPost)?.open).toBe(false);
  expect(valueOf(allowForPageAge(read, HOUR, HOUR).lastPost)).toMatchObject({
    notBefore: LOADED - DAY,
    notAfter: LOADED + HOUR,
    open: true,
  });
});

test('a list that came a moment ago proves its end in a document that is old', () => {
  const read = closed();
  expect(allowForPageAge(read, 9 * DAY, 60_000)).toEqual(read);
});
