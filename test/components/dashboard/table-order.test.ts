import { describe, expect, test } from 'vitest';
import { matching } from '../../../components/dashboard/filtering';
import { sorted, turned } from '../../../components/dashboard/sorting';
import { noFilter, type Filter, type Sort } from '../../../components/dashboard/view';
import { countStates, states } from '../../../utils/report/channel-line';
import { aChannel } from '../../factories';
import { aToldChannel, linesOfAll } from './lines';

const lines = linesOfAll([
  aToldChannel({ name: 'Zürich Mill', platform: 'linkedin', days: 2, followers: 900 }),
  aToldChannel({ name: 'Profile', kind: 'personal-profile', days: 100, followers: 40 }, { role: 'own' }),
  aToldChannel({ name: 'Channel 10', platform: 'youtube', kind: 'unmarked-account', days: 20 }),
  aToldChannel(
    { name: 'Channel 9', platform: 'x', kind: 'unmarked-account', days: 2, followers: 12_000 },
    { note: 'Ask Mira' },
  ),
  aChannel(null, { aliases: ['facebook:walled'] }),
]);
const names = (found: readonly { readonly label: string }[]) => found.map(({ label }) => label);

describe('filters', () => {
  test.each<[string, Partial<Filter>, string[]]>([
    ['nothing lets everything through', {}, names(lines)],
    ['a platform', { platform: 'linkedin' }, ['Zürich Mill']],
    ['a kind', { kind: 'personal-profile' }, ['Profile']],
    ['a kind that nobody knows is not one never read', { kind: 'unknown' }, []],
    ['how long ago it posted', { level: 'slowing' }, []],
    ['a state', { state: 'not-visited' }, ['facebook:walled']],
    ['misuse', { state: 'misuse' }, ['Profile']],
    ['a word, whatever its case and diacritics', { search: 'ZURICH' }, ['Zürich Mill']],
    ['words in any order', { search: 'mill zur' }, ['Zürich Mill']],
    ['a word of the note', { search: 'mira' }, ['Channel 9']],
    ['several filters at once', { kind: 'unmarked-account', platform: 'x' }, ['Channel 9']],
    ['no line at all', { search: 'nowhere' }, []],
  ])('%s', (_, filter, expected) => {
    expect(names(matching(lines, { ...noFilter, ...filter })).sort()).toEqual([...expected].sort());
  });
});

test('each state lets through as many channels as are counted in it, and every channel has one', () => {
  const counts = countStates(lines);
  for (const state of states) expect(matching(lines, { ...noFilter, state })).toHaveLength(counts[state]);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(lines.length);
});

describe('the order of the table', () => {
  const collator = new Intl.Collator('en', { numeric: true });
  test.each<[Sort['by'], boolean, string[]]>([
    ['channel', false, ['Channel 9', 'Channel 10', 'facebook:walled', 'Profile', 'Zürich Mill']],
    ['channel', true, ['Zürich Mill', 'Profile', 'facebook:walled', 'Channel 10', 'Channel 9']],
    // The unknown comes last either way.
    ['followers', true, ['Channel 9', 'Zürich Mill', 'Profile', 'Channel 10', 'facebook:walled']],
    ['followers', false, ['Profile', 'Zürich Mill', 'Channel 9', 'Channel 10', 'facebook:walled']],
    ['last-post', false, ['Profile', 'Channel 10', 'Channel 9', 'Zürich Mill', 'facebook:walled']],
  ])('by %s, descending %s', (by, descending, expected) => {
    expect(names(sorted(lines, { by, descending }, collator))).toEqual(expected);
  });

  test('begins with the worst', () => {
    const [worst, ...others] = names(sorted(lines, { by: 'state', descending: false }, collator));
    expect(worst).toBe('Profile');
    expect(others.at(-1)).toBe('facebook:walled');
  });

  test('turns round on the same column and begins anew on another', () => {
    const byName: Sort = { by: 'channel', descending: false };
    expect(turned(byName, 'channel')).toEqual({ by: 'channel', descending: true });
    expect(turned(turned(byName, 'channel'), 'channel')).toEqual(byName);
    expect(turned(byName, 'platform')).toEqual({ by: 'platform', descending: false });
    expect(turned(byName, 'followers')).toEqual({ by: 'followers', descending: true });
  });
});
