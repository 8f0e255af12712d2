import { WITHDRAWN, withDecision, withSetAside } from '../../utils/plan/decide';
import { withWeekdays } from '../../utils/plan/parts/channel';
import type { PlannedChannel } from '../../utils/plan/plan';
import type { Snapshot } from '../../utils/store/schema';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { RULESET_VERSION } from '../../utils/audit/audit';
import { textsFor } from '../../utils/i18n/texts';
import { known, unknown, type AccountKind } from '../../utils/reading/reading';
import { channelLine, type ChannelLine } from '../../utils/report/channel-line';
import { csvParts, tableParts, type Cell, type CsvOptions } from '../../utils/report/csv';
import { aChannel, aLastPost, anAudit, anEntry, aReading, aTimeline, DAY, NOW } from '../factories';
import { aWellFilledPlan, aWellKeptPage, aWellPlannedChannel } from '../well-planned';

const texts = textsFor(['en']);
const csvOf = (lines: readonly ChannelLine[]) => [...csvParts(lines, texts)].join('');
const parse = (csv: string, delimiter = ',') =>
  Papa.parse<string[]>(csv.slice(1), { delimiter, newline: '\r\n', skipEmptyLines: false });
/** The cells of a line by their columns' names; unknown is an empty cell. */
function rowOf(line: ChannelLine): Record<string, string> {
  const [header = [], cells = []] = parse(csvOf([line])).data;
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
}

const warningsOf = (line: ChannelLine) => rowOf(line).warnings?.split(';');

/** As `aWellKeptPage` was ten days before. */
const aSnapshot = (planId: string): Snapshot => ({
  auditedAt: NOW - 10 * DAY,
  rulesetVersion: RULESET_VERSION,
  planId,
  state: 'readable',
  kind: 'company-page',
  name: 'Rosenthal Bakery',
  handle: 'rosenthalbakery',
  followers: null,
  level: 'active',
  failed: [],
});

/** The contract with everybody who loads the file: this order stays, new columns come at the end. */
const HEADER =
  `audit_id audited_at auditor tool_version ruleset_version company platform audited_url profile_url handle
  display_name platform_id page_state account_type account_type_evidence category verified bio_present link_in_profile
  followers followers_precision last_post_not_before last_post_not_after last_post_precision last_post_source
  last_post_url days_since_last_post_min days_since_last_post_max posts_seen posts_per_week_seen longest_gap_days
  in_plan planned_posts_per_week planned_weekdays staleness threshold_days threshold_source cadence warnings cannot_tell
  channel_owner approver purpose approach goals decision decision_reason action_owner due_date notes worst_severity
  misuse set_aside set_aside_reason changed_since_last role controlled_by brand_or_market strategic_asset sponsored
  entered_by_hand last_checked last_attempt last_attempt_state post_count`.split(/\s+/);

describe('the file', () => {
  test('has the columns in the order that stays', () => {
    expect(parse(csvOf([])).data[0]).toEqual(HEADER);
  });

  test('begins with a byte-order mark, and every line ends with CRLF', () => {
    expect(csvOf([])).toBe(`\uFEFF${HEADER.join(',')}\r\n`);
    expect(csvOf([channelLine(null, null, aChannel(), NOW)])).toMatch(/\r\n$/);
  });

  test('comes in parts, none of which holds more than a thousand rows', () => {
    const rows = Array.from({ length: 2500 }, (_, index) => [index]);
    const parts = [...tableParts(['n'], rows)];
    expect(parts).toHaveLength(4);
    expect(parse(parts.join('')).data).toEqual([['n'], ...rows.map(([n]) => [String(n)]), ['']]);
  });

  test('is made row by row: the first part stands before the second thousand is asked for', () => {
    let asked = 0;
    const rows = function* () {
      for (;;) yield [(asked += 1)];
    };
    const parts = tableParts(['n'], rows());
    parts.next();
    parts.next();
    expect(asked).toBe(1000);
  });
});

/** Strings that break files: quotes, line ends, formulas, separators, right-to-left, emoji, marks. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        ',',
        ';',
        '\r',
        '\n',
        '\r\n',
        '\t',
        '=',
        '+',
        '-',
        '@',
        ' ',
        '\uFEFF',
        'שלום',
        '\u202E',
        '🥐',
        '%',
        '\0',
        'HYPERLINK("x")',
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);
const madeHarmless = (cell: string) => (/^(?:[\t\r\n]|\s*[=+@＝＋－＠-])/.test(cell) ? `'${cell}` : cell);

describe('any cell', () => {
  test.each<CsvOptions>([{}, { separator: ';' }])(
    'comes back as it went in, a formula made harmless (%o)',
    (options) => {
      fc.assert(
        fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 8 }), (rows) => {
          const csv = [...tableParts(['a', 'b', 'c'], rows, options)].join('');
          const { data, errors } = parse(csv, options.separator);
          expect(errors).toEqual([]);
          expect(data).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(madeHarmless)), ['']]);
        }),
      );
    },
  );

  test.each([
    ['=1+1', "'=1+1"],
    ['=1\n+1', "'=1\n+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-1', "'-1"],
    ['@rosenthal', "'@rosenthal"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['a=1', 'a=1'],
    [12, '12'],
    [null, ''],
  ] as [Cell, string][])('%j is written as %j', (cell, expected) => {
    expect(parse([...tableParts(['a'], [[cell]])].join('')).data[1]).toEqual([expected]);
  });
});

describe('the row of a channel', () => {
  const wellPlanned = aWellPlannedChannel('youtube');
  const planned: PlannedChannel = {
    ...wellPlanned,
    cadence: { postsPerWeek: 1 },
    editorial: withWeekdays(wellPlanned.editorial, ['mon', 'thu']),
    owner: 'the shop',
    brandOrMarket: 'Berlin',
    strategicAsset: true,
    expectedBenefit: 'orders from cafés',
    sponsored: true,
  };
  const plan = aWellFilledPlan([planned]);
  const reading = aWellKeptPage({
    platform: 'youtube',
    url: 'https://www.youtube.com/@rosenthalbakery/videos?view=0',
    kind: known<AccountKind>('unmarked-account', 'youtube.header'),
    kindEvidence: [{ signal: 'youtube.header', says: 'unmarked-account' }],
    account: { platformId: known('UC123', 'youtube.metadata') },
    followers: known({ count: 4690, precision: 'rounded' }, 'youtube.header'),
    verified: known(false, 'youtube.header'),
    lastPost: aLastPost(41, 47),
    timeline: aTimeline([1, 8, 15, 22, 29].map((days) => anEntry(days + 40))),
  });
  const channel = aChannel(reading, {
    note: 'ask\nthe shop',
    lastAttempt: { at: NOW + DAY, state: 'captcha' },
  });

  test('tells all that is known', () => {
    expect(rowOf(channelLine(plan, planned, channel, NOW))).toMatchObject({
      audit_id: channel.latest?.id,
      audited_at: '2026-11-20T12:00:00.000Z',
      auditor: 'the auditor',
      tool_version: '0.1.0',
      ruleset_version: RULESET_VERSION,
      company: 'Rosenthal Bakery',
      platform: 'youtube',
      audited_url: 'https://www.youtube.com/@rosenthalbakery/videos?view=0',
      profile_url: 'https://www.youtube.com/@rosenthalbakery',
      handle: 'rosenthalbakery',
      display_name: 'Rosenthal Bakery',
      platform_id: 'youtube:UC123',
      page_state: 'readable',
      account_type: 'unmarked-account',
      category: 'Bakery',
      verified: 'no',
      bio_present: 'yes',
      followers: '4690',
      followers_precision: 'rounded',
      last_post_not_before: '2026-10-04T12:00:00.000Z',
      last_post_not_after: '2026-10-10T12:00:00.000Z',
      last_post_precision: 'interval',
      days_since_last_post_min: '41',
      days_since_last_post_max: '47',
      posts_seen: '5',
      longest_gap_days: '7',
      in_plan: 'yes',
      planned_posts_per_week: '1',
      planned_weekdays: 'mon;thu',
      staleness: 'stale',
      threshold_days: '21',
      threshold_source: 'three planned intervals, at least 14 days (our choice)',
      cadence: 'behind-plan',
      channel_owner: 'the shop',
      approver: 'the owner',
      purpose: 'To be found by cafés',
      approach: 'engage',
      goals: 'More orders from cafés',
      decision: '',
      decision_reason: '',
      action_owner: '',
      due_date: '',
      notes: 'ask\nthe shop',
      worst_severity: 'warning',
      set_aside: '',
      set_aside_reason: '',
      changed_since_last: '',
      role: 'own',
      controlled_by: 'company-account',
      sponsored: 'yes',
      brand_or_market: 'Berlin',
      strategic_asset: 'yes',
      entered_by_hand: 'no',
      last_checked: '2026-11-20T12:00:00.000Z',
      last_attempt: '2026-11-21T12:00:00.000Z',
      last_attempt_state: 'captcha',
      post_count: '',
    });
    expect(warningsOf(channelLine(plan, planned, channel, NOW))).toContain('stale-channel');
  });

  test('of a channel that is silent on purpose has no rhythm to fall behind', () => {
    const park = { word: 'park', reason: '', actor: '', due: null } as const;
    const parked = withDecision(plan, [planned.id], park, 'the auditor', NOW);
    expect(rowOf(channelLine(parked, planned, channel, NOW)).cadence).toBe('no-plan');
    const pauses = [{ id: 'pause', from: '2026-11-01', until: '2026-11-30', reason: 'season' }];
    const resting = { ...planned, pauses };
    expect(rowOf(channelLine(aWellFilledPlan([resting]), resting, channel, NOW)).cadence).toBe('no-plan');
  });

  test('says in words where the kind stood', () => {
    expect(rowOf(channelLine(plan, planned, channel, NOW)).account_type_evidence).not.toBe('');
  });

  test('leaves what no page told empty, and counts nothing as none', () => {
    const walled = unknown('walled');
    const blank = aChannel(aReading({ kind: walled, lastPost: walled }));
    const facebook = aWellPlannedChannel();
    const row = rowOf(channelLine(aWellFilledPlan([facebook]), facebook, blank, NOW));
    const told = [
      'followers',
      'last_post_not_before',
      'last_post_not_after',
      'days_since_last_post_min',
      'posts_seen',
    ];
    for (const column of [
      ...told,
      'posts_per_week_seen',
      'post_count',
      'verified',
      'misuse',
      'worst_severity',
    ])
      expect([column, row[column]]).toEqual([column, '']);
    expect(row).toMatchObject({
      account_type: 'unknown',
      last_post_precision: 'unknown',
      staleness: 'cannot-tell',
      cadence: 'no-plan',
      warnings: '',
    });
    const [walls, shown] = ['walled', 'not-shown'].map((reason) => texts.say({ id: `reason.${reason}` }));
    const reasons = row.cannot_tell?.split('; ') ?? [];
    // Each reason once, after all rules that could not tell for it.
    expect(reasons.filter((said) => said.endsWith(`: ${walls}`))).toEqual([
      expect.stringMatching(/^company-on-personal-profile, (.*, )?stale-channel(, |: )/),
    ]);
    expect(reasons.filter((said) => said.endsWith(`: ${shown}`))).toEqual([
      expect.stringMatching(/(^|, )never-posted(, |: )/),
    ]);
  });

  test('of a channel never visited says so once', () => {
    const { cannot_tell: said = '' } = rowOf(channelLine(plan, planned, null, NOW));
    expect(said.match(/has not been checked yet/g)).toHaveLength(1);
    expect(said).toMatch(
      /never-posted, (.*, )?planned-channel-unavailable, (.*, )?stale-channel(, .*)?: This/,
    );
  });

  test('of a planned channel never visited has its address and nothing that a page would tell', () => {
    expect(rowOf(channelLine(plan, planned, null, NOW))).toMatchObject({
      audit_id: '',
      audited_at: '',
      audited_url: '',
      company: 'Rosenthal Bakery',
      profile_url: planned.url,
      handle: 'rosenthalbakery',
      page_state: 'not-visited',
      account_type: 'unknown',
      staleness: 'cannot-tell',
      cadence: 'cannot-tell',
      in_plan: 'yes',
      worst_severity: '',
      misuse: '',
      entered_by_hand: '',
    });
  });

  test('in the inbox is held against no company', () => {
    expect(rowOf(channelLine(null, null, aChannel(), NOW))).toMatchObject({
      company: '',
      in_plan: 'no',
      warnings: '',
      worst_severity: '',
      misuse: '',
      role: '',
      strategic_asset: '',
    });
  });

  test('names several failed rules with a semicolon between, and misuse', () => {
    const person = aReading({
      kind: known<AccountKind>('personal-profile', 'test.kind'),
      lastPost: aLastPost(100),
    });
    const line = channelLine(plan, null, aChannel(person, { role: 'own', latest: anAudit(person) }), NOW);
    expect(warningsOf(line)).toEqual(
      expect.arrayContaining(['company-on-personal-profile', 'stale-channel', 'unplanned-channel']),
    );
    expect(rowOf(line)).toMatchObject({
      worst_severity: 'error',
      misuse: 'yes',
      in_plan: 'no',
      planned_posts_per_week: '',
    });
  });

  const well = aWellPlannedChannel('facebook');
  const wellFilled = aWellFilledPlan([well]);
  const page = aChannel(aWellKeptPage({ postCount: known(40, 'test.header') }));

  test('of a channel that is well is fine', () => {
    expect(rowOf(channelLine(wellFilled, well, page, NOW))).toMatchObject({
      warnings: '',
      worst_severity: 'fine',
      misuse: 'no',
    });
  });

  describe('with a decision', () => {
    const decided = withDecision(
      wellFilled,
      [well.id],
      { word: 'revive', reason: 'the season begins', actor: 'the owner', due: '2026-12-01' },
      'the auditor',
      NOW,
    );

    test('tells why, who acts and until when', () => {
      expect(rowOf(channelLine(decided, well, page, NOW))).toMatchObject({
        decision: 'revive',
        decision_reason: 'the season begins',
        action_owner: 'the owner',
        due_date: '2026-12-01',
      });
    });

    test('that was withdrawn tells of none', () => {
      const withdrawn = withDecision(decided, [well.id], WITHDRAWN, 'the auditor', NOW);
      expect(rowOf(channelLine(withdrawn, well, page, NOW))).toMatchObject({
        decision: '',
        decision_reason: '',
      });
    });
  });

  describe('with a warning set aside', () => {
    const profile = aChannel(
      aWellKeptPage({
        kind: known<AccountKind>('personal-profile', 'test.kind'),
        postCount: known(40, 'test.header'),
      }),
    );
    const rule = 'company-on-personal-profile';

    test('is counted by what is left, and names what was set aside with its reason', () => {
      expect(rowOf(channelLine(wellFilled, well, profile, NOW))).toMatchObject({
        worst_severity: 'error',
        misuse: 'yes',
        set_aside: '',
      });
      const aside = withSetAside(wellFilled, rule, well.id, 'moves in May', 'the auditor', NOW);
      expect(rowOf(channelLine(aside, well, profile, NOW))).toMatchObject({
        warnings: rule,
        worst_severity: 'fine',
        misuse: 'no',
        set_aside: rule,
        set_aside_reason: `${rule}: moves in May`,
      });
    });
  });

  test('tells what changed since the last audit of an earlier day, as plain text', () => {
    const since = (previous: Partial<Snapshot>) =>
      rowOf(
        channelLine(
          wellFilled,
          well,
          { ...page, previous: { ...aSnapshot(wellFilled.id), ...previous } },
          NOW,
        ),
      ).changed_since_last;
    expect(since({})).toBe('nothing');
    expect(since({ name: 'Rosenthal', level: 'stale' })).toBe(
      'Last post: Active (before: Stale); Name: Rosenthal Bakery (before: Rosenthal)',
    );
  });

  test('says that it was entered by hand', () => {
    const { latest } = page;
    const entered = { ...page, latest: latest && { ...latest, byHand: true as const } };
    expect(rowOf(channelLine(wellFilled, well, entered, NOW)).entered_by_hand).toBe('yes');
  });
});
