import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textsFor } from '../../../utils/i18n/texts';
import type { Plan } from '../../../utils/plan/plan';
import { tableFiles, tableNames, type TableName } from '../../../utils/plan/tables/tables';
import { aPlan, aPlannedChannel, profileUrls } from '../../factories';

const texts = textsFor(['en']);
const read = (name: TableName, lines: readonly string[], plan: Plan) => {
  const reading = tableFiles[name].read(lines.join('\r\n'), plan);
  // Whatever is wrong can be said.
  for (const { message } of reading.problems) {
    const said = texts.say(message);
    if (said === message.id || said.includes('{')) throw new Error(`${message.id} cannot be said`);
  }
  return reading;
};
const problemsOf = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ line, column, message }) => [line, column, message.id]);

const goal = (id: string, statement: string) => ({
  id,
  statement,
  area: null,
  businessGoal: '',
  teams: [],
  realistic: null,
  realisticWhy: '',
});
const plan = aPlan({
  goals: { list: [goal('sell', 'Sell more'), goal('known', 'Be known')], mainGoalId: null, limits: [] },
  channels: [
    aPlannedChannel('x', {
      id: 'x',
      owner: 'the shop',
      cadence: { longestGapDays: 7 },
      editorial: {
        from: null,
        until: null,
        lines: [
          { id: 'monday', weekday: 'mon', content: 'bread', entryId: 'advent' },
          { id: 'friday', weekday: 'fri', content: 'cake', entryId: null },
        ],
      },
    }),
    aPlannedChannel('facebook', { id: 'facebook' }),
  ],
  communication: {
    from: null,
    until: null,
    entries: [
      { id: 'advent', date: '2026-12-01', kind: 'offer', title: 'Advent', where: ['x'], state: 'idea' },
    ],
  },
});

describe('channels', () => {
  test('with an address that the plan names are changed, however it is written; others are added', () => {
    const { plan: after, taken } = read(
      'channels',
      ['Address,Owner', 'twitter.com/RosenthalBakery,the office', `${profileUrls.youtube},the owner`],
      plan,
    );
    expect(after.channels.map(({ url, owner }) => [url, owner])).toEqual([
      [profileUrls.x, 'the office'],
      [profileUrls.facebook, ''],
      [profileUrls.youtube, 'the owner'],
    ]);
    expect(after.channels[0]).toMatchObject({ id: 'x', cadence: { longestGapDays: 7 } });
    expect(taken).toEqual([
      {
        line: 2,
        name: profileUrls.x,
        isNew: false,
        changes: [{ heading: 'Owner', before: 'the shop', after: 'the office' }],
      },
      {
        line: 3,
        name: profileUrls.youtube,
        isNew: true,
        changes: [{ heading: 'Owner', before: '', after: 'the owner' }],
      },
    ]);
  });

  test('are emptied by an empty cell, and left alone by a missing column', () => {
    const { plan: after } = read('channels', ['Address;Owner', `${profileUrls.x};`], plan);
    expect(after.channels[0]).toMatchObject({ owner: '', cadence: { longestGapDays: 7 } });
  });

  test('change from one kind of rhythm to the other', () => {
    const lines = ['Address\tPosts a week\tLongest gap in days', `${profileUrls.x}\t2\t`];
    expect(read('channels', lines, plan).plan.channels[0]?.cadence).toEqual({ postsPerWeek: 2 });
  });

  test('serve goals by their statements', () => {
    const { plan: after } = read('channels', ['Address,Goals', `${profileUrls.x},Be known; Sell more`], plan);
    expect(after.channels[0]?.goalIds).toEqual(['known', 'sell']);
  });

  test('are left out with line, column and reason where something is wrong', () => {
    const reading = read(
      'channels',
      [
        'Address,Owner,Role,Goals,Posts a week,Longest gap in days,Kept since',
        `${profileUrls.facebook},fine,,,,,`,
        `${profileUrls.x},,boss,Fly,,,3/5/2026`,
        'x.com/home,,,,,,',
        `${profileUrls.youtube},,,,1,7,`,
        `${profileUrls.tiktok},,,,0,,`,
        'https://site.example/a,,,,,,',
        `${profileUrls.facebook},again,,,,,`,
      ],
      plan,
    );
    expect(problemsOf(reading)).toEqual([
      [3, 'Role', 'import.table.word'],
      [3, 'Goals', 'import.table.no-goal'],
      [3, 'Kept since', 'import.table.which-day'],
      [4, 'Address', 'import.not-a-profile'],
      [5, '', 'import.two-cadences'],
      [6, 'Posts a week', 'import.table.above-zero'],
      [7, 'Address', 'import.unknown-platform'],
      [8, '', 'import.duplicate'],
    ]);
    expect(reading.plan.channels.map(({ owner }) => owner)).toEqual(['the shop', 'fine']);
  });
});

describe('a week', () => {
  test('becomes the one of the table, and lines that stay keep what they serve', () => {
    const lines = ['Channel,Weekday,Content', `${profileUrls.x},Monday,bread`, `${profileUrls.x},sun,rolls`];
    const { plan: after, taken } = read('editorial', lines, plan);
    expect(after.channels[0]?.editorial?.lines).toMatchObject([
      { id: 'monday', weekday: 'mon', content: 'bread', entryId: 'advent' },
      { weekday: 'sun', content: 'rolls', entryId: null },
    ]);
    expect(after.channels[1]?.editorial).toBeNull();
    expect(taken[0]?.changes[0]).toMatchObject({
      before: 'mon · bread · Advent · 2026-12-01\nfri · cake',
      after: 'mon · bread · Advent · 2026-12-01\nsun · rolls',
    });
  });

  test('of which one line cannot be taken stays as it is; the week of another channel comes in', () => {
    const reading = read(
      'editorial',
      [
        'Channel,Weekday,Content,Communication entry,From,Until',
        `${profileUrls.x},mon,bread,Easter,,`,
        `${profileUrls.x},tue,rolls,,,`,
        `${profileUrls.facebook},wed,cake,Advent,2026-12-01,2026-12-24`,
      ],
      plan,
    );
    expect(problemsOf(reading)).toEqual([[2, 'Communication entry', 'import.table.no-entry']]);
    expect(reading.plan.channels[0]).toBe(plan.channels[0]);
    expect(reading.plan.channels[1]?.editorial).toMatchObject({
      from: '2026-12-01',
      until: '2026-12-24',
      lines: [{ weekday: 'wed', entryId: 'advent' }],
    });
  });

  test('is no one’s where a line names no channel of the plan: it may be missing in any', () => {
    const reading = read(
      'editorial',
      ['Channel,Weekday,Content', `${profileUrls.x},mon,bread`, 'x.com/rosental,fri,cake'],
      plan,
    );
    expect(problemsOf(reading)).toEqual([[3, 'Channel', 'import.table.no-channel']]);
    expect(reading.plan).toBe(plan);
  });

  test.each([
    ['no weekday', ',bread,,', 'Weekday', 'import.field.missing'],
    ['no weekday that there is', 'someday,bread,,', 'Weekday', 'import.table.word'],
    ['another term than the line before', 'fri,cake,2027-01-01,', 'From', 'import.table.two-terms'],
  ])('says %s', (_, line, column, id) => {
    const lines = [
      'Channel,Weekday,Content,From,Until',
      `${profileUrls.x},mon,bread,2026-12-01,`,
      `${profileUrls.x},${line}`,
    ];
    const reading = read('editorial', lines, plan);
    expect(problemsOf(reading)).toEqual([[3, column, id]]);
    expect(reading.plan).toBe(plan);
  });
});

describe('the communication plan', () => {
  test('has an entry changed by its day and title, and others added', () => {
    const { plan: after } = read(
      'communication',
      [
        'Date,Kind,Title,Where,State',
        `1 Dec 2026,offer,Advent,${profileUrls.x}; website,In work`,
        '2027-01-07,press release,New year,Newsletter,',
      ],
      plan,
    );
    expect(after.communication.entries).toMatchObject([
      { id: 'advent', where: ['x', 'website'], state: 'in-work' },
      { date: '2027-01-07', kind: 'press-release', where: ['newsletter'], state: 'idea' },
    ]);
  });

  test('takes no place that it does not know', () => {
    const lines = [
      'Date,Title,Where',
      '2027-01-07,New year,the moon',
      `2027-01-07,Old year,${profileUrls.tiktok}`,
      ',Undated,',
    ];
    expect(problemsOf(read('communication', lines, plan))).toEqual([
      [2, 'Where', 'import.table.place'],
      [3, 'Where', 'import.table.no-channel'],
      [4, 'Date', 'import.field.missing'],
    ]);
  });
});

describe('KPIs and their values', () => {
  const kpis = ['Name,Metric,Target,Goal,Channel', `Orders,,120,Sell more,${profileUrls.x}`];
  const withKpi = read('kpis', kpis, plan).plan;

  test('are added by name; a metric that nobody named is the company’s own', () => {
    expect(withKpi.measurement.kpis).toMatchObject([
      { name: 'Orders', metric: 'own', target: 120, goalId: 'sell', channelId: 'x', values: [] },
    ]);
  });

  test('keep their values when they are changed', () => {
    const measured = read('kpi-values', ['KPI,On,Value', 'Orders,2026-10-01,80'], withKpi).plan;
    const { plan: after } = read('kpis', ['Name,Target', 'Orders,150'], measured);
    expect(after.measurement.kpis).toMatchObject([{ target: 150, values: [{ value: 80 }] }]);
  });

  test('are changed by KPI and day, and else added', () => {
    const first = read('kpi-values', ['KPI,On,Value', 'Orders,2026-10-01,80'], withKpi).plan;
    const lines = [
      'KPI,On,Value,From,Rounded by the page',
      'Orders,2026-10-01,82,,',
      'Orders,2026-11-01,"1,5",audit,yes',
    ];
    const { plan: after } = read('kpi-values', lines, first);
    expect(after.measurement.kpis[0]?.values.map(({ id: _, ...value }) => value)).toEqual([
      { on: '2026-10-01', value: 82, from: 'typed' },
      { on: '2026-11-01', value: 1.5, from: 'audit', rounded: true },
    ]);
  });

  test('are left out with line, column and reason where something is wrong', () => {
    expect(problemsOf(read('kpis', ['Name,Target', ',5', 'Orders,many'], plan))).toEqual([
      [2, 'Name', 'import.field.missing'],
      [3, 'Target', 'import.table.number'],
    ]);
    const values = ['KPI,On,Value', 'Visits,2026-10-01,1', 'Orders,someday,1', 'Orders,2026-10-01,'];
    expect(problemsOf(read('kpi-values', values, withKpi))).toEqual([
      [2, 'KPI', 'import.table.no-kpi'],
      [3, 'On', 'import.table.day'],
      [4, 'Value', 'import.field.missing'],
    ]);
  });
});

describe('a table', () => {
  test('that a spreadsheet saved again changes nothing', () => {
    const precise = {
      ...plan,
      channels: plan.channels.map((one) => ({ ...one, assetCost: 12.204, notes: 'one\r\ntwo' })),
    };
    const lines = ['Address,Cost,Notes', `${profileUrls.x},12.204,"one\ntwo"`];
    expect(read('channels', lines, precise)).toMatchObject({ unchanged: 1, problems: [] });
    expect(problemsOf(read('channels', lines, plan))).toEqual([[2, 'Cost', 'import.table.which-number']]);
  });

  test('without the column that its lines are known by changes nothing', () => {
    expect(problemsOf(read('channels', ['Web,Owner', 'x.com/a,me'], plan))).toEqual([
      [1, '', 'import.table.heading'],
    ]);
  });

  test('says which columns nothing is taken from, one that comes twice among them', () => {
    const { unknown } = read(
      'channels',
      ['Address,Horoscope,Owner,Owner', `${profileUrls.x},fine,a,b`],
      plan,
    );
    expect(unknown).toEqual(['Horoscope', 'Owner']);
  });

  test.each([
    ['is never closed', `${profileUrls.facebook},"you`, 'import.open-quote'],
    ['stands amid a quoted cell', `${profileUrls.facebook},"you" or me`, 'import.stray-quote'],
  ])('of which a quotation mark %s is not taken at all', (_, line, id) => {
    const reading = read('channels', ['Address,Owner', `${profileUrls.x},me`, line], plan);
    expect(problemsOf(reading)).toEqual([[3, '', id]]);
    expect(reading.plan).toBe(plan);
  });

  test('of which a line has more cells than headings keeps that line out: who knows which is whose', () => {
    const lines = ['Address,Owner,Notes', `${profileUrls.x},Rosenthal, Berlin,note`];
    const reading = read('channels', lines, plan);
    expect(problemsOf(reading)).toEqual([[2, '', 'import.more-cells']]);
    expect(reading.plan).toBe(plan);
  });

  test('of which a line ends early empties nothing by the cells that are missing', () => {
    const reading = read('channels', ['Address,Notes,Owner', `${profileUrls.x},short`, ''], plan);
    expect(reading.plan.channels[0]).toMatchObject({ notes: 'short', owner: 'the shop' });
    const cut = read('channels', ['Address,Notes,Owner', `${profileUrls.x},sho`], plan);
    expect(problemsOf(cut)).toEqual([[2, '', 'import.cut-off']]);
    expect(cut.plan).toBe(plan);
  });

  test('counts lines as an editor does, cells of several lines among them', () => {
    const lines = [
      'Address,Notes,Role',
      `${profileUrls.x},"one\ntwo\nthree",`,
      `${profileUrls.facebook},,boss`,
    ];
    expect(problemsOf(read('channels', lines, plan))).toEqual([[5, 'Role', 'import.table.word']]);
  });
});

test('all columns stand in the documentation, in their order', () => {
  const [, ...chapters] = readFileSync('docs/plan-tables.md', 'utf8').split(/^## /m);
  expect(
    chapters.map((chapter) => [...chapter.matchAll(/^\| `([^`]+)`/gm)].map(([, heading]) => heading)),
  ).toEqual(tableNames.map((name) => tableFiles[name].headings));
});
