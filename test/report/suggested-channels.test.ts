import { describe, expect, test } from 'vitest';
import { known } from '../../utils/reading/reading';
import { linesOf } from '../../utils/report/channel-line';
import { plannedFrom, suggestedChannels } from '../../utils/report/suggested-channels';
import { aChannel, anEntry, aPlan, aPlannedChannel, aReading, aTimeline, NOW } from '../factories';

const suggestedOf = (channel = aChannel(), plan = aPlan()) =>
  suggestedChannels(plan, linesOf(null, [channel], NOW));
/** Posts every so many days, the newest today. */
const posts = (count: number, days: number) => Array.from({ length: count }, (_, at) => anEntry(at * days));
const reading = (over: Parameters<typeof aReading>[0]) => aChannel(aReading({ platform: 'x', ...over }));

describe('a channel that was seen', () => {
  test('is suggested unless the plan names its account', () => {
    expect(suggestedOf()).toHaveLength(1);
    expect(suggestedOf(aChannel(), aPlan({ channels: [aPlannedChannel('facebook')] }))).toEqual([]);
  });

  test('is not suggested before it was ever read', () => {
    expect(suggestedOf(aChannel(null))).toEqual([]);
  });

  test.each([
    ['a company page', { kind: known('company-page' as const, 'test') }, false],
    ['a profile', { kind: known('personal-profile' as const, 'test') }, true],
    ['anything', { kind: { unknown: 'not-shown' } as const }, true],
  ])('may be a person’s where it is %s: %s', (_, over, mayBePerson) => {
    expect(suggestedOf(reading(over))[0]?.mayBePerson).toBe(mayBePerson);
  });
});

describe('the rhythm of it', () => {
  test.each([
    ['is that of the posts in full view', aTimeline(posts(11, 3.5)), 2],
    ['is unknown where the list leaves out posts', aTimeline(posts(11, 3.5), { exhaustive: false }), null],
    ['is unknown within the first week', aTimeline(posts(4, 1)), null],
    ['is unknown without a list', null, null],
  ])('%s', (_, timeline, postsPerWeek) => {
    expect(suggestedOf(reading({ timeline }))[0]?.postsPerWeek).toBe(postsPerWeek);
  });

  test('is planned only where somebody says so', () => {
    const [suggested] = suggestedOf(reading({ timeline: aTimeline(posts(11, 3.5)) }));
    if (!suggested) throw new Error('nothing is suggested');
    expect(plannedFrom(suggested, 'own', false).cadence).toBeNull();
    expect(plannedFrom(suggested, 'partner', true)).toMatchObject({
      role: 'partner',
      url: 'https://x.com/rosenthalbakery',
      cadence: { postsPerWeek: 2 },
    });
  });
});
