import { describe, expect, test } from 'vitest';
import { RULESET_VERSION } from '../../utils/audit/audit';
import type { Finding } from '../../utils/audit/finding';
import { textsFor } from '../../utils/i18n/texts';
import { known, unknown, type AccountKind, type Followers, type Reading } from '../../utils/reading/reading';
import { changesOf, companyChanges, isOtherCount } from '../../utils/report/changes';
import { changeText, notComparedText } from '../../utils/report/changes-words';
import { channelLine, type ChannelLine } from '../../utils/report/channel-line';
import type { Snapshot } from '../../utils/store/schema';
import { aChannel, aLastPost, aPlan, aPlannedChannel, aReading, DAY, NOW } from '../factories';

const planned = aPlannedChannel('facebook');
const plan = aPlan({ channels: [planned] });
/** As `aReading` was, ten days before. */
const snapshot = (over: Partial<Snapshot> = {}): Snapshot => ({
  auditedAt: NOW - 10 * DAY,
  rulesetVersion: RULESET_VERSION,
  planId: plan.id,
  state: 'readable',
  kind: 'company-page',
  name: 'Rosenthal Bakery',
  handle: 'rosenthalbakery',
  followers: null,
  level: 'active',
  failed: [],
  ...over,
});
/** A channel's line with nothing found, unless the test says otherwise. */
function line(
  reading: Partial<Omit<Reading, 'account'>> & { account?: Partial<Reading['account']> } = {},
  previous: Partial<Snapshot> | null = {},
  findings: readonly Finding[] = [],
): ChannelLine {
  const channel = aChannel(aReading(reading), previous ? { previous: snapshot(previous) } : {});
  return { ...channelLine(plan, planned, channel, NOW), findings };
}
const finding = (rule: string, over: object = { result: 'fail' }) =>
  ({
    rule,
    severity: 'warning',
    misuse: false,
    observed: { id: '' },
    expected: { id: '' },
    ...over,
  }) as Finding;
const changes = (of: ChannelLine) => changesOf(of)?.changes;

const exact = (count: number): Followers => ({ count, precision: 'exact' });
const rounded = (count: number): Followers => ({ count, precision: 'rounded' });

describe('what changed on a channel', () => {
  test('is nothing to speak of before there are audits of two days', () => {
    expect(changesOf(line({}, null))).toBeNull();
    expect(changesOf(channelLine(plan, planned, null, NOW))).toBeNull();
  });

  test('is told since when, and may be nothing', () => {
    expect(changesOf(line())).toEqual({ since: NOW - 10 * DAY, changes: [], notCompared: null });
  });

  test.each<[string, ChannelLine, object]>([
    [
      'the kind',
      line({ kind: known<AccountKind>('personal-profile', 'test.kind') }),
      { what: 'kind', before: 'company-page', after: 'personal-profile' },
    ],
    [
      'how long it has been silent',
      line({ lastPost: aLastPost(40) }),
      { what: 'level', before: 'active', after: 'stale' },
    ],
    [
      'the name',
      line({ account: { name: known('Rosenthal Café', 'test.header') } }),
      { what: 'name', before: 'Rosenthal Bakery', after: 'Rosenthal Café' },
    ],
    [
      'the handle',
      line({ account: { handle: known('rosenthal', 'test.address') } }),
      { what: 'handle', before: 'rosenthalbakery', after: 'rosenthal' },
    ],
    [
      'followers',
      line({ followers: known(exact(120), 'test.header') }, { followers: exact(100) }),
      { what: 'followers', before: exact(100), after: exact(120) },
    ],
  ])('%s', (_what, changed, expected) => {
    expect(changes(changed)).toEqual([expected]);
  });

  test('where the page is gone, is that and nothing else', () => {
    const gone = unknown('unavailable');
    const reading = { state: 'unavailable' as const, kind: gone, lastPost: gone, account: { name: gone } };
    expect(changes(line(reading, { followers: exact(100) }))).toEqual([
      { what: 'state', before: 'readable', after: 'unavailable' },
    ]);
  });

  test('leaves out what could not be told, then or now', () => {
    const blank = unknown('not-shown');
    expect(changes(line({ kind: blank, lastPost: blank, account: { name: blank } }))).toEqual([]);
    const unknownThen = { kind: null, name: null, handle: null, level: 'cannot-tell' as const };
    expect(changes(line({ followers: known(exact(9), 'test.header') }, unknownThen))).toEqual([]);
  });

  test('leaves out a handle that is only written otherwise', () => {
    expect(changes(line({ account: { handle: known('RosenthalBakery', 'test.address') } }))).toEqual([]);
  });
});

describe('follower counts', () => {
  test.each<[Followers, Followers, boolean, string]>([
    [exact(100), exact(101), true, 'one more is one more'],
    [exact(100), exact(100), false, 'the same is the same'],
    [rounded(28_000_000), rounded(29_000_000), true, 'rounded alike, another number is written'],
    [rounded(28_000_000), rounded(28_000_000), false, 'rounded and equal tells nothing'],
    [exact(1204), rounded(1200), false, 'may be written so'],
    [exact(1204), rounded(1400), true, 'cannot be written so'],
    [rounded(9900), rounded(10_000), false, 'rounded to another place, they may mean one number'],
    [rounded(1200), rounded(5_000), true, 'rounded to another place, they cannot'],
  ])('%o, then %o: changed is %s (%s)', (before, after, expected) => {
    expect(isOtherCount(before, after)).toBe(expected);
    expect(isOtherCount(after, before)).toBe(expected);
  });
});

describe('warnings', () => {
  test('are new where a rule fails that did not, and gone where it passes or does not matter now', () => {
    const now = line({}, { failed: ['no-owner', 'no-purpose', 'stale-channel'] }, [
      finding('bio-missing'),
      finding('no-owner'),
      finding('no-purpose', { result: 'pass' }),
      finding('stale-channel', { result: 'not-applicable' }),
    ]);
    expect(changes(now)).toEqual([
      { what: 'new-warning', rule: 'bio-missing' },
      { what: 'cleared-warning', rule: 'no-purpose' },
      { what: 'cleared-warning', rule: 'stale-channel' },
    ]);
  });

  test('that cannot be told now are not gone', () => {
    const doubt = finding('stale-channel', { result: 'cannot-tell', reason: { id: 'reason.not-shown' } });
    expect(changes(line({}, { failed: ['stale-channel'] }, [doubt]))).toEqual([]);
  });

  test('that were set aside are neither new nor gone', () => {
    const setAside = { id: '1', rule: 'no-owner', about: 'x', reason: 'known', at: NOW, by: '' };
    const aside = finding('no-owner', { result: 'fail', setAside });
    expect(changes(line({}, {}, [aside]))).toEqual([]);
    expect(changes(line({}, { failed: ['no-owner'] }, [aside]))).toEqual([]);
  });

  test('are not compared where other rules judged them, and it is said so', () => {
    const since = changesOf(line({}, { rulesetVersion: 'rules-2025.1.0' }, [finding('no-owner')]));
    expect(since).toMatchObject({ changes: [], notCompared: 'rules-changed' });
  });

  test('are not compared where another plan held then, such as none in the inbox', () => {
    const since = changesOf(line({}, { planId: '', failed: ['no-owner'] }, [finding('no-purpose')]));
    expect(since).toMatchObject({ changes: [], notCompared: 'other-plan' });
  });
});

describe('what changed in a company', () => {
  test('is the list of its channels on which something did', () => {
    const quiet = line();
    const renamed = line({ account: { name: known('Rosenthal Café', 'test.header') } });
    const judgedOtherwise = line({}, { rulesetVersion: 'rules-2025.1.0' });
    const fresh = line({}, null);
    expect(companyChanges([quiet, renamed, judgedOtherwise, fresh])).toMatchObject({
      changed: [{ line: renamed, changes: [{ what: 'name' }] }],
      compared: 3,
      rulesChanged: 1,
    });
  });
});

describe('in words', () => {
  const texts = textsFor(['en']);
  test.each<[Parameters<typeof changeText>[1], string]>([
    [{ what: 'state', before: 'readable', after: 'private' }, 'The page: Private (before: Readable)'],
    [
      { what: 'kind', before: 'personal-profile', after: 'company-page' },
      'Kind: Company page (before: Personal profile)',
    ],
    [{ what: 'level', before: 'slowing', after: 'stale' }, 'Last post: Stale (before: Slowing)'],
    [{ what: 'followers', before: exact(1200), after: exact(1212) }, '12 followers more, now 1,212'],
    [{ what: 'followers', before: exact(100), after: exact(99) }, '1 follower fewer, now 99'],
    [
      { what: 'followers', before: rounded(12_000), after: exact(14_204) },
      'About 2,204 followers more, now 14,204',
    ],
    [
      { what: 'followers', before: rounded(28_000_000), after: rounded(29_000_000) },
      'About 1,000,000 followers more, now about 29,000,000',
    ],
    [
      { what: 'name', before: 'Bäckerei', after: 'מאפייה' },
      'Name: \u2068מאפייה\u2069 (before: \u2068Bäckerei\u2069)',
    ],
    [{ what: 'new-warning', rule: 'long-gone' }, 'New warning: rule.long-gone.title'],
  ])('%o', (change, words) => {
    expect(changeText(texts, change)).toBe(words);
  });

  test('says why warnings are not compared', () => {
    expect(notComparedText(texts, { notCompared: 'rules-changed' })).toMatch(/^The rules changed since/);
    expect(notComparedText(texts, { notCompared: null })).toBe('');
  });
});
