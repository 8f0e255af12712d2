/** Holds what rules say they look at (`needs`) to what they answer where that is not known. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../utils/audit/audit';
import {
  seenNeeds,
  type ChannelRule,
  type ChannelSubject,
  type Need,
  type Outcome,
} from '../../utils/audit/finding';
import { roles, type PlannedChannel, type Role } from '../../utils/plan/plan';
import { withWeekdays } from '../../utils/plan/parts/channel';
import { emptyFuel } from '../../utils/plan/parts/fuel';
import { platforms } from '../../utils/reading/platforms/platform';
import { known, unknown, type Reading } from '../../utils/reading/reading';
import {
  aLastPost,
  anEntry,
  aPlan,
  aPlannedChannel,
  aReading,
  aSubject,
  aTimeline,
  daysAgo,
  NOW,
  type ReadPlatform,
} from '../factories';

/** The address of a page that tells nothing names the account all the same. */
const toldByAddress: Need = 'handle';
/** No facts of the account: a rule may stand on somebody's word until a visit says that the page is gone. */
const ofVisit: readonly Need[] = ['page-state', 'last-check'];
/** What a page tells of the account, and is unknown until the channel was visited. */
const pageFacts = seenNeeds.filter((need) => !ofVisit.includes(need));

const channelRules = rules().filter((rule): rule is ChannelRule => rule.scope === 'channel');
const looksAt = (rule: ChannelRule, needs: readonly Need[]) =>
  rule.needs.some((need) => needs.includes(need));
const ofPage = channelRules.filter((rule) => looksAt(rule, pageFacts));
const ofTold = ofPage.filter((rule) => !looksAt(rule, [toldByAddress]));
const ofPlan = channelRules.filter((rule) => !looksAt(rule, seenNeeds));

const everyPlatform = platforms().map(({ id }) => id as ReadPlatform);

/** A plan of which every rule that holds a page against it has something to hold. */
const plan = aPlan({
  company: { websites: ['https://rosenthal-bakery.example'] },
  fuel: { ...emptyFuel(), video: 'nobody' },
});
const planned = (platform: ReadPlatform, over: Partial<PlannedChannel>) =>
  aPlannedChannel(platform, {
    brandOrMarket: 'Café',
    controlledBy: 'company-account',
    strategicAsset: true,
    sponsored: true,
    cadence: { postsPerWeek: 2 },
    editorial: { from: '2026-11-01', until: null, lines: withWeekdays(null, ['mon', 'thu'])?.lines ?? [] },
    ...over,
  });

/** Channels of every platform and role, planned in full, in outline and not at all. */
function subjects(reading: (platform: ReadPlatform) => Reading | null): ChannelSubject[] {
  const earlier = [{ count: 900, precision: 'exact', at: daysAgo(200) } as const];
  return everyPlatform.flatMap((platform) =>
    roles.flatMap((role: Role) =>
      [planned(platform, { role }), aPlannedChannel(platform, { role }), null].map((line) => {
        const seen = reading(platform);
        const own = { plan, planned: line, reading: seen, role: line?.role ?? role };
        return aSubject({ ...own, followersSeen: earlier, lastChecked: NOW, firstSeen: daysAgo(400) });
      }),
    ),
  );
}

const never = () => null;

/** A page that was seen and of which nothing was understood. */
const blank = (platform: ReadPlatform): Reading => {
  const nothing = unknown('not-shown');
  const facts = { kind: nothing, kindEvidence: [], lastPost: nothing };
  return aReading({ platform, ...facts, account: { handle: nothing, name: nothing } });
};

/** A page that tells all, and of which much is wrong. */
const wrong = (platform: ReadPlatform): Reading =>
  aReading({
    platform,
    kind: known('personal-profile', 'test.kind'),
    category: known('Musician', 'test.header'),
    verified: known(false, 'test.header'),
    followers: known({ count: 3, precision: 'exact' }, 'test.header'),
    bioPresent: known(false, 'test.header'),
    link: known('https://elsewhere.example/', 'test.header'),
    postCount: known(90, 'test.header'),
    lastPost: aLastPost(900),
    timeline: aTimeline([30, 40, 50, 60, 70].map((days) => anEntry(days, { authorship: 'repost' }))),
    account: {
      platformId: known('1', 'test.header'),
      handle: known('another', 'test.header'),
      name: known('Another Name', 'test.header'),
    },
  });

/** A page that tells all, of a company that keeps to its plan: posts on Mondays and Thursdays for eight weeks. */
const right = (platform: ReadPlatform): Reading =>
  aReading({
    platform,
    kind: known(platform === 'x' || platform === 'tiktok' ? 'business-account' : 'company-page', 'test.kind'),
    category: known('Musician', 'test.header'),
    postCount: known(16, 'test.header'),
    timeline: aTimeline(
      [0, 7, 14, 21, 28, 35, 42, 49].flatMap((days) => [anEntry(days + 1), anEntry(days + 4)]),
    ),
  });

const verdicts: readonly Outcome['result'][] = ['pass', 'fail'];
const verdictsOf = (rule: ChannelRule, all: readonly ChannelSubject[]) =>
  all.filter((subject) => verdicts.includes(rule.evaluate(subject, NOW).result)).map(labelOf);
const labelOf = ({ planned: line, role }: ChannelSubject) => `${line?.platform ?? 'not planned'}, ${role}`;

test('there are rules of either sort', () => {
  expect(ofTold.length).toBeGreaterThan(0);
  expect(ofPlan.length).toBeGreaterThan(0);
});

describe('of a page that tells all, something is said by every rule on its facts', () => {
  test.each(ofPage)('$id', (rule) => {
    expect(verdictsOf(rule, [...subjects(wrong), ...subjects(right)])).not.toEqual([]);
  });
});

describe('of a channel never visited, nothing is said by a rule on its page', () => {
  test.each(ofPage)('$id', (rule) => {
    expect(verdictsOf(rule, subjects(never))).toEqual([]);
  });
});

describe('of a page of which nothing was understood, nothing is said by a rule on its facts', () => {
  test.each(ofTold)('$id', (rule) => {
    expect(verdictsOf(rule, subjects(blank))).toEqual([]);
  });
});

describe('what stands on a page changes nothing for a rule that does not look at it', () => {
  const gone = (platform: ReadPlatform) => ({ ...wrong(platform), state: 'unavailable' as const });
  const answers = (rule: ChannelRule, channels: readonly ChannelSubject[]) =>
    channels.map((channel) => [labelOf(channel), rule.evaluate(channel, NOW)]);
  // Where neither the plan nor a page names a channel, not even its platform is known.
  const isPlanned = ({ planned: line }: ChannelSubject) => line !== null;

  test.each(ofPlan)('$id', (rule) => {
    expect(answers(rule, subjects(wrong))).toEqual(answers(rule, subjects(blank)));
    expect(answers(rule, subjects(gone))).toEqual(answers(rule, subjects(blank)));
    expect(answers(rule, subjects(never).filter(isPlanned))).toEqual(
      answers(rule, subjects(blank).filter(isPlanned)),
    );
  });
});
