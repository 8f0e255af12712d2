import { describe, expect, test } from 'vitest';
import { textsFor } from '../../utils/i18n/texts';
import type { Plan, PlannedChannel } from '../../utils/plan/plan';
import { newPlannedChannel } from '../../utils/plan/plan';
import { known, unknown } from '../../utils/reading/reading';
import { reportOf, toldRules, type ReportOptions } from '../../utils/report/report';
import { countDoubts } from '../../utils/report/report-doubts';
import { capacityText, ladderText, sourcesOf, summaryTexts } from '../../utils/report/report-words';
import { partOf } from '../../utils/report/report-plan';
import { rules } from '../../utils/audit/audit';
import { summarise } from '../../utils/report/summary';
import type { Channel } from '../../utils/store/schema';
import {
  aChannel,
  aLastPost,
  aPlan,
  aPlannedChannel,
  aReading,
  daysAgo,
  NOW,
  type ReadPlatform,
} from '../factories';

const texts = textsFor(['en-GB']);
const all: ReportOptions = { advice: true, details: true };
const reportFor = (plan: Plan, channels: readonly Channel[] = [], options = all) =>
  reportOf(summarise(plan, channels, NOW), options, NOW);

const seen = (
  platform: ReadPlatform,
  over: Parameters<typeof aReading>[0] = {},
  more: Partial<Channel> = {},
) => aChannel(aReading({ platform, ...over }), more);
const profile = seen('facebook', { kind: known('personal-profile', 'test.kind') });
const instagram: PlannedChannel = {
  ...newPlannedChannel('instagram', 'https://www.instagram.com/rosenthalbakery'),
  id: 'planned-instagram',
};

describe('misuse', () => {
  test('comes by rule, each with all channels that it was found on', () => {
    const second = 'https://www.facebook.com/rosenthalcafe';
    const cafe = aReading({ platform: 'facebook', kind: known('personal-profile', 'test.kind') });
    const named = { ...cafe.account, key: 'facebook:rosenthalcafe', aliases: ['facebook:rosenthalcafe'] };
    const report = reportFor(
      aPlan({
        channels: [
          aPlannedChannel('facebook'),
          aPlannedChannel('facebook', { url: second, brandOrMarket: 'Café' }),
        ],
      }),
      [profile, aChannel({ ...cafe, account: named })],
    );
    const found = report.misuses.find(({ rule }) => rule === 'company-on-personal-profile')?.found;
    expect(found).toHaveLength(2);
  });

  test('that was set aside is told there, with its reason, and no longer as misuse', () => {
    const line = aPlannedChannel('facebook');
    const aside = {
      id: 's',
      rule: 'company-on-personal-profile',
      about: line.id,
      reason: 'Agreed.',
      at: NOW,
      by: '',
    };
    const report = reportFor(aPlan({ channels: [line], setAside: [aside] }), [profile]);
    expect(report.misuses.map(({ rule }) => rule)).not.toContain('company-on-personal-profile');
    expect(report.setAside.map(({ finding }) => finding.setAside?.reason)).toEqual(['Agreed.']);
  });
});

describe('channels', () => {
  const plan = aPlan({
    channels: [
      aPlannedChannel('tiktok'),
      aPlannedChannel('linkedin'),
      aPlannedChannel('facebook'),
      instagram,
    ],
  });
  const channels = [profile, seen('linkedin')];

  test('come worst first, those never checked last and with the reason', () => {
    const report = reportFor(plan, channels);
    expect(report.channels.map(({ line }) => line.platform)).toEqual([
      'facebook',
      'linkedin',
      'tiktok',
      'instagram',
    ]);
    expect(report.notVisited.map(({ line, isByHand }) => [line.platform, isByHand])).toEqual([
      ['tiktok', false],
      ['instagram', true],
    ]);
  });

  test('left out of the round, or blocked, say so', () => {
    const round = { id: 'r', startedAt: daysAgo(1), startedBy: '', pausedAt: null, endedAt: NOW };
    const rounds = [{ ...round, skipped: [{ about: instagram.id, reason: 'No access' }] }];
    const blocked = aChannel(null, {
      platform: 'tiktok',
      aliases: ['tiktok:@rosenthalbakery'],
      lastAttempt: { at: NOW, state: 'captcha' },
    });
    const { notVisited } = reportFor({ ...plan, rounds }, [...channels, blocked]);
    expect(notVisited.map(({ attempt, skippedFor }) => attempt?.state ?? skippedFor)).toEqual([
      'captcha',
      'No access',
    ]);
  });

  test('without advice hold errors, warnings and misuse only', () => {
    const report = reportFor(plan, channels, { advice: false, details: true });
    const told = report.channels.flatMap(({ failed }) => failed);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ severity, misuse }) => severity === 'advice' && !misuse)).toEqual([]);
    const planned = report.parts.flatMap(({ failed }) => failed);
    expect(planned.filter(({ severity, misuse }) => severity === 'advice' && !misuse)).toEqual([]);
  });

  test('that fail alike are told why only once, from four on', () => {
    const markets = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        aPlannedChannel('x', { url: `https://x.com/brand_${index}`, brandOrMarket: `${index}` }),
      );
    const shared = (count: number, options = all) =>
      reportFor(aPlan({ channels: markets(count) }), [], options).shared.map(({ finding }) => finding.rule);
    expect(shared(3)).toEqual([]);
    expect(shared(4)).toContain('no-owner');
    expect(shared(4, { advice: true, details: false })).toEqual([]);
  });
});

test('the period runs from the first check to the last, also where the last brought nothing new', () => {
  const plan = aPlan({
    channels: [aPlannedChannel('x'), aPlannedChannel('linkedin'), aPlannedChannel('tiktok')],
  });
  const channels = [
    seen('x', { readAt: daysAgo(9) }, { lastChecked: daysAgo(2) }),
    seen('linkedin', { readAt: daysAgo(5) }, { lastChecked: daysAgo(5) }),
  ];
  expect(reportFor(plan, channels).checked).toEqual({ from: daysAgo(5), until: daysAgo(2) });
  expect(reportFor(plan).checked).toBeNull();
});

test('decisions come by their day, those without one last; what is past its day says so', () => {
  const lines = [aPlannedChannel('x'), aPlannedChannel('linkedin'), aPlannedChannel('tiktok')] as const;
  const decide = (line: PlannedChannel, due: string | null) =>
    ({
      id: line.id,
      about: line.id,
      word: 'revive',
      reason: '',
      actor: '',
      due,
      decidedAt: NOW,
      decidedBy: '',
    }) as const;
  const plan = aPlan({
    channels: [...lines],
    decisions: [decide(lines[0], null), decide(lines[1], '2026-11-20'), decide(lines[2], '2026-11-19')],
  });
  expect(reportFor(plan).decisions.map(({ line, isOverdue }) => [line.platform, isOverdue])).toEqual([
    ['tiktok', true],
    ['linkedin', false],
    ['x', false],
  ]);
});

describe('what could not be told', () => {
  const blank = seen('x', { kind: unknown('not-shown'), kindEvidence: [], lastPost: unknown('no-dates') });
  const report = reportFor(aPlan({ channels: [aPlannedChannel('x'), aPlannedChannel('linkedin')] }), [blank]);

  test('is grouped by its reason, a channel once in each', () => {
    const group = report.doubts.find(({ reason }) => reason === 'reason.no-dates');
    expect(group?.rule).toBeNull();
    expect(group?.entries).toHaveLength(1);
    expect(group?.entries[0]?.rules).toContain('stale-channel');
  });
  test('is settled where it stands: what is said of the profile is not looked for among its posts', () => {
    const over = {
      bioPresent: unknown('not-shown'),
      lastPost: unknown('not-shown'),
      link: unknown('walled'),
    };
    const { doubts } = reportFor(aPlan({ channels: [aPlannedChannel('facebook')] }), [
      seen('facebook', over),
    ]);
    const settlingOf = (rule: string) =>
      doubts.find(({ entries }) => entries.some(({ rules }) => rules.includes(rule)))?.settling;
    expect(settlingOf('bio-missing')).toBe('settle.not-shown.about');
    expect(settlingOf('stale-channel')).toBe('settle.not-shown.posts');
    for (const { settling } of doubts.filter(({ reason }) => reason === 'reason.not-shown'))
      expect(texts.has(settling ?? '')).toBe(true);
  });
  test('says nothing of channels never visited: of those nothing can be told at all', () => {
    const platforms = report.doubts.flatMap(({ entries }) => entries.map(({ line }) => line?.platform));
    expect(platforms).not.toContain('linkedin');
  });
  test('counts every check', () => {
    const doubtful = report.summary.lines
      .filter(({ reading }) => reading)
      .flatMap(({ findings }) => findings.filter(({ result }) => result === 'cannot-tell'));
    const ofCompany = report.summary.companyFindings.filter(({ result }) => result === 'cannot-tell');
    expect(countDoubts(report.doubts)).toBe(doubtful.length + ofCompany.length);
  });
  test('in a rule’s own words names the rule', () => {
    const wide = seen('x', { lastPost: aLastPost(10, 200) });
    const { doubts } = reportFor(aPlan({ channels: [aPlannedChannel('x')] }), [wide]);
    expect(doubts.find(({ rule }) => rule === 'stale-channel')?.reason).toMatch(/^rule\.stale-channel\./);
  });
});

describe('the summary', () => {
  const words = (plan: Plan, channels: readonly Channel[] = []) =>
    summaryTexts(texts, reportFor(plan, channels)).join(' ');

  test('counts channels by state, each once', () => {
    const plan = aPlan({ channels: [aPlannedChannel('facebook'), aPlannedChannel('tiktok')] });
    expect(words(plan, [profile])).toContain('Of all 2 channels, 1 is misused and 1 has not been checked.');
  });
  test('names what is most pressing, misuse before all', () => {
    const plan = aPlan({ channels: [aPlannedChannel('facebook')] });
    expect(words(plan, [profile])).toMatch(
      /Most pressing: “A company must not use a personal profile” \(1 channel\)/,
    );
  });
  test('never says that nothing is wrong where nothing was checked', () => {
    expect(words(aPlan())).toContain('No channel of the company is known yet');
    expect(words(aPlan({ channels: [aPlannedChannel('x')] }))).not.toContain('Nothing is wrong');
  });
  test('of a channel that is assigned and nobody’s yet says that, and not that it is the company’s', () => {
    const plan = aPlan({ channels: [aPlannedChannel('facebook')] });
    const person = seen('tiktok', { kind: known('personal-profile', 'test.kind') }, { role: null });
    const unsaid = words(plan, [profile, person]);
    expect(unsaid).toContain('1 channel is assigned to the company, and nobody has said yet whose it is.');
    expect(unsaid).not.toContain('is the company’s');
    expect(words(plan, [profile, seen('tiktok', {}, { role: 'own' })])).toContain(
      '1 more channel is the company’s, and not in the plan.',
    );
    expect(words(plan, [profile, seen('tiktok', {}, { role: 'partner' })])).toContain(
      '1 more channel is somebody else’s, and not in the plan.',
    );
  });
  test('calls its own what the rules judge as its own: nobody is asked about a page', () => {
    const plan = aPlan({ channels: [aPlannedChannel('facebook')] });
    const told = words(plan, [profile, seen('tiktok', {}, { role: null })]);
    expect(told).toContain('1 more channel is the company’s, and not in the plan.');
    expect(told).not.toContain('nobody has said');
  });
  test('says how far decisions are', () => {
    const line = aPlannedChannel('facebook');
    const decided = {
      id: 'd',
      about: line.id,
      word: 'convert',
      reason: '',
      actor: '',
      due: '2026-01-01',
      decidedAt: NOW,
      decidedBy: '',
    } as const;
    expect(words(aPlan({ channels: [line], decisions: [decided] }), [profile])).toContain(
      'On 1 channel a decision is made; for 1 the agreed day has passed.',
    );
    expect(words(aPlan({ channels: [line] }), [profile])).toContain(
      'On 1 channel with errors or warnings nothing is decided yet.',
    );
  });
});

describe('the work', () => {
  const fuelled = (hoursPerWeek: number | null, hours: number | null) => {
    const plan = aPlan({ channels: [aPlannedChannel('x', { cadence: { postsPerWeek: 3 } })] });
    const weekly = { answering: 0, listening: 0, curating: 0, learning: 0 };
    const hoursPerPost = hours === null ? [] : [{ platform: 'x', hours }];
    return capacityText(
      texts,
      reportFor({ ...plan, fuel: { ...plan.fuel, hoursPerWeek, hoursPerPost, weekly } }, [seen('x')])
        .capacity,
    );
  };
  test.for<[string, number | null, number | null, string]>([
    ['fits', 4, 1, 'What is planned takes 3 of the 4 hours a week that the team has.'],
    ['is too much', 2, 1, 'What is planned takes 3 hours a week, and the team has 2: 1 too many.'],
    [
      'is a least where something is missing',
      4,
      null,
      'What is planned takes at least 0 of the 4 hours a week that the team has; how much in all, the plan does not say.',
    ],
    [
      'has no hours to be held against',
      null,
      1,
      'What is planned takes at least 3 hours a week. The plan does not say how many hours the team has.',
    ],
    [
      'is not said at all',
      null,
      null,
      'The plan does not say how much work the channels are, nor how many hours there are.',
    ],
  ])('%s', ([, available, each, sentence]) => {
    expect(fuelled(available, each)).toBe(sentence);
  });
});

test('sources are numbered as they are first told, and each only once', () => {
  const report = reportFor(aPlan({ channels: [aPlannedChannel('facebook')] }), [profile]);
  const told = toldRules(report);
  const { list, numberOf } = sourcesOf(texts, told);
  expect(told[0]).toBe(report.misuses[0]?.rule);
  expect(new Set(list).size).toBe(list.length);
  for (const rule of told) {
    const number = numberOf(rule);
    if (number !== null) expect(list[number - 1]).toBe(texts.say({ id: `rule.${rule}.source` }));
  }
  expect(numberOf('no-such-rule')).toBeNull();
});

test('every ladder that a channel is held against is told once, those without a rhythm first', () => {
  const plan = aPlan({
    channels: [
      aPlannedChannel('x', { cadence: { postsPerWeek: 1 } }),
      aPlannedChannel('linkedin', { cadence: { postsPerWeek: 1 } }),
      aPlannedChannel('youtube'),
      aPlannedChannel('facebook'),
    ],
  });
  const { ladders } = reportFor(plan);
  expect(ladders.map((row) => [ladderText(texts, row), row.channels])).toEqual([
    ['YouTube, without a planned rhythm', 1],
    ['Without a planned rhythm', 1],
    ['Planned: weekly', 2],
  ]);
});

test('every rule on the company has a part of the plan in which it is told', () => {
  const parts = rules()
    .filter(({ scope }) => scope === 'company')
    .map(({ id }) => [id, partOf(id)]);
  expect(Object.fromEntries(parts)).toMatchObject({
    'too-many-channels': 'channels',
    'over-capacity': 'fuel',
    'crisis-guide-unknown': 'crisis',
    'no-audience': 'people',
    'too-many-approaches': 'strategy',
  });
  const report = reportFor(aPlan());
  const failed = report.summary.companyFindings.filter(({ result }) => result === 'fail');
  expect(report.parts.flatMap((part) => part.failed)).toHaveLength(failed.length);
});
