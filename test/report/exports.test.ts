/** The files besides the audit CSV, parsed back as a spreadsheet or a program would. */
import { withSetAside } from '../../utils/plan/decide';
import { defaultThresholds } from '../../utils/plan/plan';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { judgeChannel, RULESET_VERSION } from '../../utils/audit/audit';
import { textsFor } from '../../utils/i18n/texts';
import type { Plan } from '../../utils/plan/plan';
import { known, unknown, type AccountKind, type Reading } from '../../utils/reading/reading';
import { linesOf } from '../../utils/report/channel-line';
import { columns } from '../../utils/report/csv-columns';
import { findingRows, findingsCsvParts } from '../../utils/report/findings-csv';
import { historyCsvParts } from '../../utils/report/history-csv';
import { jsonParts, ndjsonParts } from '../../utils/report/json-rows';
import { summarise } from '../../utils/report/summary';
import type { Audit } from '../../utils/store/schema';
import { aChannel, aLastPost, anAudit, aReading, aSubject, daysAgo, NOW } from '../factories';
import { aWellFilledPlan, aWellKeptPage, aWellPlannedChannel } from '../well-planned';

const texts = textsFor(['en']);
const names = columns.map(([name]) => name);

function parsed(csv: string) {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { rows: data, columns: meta.fields ?? [] };
}

const person = {
  kind: known<AccountKind>('personal-profile', 'test.kind'),
  lastPost: aLastPost(100),
};

describe('the whole history', () => {
  const planned = aWellPlannedChannel();
  const plan = aWellFilledPlan([planned]);
  /** An audit of a well-kept page, judged by the plan as it would be today and kept as the store keeps it. */
  const judged = (over: Partial<Reading> = {}, more: Partial<Audit> = {}) => {
    const reading = aWellKeptPage({ postCount: known(40, 'test.header'), ...over });
    const all = judgeChannel(aSubject({ plan, planned, reading }), reading.readAt);
    const findings = all.filter(({ result }) => result === 'fail' || result === 'cannot-tell');
    return anAudit(reading, { planId: plan.id, findings, ...more });
  };

  async function historyOf(batches: readonly (readonly Audit[])[], plans: readonly Plan[] = [plan]) {
    const parts: string[] = [];
    for await (const part of historyCsvParts(inTurn(batches), plans, texts)) parts.push(part);
    return parsed(parts.join(''));
  }

  test('has the columns of the audit CSV, once, and a row an audit of every batch', async () => {
    const audits = Array.from({ length: 5 }, (_, day) => judged({ readAt: daysAgo(5 - day) }));
    const { rows, columns: header } = await historyOf([audits.slice(0, 3), [], audits.slice(3)]);
    expect(header).toEqual(names);
    expect(rows.map(({ audit_id: id }) => id)).toEqual(audits.map(({ id }) => id));
    expect(rows[0]).toMatchObject({
      audited_at: new Date(daysAgo(5)).toISOString(),
      company: 'Rosenthal Bakery',
      worst_severity: 'fine',
      misuse: 'no',
      entered_by_hand: 'no',
    });
  });

  test('tells of an audit that was kept with what passed that the channel was in the plan', async () => {
    const passed = {
      rule: 'unplanned-channel',
      severity: 'warning',
      misuse: false,
      result: 'pass',
    } as const;
    const { rows } = await historyOf([[judged({}, { findings: [passed] }), judged()]]);
    expect(rows[0]).toMatchObject({ in_plan: 'yes', worst_severity: 'fine', misuse: 'no' });
    expect(rows[1]).toMatchObject({ in_plan: '', worst_severity: 'fine', misuse: 'no' });
  });

  test('tells what was entered by hand, and what was set aside then', async () => {
    const rule = 'company-on-personal-profile';
    const setAside = { id: '1', rule, about: planned.id, reason: 'moves in May', at: NOW, by: '' };
    const { findings, ...audit } = judged({ kind: person.kind }, { byHand: true });
    const aside = findings.map((one) => (one.rule === rule ? { ...one, setAside } : one));
    const { rows } = await historyOf([[{ ...audit, findings: aside }]]);
    expect(rows[0]).toMatchObject({
      entered_by_hand: 'yes',
      warnings: rule,
      worst_severity: 'fine',
      misuse: 'no',
      set_aside: rule,
      set_aside_reason: `${rule}: moves in May`,
      changed_since_last: '',
      decision: '',
    });
  });

  test('of nothing is the header', async () => {
    expect(await historyOf([])).toEqual({ rows: [], columns: names });
  });

  test('says what was found then, by the rules of then', async () => {
    const { rows } = await historyOf([[judged(person, { rulesetVersion: 'rules-2025.3.0' })]]);
    expect(rows[0]).toMatchObject({
      ruleset_version: 'rules-2025.3.0',
      account_type: 'personal-profile',
      worst_severity: 'error',
      misuse: 'yes',
      days_since_last_post_min: '100',
    });
    expect(rows[0]?.warnings?.split(';')).toEqual(['company-on-personal-profile', 'stale-channel']);
  });

  test('takes the threshold from the finding that names it', async () => {
    const quiet = judged({ lastPost: aLastPost(50) });
    const wide = judged({ lastPost: aLastPost(20, 40) });
    const { rows } = await historyOf([[quiet, wide]]);
    expect(rows[0]).toMatchObject({ staleness: 'stale', threshold_days: '30' });
    expect(rows[0]?.threshold_source).toMatch(/^usual measure/);
    expect(rows[1]).toMatchObject({ staleness: 'cannot-tell', threshold_days: '30', threshold_source: '' });
  });

  test('leaves empty what an audit does not keep', async () => {
    const { rows } = await historyOf([[judged()]]);
    const kept = ['staleness', 'threshold_days', 'cadence', 'notes', 'role', 'channel_owner', 'last_checked'];
    for (const column of kept) expect([column, rows[0]?.[column]]).toEqual([column, '']);
  });

  test('holds what was in the inbox against nobody, and calls nothing fine that was not told', async () => {
    const vague = judged({ kind: unknown('not-shown') });
    const { rows } = await historyOf([[anAudit(), vague]]);
    expect(rows[0]).toMatchObject({ company: '', in_plan: '', worst_severity: '', misuse: '', warnings: '' });
    expect(rows[1]).toMatchObject({ company: 'Rosenthal Bakery', worst_severity: '', misuse: '' });
  });

  test('does not name a company that is gone', async () => {
    const { rows } = await historyOf([[judged(person)]], []);
    expect(rows[0]).toMatchObject({ company: '', worst_severity: 'error', misuse: 'yes' });
  });
});

describe('findings', () => {
  const facebook = aWellPlannedChannel('facebook');
  const youtube = aWellPlannedChannel('youtube');
  const plan = aWellFilledPlan([facebook, youtube], {
    thresholds: { ...defaultThresholds(), channelCap: 1 },
  });
  const profile = aChannel(
    aWellKeptPage({ ...person, account: { name: known('=Rosenthal', 'test.header') } }),
    {
      planId: plan.id,
    },
  );
  const summary = summarise(plan, [profile], NOW);
  const rowsOf = (lines = summary.lines) =>
    parsed([...findingsCsvParts(findingRows([summary], lines), texts)].join(''));

  test('have the columns in the order that stays', () => {
    expect(rowsOf().columns.slice(0, 11)).toEqual(
      'company channel rule severity misuse observed expected source remedy set_aside set_aside_reason'.split(
        ' ',
      ),
    );
  });

  test('stand a row each, with what was seen, its source and what to do', () => {
    const misuse = rowsOf().rows.find(({ rule }) => rule === 'company-on-personal-profile');
    expect(misuse).toMatchObject({
      company: 'Rosenthal Bakery',
      channel: "'=Rosenthal",
      severity: 'error',
      misuse: 'yes',
      observed: 'The account is a personal profile on Facebook.',
      expected: 'A company page on Facebook.',
      source:
        'Our choice, after the document “Company page or personal profile, and when a network becomes an asset”.',
      set_aside: 'no',
      title: 'A company must not use a personal profile',
      cannot_tell: '',
      platform: 'facebook',
      audit_id: profile.latest?.id,
      ruleset_version: RULESET_VERSION,
    });
    expect(misuse?.remedy).toMatch(/^Create a company page/);
    expect(misuse?.why).toMatch(/followers\.$/);
  });

  test('of the company itself come first, and are of no channel', () => {
    const { rows } = rowsOf();
    const firstOfChannel = rows.findIndex(({ channel }) => channel !== '');
    const company = rows.slice(0, firstOfChannel);
    expect(company.map(({ rule }) => rule)).toContain('too-many-channels');
    expect(rows.slice(firstOfChannel).every(({ profile_url: url }) => url !== '')).toBe(true);
  });

  test('that cannot tell are told apart from failures', () => {
    const vague = aChannel(aReading({ kind: unknown('other-tab') }), { planId: plan.id });
    const { lines } = summarise(plan, [vague], NOW);
    const row = rowsOf(lines).rows.find(({ rule }) => rule === 'company-on-personal-profile');
    expect(row).toMatchObject({
      severity: 'cannot-tell',
      misuse: '',
      observed: '',
      expected: '',
      remedy: '',
    });
    expect(row?.cannot_tell).toMatch(/^This tab of the profile does not show it/);
  });

  test('that were set aside say so, with the reason', () => {
    const rule = 'company-on-personal-profile';
    const aside = withSetAside(plan, rule, facebook.id, 'moves in May', 'the auditor', NOW);
    const summarised = summarise(aside, [profile], NOW);
    const { rows } = parsed(
      [...findingsCsvParts(findingRows([summarised], summarised.lines), texts)].join(''),
    );
    expect(rows.find((row) => row.rule === rule)).toMatchObject({
      severity: 'error',
      set_aside: 'yes',
      set_aside_reason: 'moves in May',
    });
  });

  test('leave out what passed, and channels never visited', () => {
    const { rows } = rowsOf();
    expect(rows.every(({ severity }) => severity !== 'pass')).toBe(true);
    expect(rows.filter(({ platform }) => platform === 'youtube')).toEqual([]);
  });

  test('follow the channels that are shown', () => {
    const { rows } = rowsOf([]);
    expect(rows.map(({ rule }) => rule)).toContain('too-many-channels');
    expect(rows.every(({ channel }) => channel === '')).toBe(true);
  });
});

describe('JSON', () => {
  const channels = [
    aChannel(aReading({ followers: known({ count: 12, precision: 'exact' }, 'test.header') }), {
      note: '=1+1\nüber',
    }),
    aChannel(null),
  ];
  const lines = linesOf(null, channels, NOW);

  test('is a list of objects with the columns of the CSV; unknown is null, a number a number', () => {
    const objects = JSON.parse([...jsonParts(lines, texts)].join('')) as Record<string, unknown>[];
    expect(objects).toHaveLength(2);
    expect(objects.map((object) => Object.keys(object))).toEqual([names, names]);
    const read = objects.find(({ page_state: state }) => state === 'readable');
    expect(read).toMatchObject({ followers: 12, notes: '=1+1\nüber', bio_present: null, due_date: null });
    expect(objects.find(({ page_state: state }) => state === 'not-visited')?.followers).toBeNull();
  });

  test('by lines has an object a line', () => {
    const text = [...ndjsonParts(lines, texts)].join('');
    expect(text.endsWith('}\n')).toBe(true);
    const objects = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(objects).toEqual(JSON.parse([...jsonParts(lines, texts)].join('')));
  });

  test('of nothing is an empty list, or nothing', () => {
    expect(JSON.parse([...jsonParts([], texts)].join(''))).toEqual([]);
    expect([...ndjsonParts([], texts)]).toEqual([]);
  });

  test('stays whole over several parts', () => {
    const many = Array.from({ length: 2001 }, () => lines)
      .flat()
      .slice(0, 2001);
    const parts = [...jsonParts(many, texts)];
    expect(parts).toHaveLength(4);
    expect(JSON.parse(parts.join(''))).toHaveLength(2001);
  });
});

async function* inTurn<T>(batches: readonly T[]): AsyncGenerator<T, void> {
  for (const batch of batches) yield await Promise.resolve(batch);
}
