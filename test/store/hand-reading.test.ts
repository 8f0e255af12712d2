import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../utils/reading/reading-schema';
import { identityOf } from '../../utils/plan/planned-channels';
import { isKnown, pageStates, type Fact } from '../../utils/reading/reading';
import { readingByHand } from '../../utils/store/hand-reading';
import { DAY, NOW } from '../factories';
import { seenByHand } from './hand';

const reading = (over: Parameters<typeof seenByHand>[0] = {}) =>
  readingByHand(seenByHand(over), 'Europe/Berlin');

describe('a reading by hand', () => {
  test('says of everything that was seen that somebody entered it', () => {
    const seen = reading({
      kind: 'business-account',
      name: ' Rosenthal Bakery ',
      followers: { count: 12_400, precision: 'rounded' },
      verified: false,
      bioPresent: true,
      link: 'https://rosenthal-bakery.example/',
      category: 'Bakery',
      postCount: 0,
    });
    expect(seen).toMatchObject({
      platform: 'instagram',
      readAt: NOW,
      account: { name: { value: 'Rosenthal Bakery', source: 'hand.entered' } },
      kind: { value: 'business-account', source: 'hand.entered' },
      kindEvidence: [{ signal: 'hand.entered', says: 'business-account' }],
      followers: { value: { count: 12_400, precision: 'rounded' } },
      verified: { value: false },
      postCount: { value: 0 },
      timeline: null,
    });
    expect(readingSchema.safeParse(seen).success).toBe(true);
  });

  test('does not know what was not seen', () => {
    const { account, kind, followers, verified, bioPresent, link, category, postCount, lastPost } = reading();
    const facts: Fact<unknown>[] = [
      account.name,
      kind,
      followers,
      verified,
      bioPresent,
      link,
      category,
      postCount,
      lastPost,
    ];
    expect(facts.map((fact) => ('unknown' in fact ? fact.unknown : fact.value))).toEqual(
      facts.map(() => 'not-entered'),
    );
    expect(readingSchema.safeParse(reading()).success).toBe(true);
  });

  test('knows the last post to the day, as the company counts days', () => {
    const { lastPost } = reading({ lastPost: { from: '2026-11-03', until: '2026-11-05' } });
    expect(lastPost).toMatchObject({
      value: {
        notBefore: Date.UTC(2026, 10, 2, 23),
        notAfter: Date.UTC(2026, 10, 5, 23) - 1,
        precision: 'interval',
        open: false,
      },
    });
  });

  test('never lets a post be later than the moment of seeing it', () => {
    const today = reading({ lastPost: { from: '2026-11-20', until: '2026-11-20' } });
    expect(today.lastPost).toMatchObject({ value: { notAfter: NOW } });
    expect(readingSchema.safeParse(today).success).toBe(true);
    const tomorrow = reading({ seenAt: NOW - DAY, lastPost: { from: '2026-11-20', until: '2026-11-20' } });
    expect(readingSchema.safeParse(tomorrow).success).toBe(false);
  });

  test.each(pageStates.filter((state) => state !== 'readable'))(
    'of a page that is %s holds nothing else',
    (state) => {
      const seen = reading({ state, name: 'Rosenthal Bakery', kind: 'company-page', postCount: 3 });
      expect(seen.state).toBe(state);
      const facts: Fact<unknown>[] = [seen.account.name, seen.kind, seen.postCount];
      expect(facts.filter(isKnown)).toEqual([]);
      expect(readingSchema.safeParse(seen).success).toBe(true);
    },
  );

  test.each([
    ['instagram', 'https://www.instagram.com/rosenthalbakery/'],
    ['facebook', 'https://www.facebook.com/rosenthalbakery'],
    ['mastodon', 'https://social.example/@rosenthal?lang=de'],
  ])('names a channel on %s as a plan does', (platform, url) => {
    expect(reading({ platform, url }).account.key).toBe(identityOf({ platform, url }));
  });

  test('bears the other keys of a channel that is known', () => {
    const aliases = ['instagram:id/1'];
    expect(reading({ aliases }).account.aliases).toEqual([
      'instagram:instagram.com/rosenthalbakery',
      'instagram:id/1',
    ]);
  });
});
