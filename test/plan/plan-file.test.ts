import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsFor } from '../../utils/i18n/texts';
import { planFromJson, planToJson } from '../../utils/plan/plan-file';
import { aPlan, aPlannedChannel } from '../factories';

const plan = aPlan({
  channels: [aPlannedChannel('x', { cadence: { postsPerWeek: 3 } }), aPlannedChannel('tiktok')],
});
const file = JSON.parse(planToJson(plan)) as Record<string, unknown>;
const changed = (over: object) => planFromJson(JSON.stringify({ ...file, ...over }));
const texts = textsFor(['en']);

describe('a plan as a file', () => {
  test('comes back as it was', () => {
    expect(planFromJson(planToJson(plan))).toEqual({ plan });
  });

  test('may begin with a byte-order mark, as some editors write it', () => {
    expect(planFromJson(`\uFEFF${planToJson(plan)}`)).toEqual({ plan });
  });

  test('loses what this version does not know', () => {
    expect(changed({ horoscope: 'fine' })).toEqual({ plan });
  });
});

describe('a plan of an older version', () => {
  const version1 = {
    format: 'channel-audit-plan',
    version: 1,
    id: 'old',
    company: {
      name: 'Rosenthal Bakery',
      otherNames: [],
      websites: [],
      size: 'small',
      timeZone: 'Europe/Berlin',
    },
    channelCap: 3,
    channels: [
      {
        id: 'x',
        platform: 'x',
        url: 'https://x.com/rosenthalbakery',
        brandOrMarket: '',
        role: 'own',
        cadence: null,
        weekdays: ['mon', 'fri'],
        strategicAsset: false,
        expectedBenefit: '',
        owner: 'the shop',
        notes: '',
      },
    ],
    thresholds: { staleDays: 60, dormantDays: null, abandonedDays: null, reviewDays: null },
    changedAt: 1,
  };
  const read = (over: object) => planFromJson(JSON.stringify({ ...version1, ...over }));

  test('is read as one of today', () => {
    const file = read({});
    if ('errors' in file) throw new Error(JSON.stringify(file.errors));
    expect(file.plan.thresholds).toMatchObject({ channelCap: 3, staleDays: 60 });
    expect(file.plan.channels[0]).toMatchObject({ owner: 'the shop', goalIds: [] });
    expect(file.plan.channels[0]?.editorial?.lines.map(({ weekday }) => weekday)).toEqual(['mon', 'fri']);
    expect(planFromJson(planToJson(file.plan))).toEqual({ plan: file.plan });
  });

  test.each([
    ['weekdays', { channels: [{ ...version1.channels[0], weekdays: ['funday'] }] }, 'channels[0].weekdays'],
    ['cap', { channelCap: 0 }, 'channelCap'],
    ['owner', { channels: [{ ...version1.channels[0], owner: 5 }] }, 'channels[0].owner'],
  ])('has what is wrong with it named where it stands in the file: %s', (_, over, where) => {
    const file = read(over);
    expect('errors' in file && file.errors.map((error) => error.where)).toEqual([where]);
  });
});

describe('entries that name each other', () => {
  const goal = (id: string) => ({
    id,
    statement: 'Sell',
    area: null,
    businessGoal: '',
    teams: [],
    realistic: null,
    realisticWhy: '',
  });
  const audience = { id: 'guests', who: '', traits: '', where: '' };
  const pause = { id: 'summer', from: '2026-08-01', until: '2026-08-14', reason: '' };
  const [channel] = plan.channels;
  test.each([
    ['goals.list[1].id', { goals: { list: [goal('a'), goal('a')], mainGoalId: null, limits: [] } }],
    ['people.audiences[2].id', { people: { audiences: [audience, { ...audience, id: 'b' }, audience] } }],
    ['channels[0].pauses[1].id', { channels: [{ ...channel, pauses: [pause, pause] }] }],
  ])('are refused where two of one list have the same id: %s', (where, over) => {
    expect(changed(over)).toEqual({ errors: [{ where, message: { id: 'import.field.twice' } }] });
  });

  test('may have the same id in two lists, and may name one that is gone', () => {
    const goals = { list: [goal('a')], mainGoalId: 'gone', limits: [] };
    const people = { audiences: [{ ...audience, id: 'a' }] };
    const channels = [{ ...channel, goalIds: ['gone'] }];
    expect('plan' in changed({ goals, people, channels })).toBe(true);
  });
});

describe('a file that is no plan is refused whole, and says why', () => {
  const channel = plan.channels[0];
  test.each<[string, object, string, string]>([
    ['of another kind', { format: 'something-else' }, '', 'import.not-a-plan'],
    ['of a newer version', { version: 99 }, '', 'import.newer-version'],
    ['of no version', { version: 'one' }, 'version', 'import.field.wrong'],
    ['without a company', { company: undefined }, 'company', 'import.field.missing'],
    [
      'of a nameless company',
      { company: { ...plan.company, name: ' ' } },
      'company.name',
      'import.field.too-short',
    ],
    [
      'in no time zone',
      { company: { ...plan.company, timeZone: 'Atlantis' } },
      'company.timeZone',
      'import.field.wrong',
    ],
    [
      'with an address that is none',
      { channels: [{ ...channel, url: 'javascript:alert(1)' }] },
      'channels[0].url',
      'import.field.wrong',
    ],
    [
      'with a note without end',
      { channels: [{ ...channel, notes: 'x'.repeat(5001) }] },
      'channels[0].notes',
      'import.field.too-long',
    ],
    ['with the same channel twice', { channels: [channel, channel] }, 'channels[1].id', 'import.field.twice'],
  ])('%s', (_, over, where, id) => {
    const read = changed(over);
    if (!('errors' in read)) throw new Error('it was taken');
    expect(read.errors).toMatchObject([{ where, message: { id } }]);
    for (const { message } of read.errors) expect(texts.say(message)).not.toBe(message.id);
  });

  test.each([
    ['', 'import.not-json'],
    ['{"format": "channel-audit-plan"', 'import.not-json'],
    ['null', 'import.not-a-plan'],
    ['[]', 'import.not-a-plan'],
    [`"${'x'.repeat(5_000_000)}"`, 'import.too-large'],
  ])('%#', (text, id) => {
    expect(planFromJson(text)).toMatchObject({ errors: [{ where: '', message: { id } }] });
  });

  test('names the first twenty errors of a file that is wrong everywhere', () => {
    const read = changed({ channels: Array.from({ length: 100 }, () => ({})) });
    expect('errors' in read && read.errors).toHaveLength(20);
  });

  test('never throws, whatever the text', () => {
    const json = fc.json().map((text) => text.replace('{', '{"format":"channel-audit-plan",'));
    fc.assert(fc.property(fc.oneof(fc.string(), json), (text) => 'errors' in planFromJson(text)));
  });
});
