import { describe, expect, test } from 'vitest';
import { merged } from '../../utils/backup/merge';
import { newPlannedChannel, type Plan } from '../../utils/plan/plan';
import { known, unknown } from '../../utils/reading/reading';
import { aboutAccount, saying } from '../../utils/store/edits';
import { keysOf } from '../../utils/store/plans';
import type { Audit, Edit } from '../../utils/store/schema';
import { NO_CONTENTS, type Contents } from '../../utils/store/whole-contents';
import { anAudit, aPlan, aReading, daysAgo } from '../factories';

/** An audit of an account under these names, so many days ago. */
function seen(days: number, keys: string, platformId: string | null = null, planId = ''): Audit {
  const aliases = keys.split(' ').map((name) => `facebook:${name}`);
  const account = {
    key: aliases[0] ?? '',
    aliases,
    platformId: platformId === null ? unknown('not-shown') : known(platformId, 'test.id'),
  };
  const reading = aReading({ readAt: daysAgo(days), account, lastPost: unknown('not-shown') });
  return anAudit(reading, { id: `${days} days ago: ${keys} ${platformId ?? ''}`, planId });
}

const said = (days: number, key: string, word: Parameters<typeof saying>[0]): Edit => ({
  id: `said ${days} days ago`,
  about: aboutAccount(`facebook:${key}`),
  at: daysAgo(days),
  by: '',
  changes: saying(word, null),
});

const planOf = (id: string, ...names: string[]): Plan => ({
  ...aPlan({ company: { name: id } }),
  id,
  changedAt: daysAgo(90),
  channels: names.map((name) => newPlannedChannel('facebook', `https://www.facebook.com/${name}`)),
});

const contents = (
  audits: readonly Audit[],
  edits: readonly Edit[] = [],
  plans: readonly Plan[] = [],
): Contents => ({
  ...NO_CONTENTS,
  audits,
  edits,
  plans: plans.map((plan) => ({ plan, keys: keysOf(plan) })),
});

/** The days of the audits of each channel, the channels by their first one. */
const daysOf = ({ channels, audits }: Contents): string[] =>
  channels.map(({ id }) =>
    audits
      .filter(({ channelId }) => channelId === id)
      .map((audit) => Number.parseInt(audit.id))
      .join(' '),
  );
const mergedOf = (...audits: readonly Audit[]) =>
  merged(contents(audits.slice(0, 1)), contents(audits.slice(1)));

describe('audits of two auditors are one channel’s', () => {
  test.each<[string, Audit[], string[]]>([
    ['by one name', [seen(9, 'mill'), seen(5, 'mill')], ['9 5']],
    ['not by two names', [seen(9, 'mill'), seen(5, 'bakery')], ['9', '5']],
    [
      'by names that one page told together',
      [seen(9, 'mill'), seen(5, 'bakery'), seen(3, 'mill bakery')],
      ['9 5 3'],
    ],
    ['by the platform’s id, whatever the name', [seen(9, 'mill', '1'), seen(5, 'bakery', '1')], ['9 5']],
    [
      'never by two ids, though the handle changed hands',
      [seen(9, 'mill', '1'), seen(5, 'mill', '2')],
      ['9', '5'],
    ],
    [
      'without an id by who bore the name nearest in time',
      [seen(9, 'mill', '1'), seen(8, 'mill'), seen(2, 'mill'), seen(1, 'mill', '2')],
      ['9 8', '2 1'],
    ],
    [
      'without an id by a name that only another page without one told',
      [seen(9, 'mill', '1'), seen(5, 'mill watermill'), seen(3, 'watermill')],
      ['9 5 3'],
    ],
  ])('%s', (_, audits, channels) => {
    expect(daysOf(mergedOf(...audits))).toEqual(channels);
  });

  test('and each of a day takes the place of the one before it', () => {
    const late = { ...seen(5, 'mill'), id: 'late', auditedAt: daysAgo(5) + 60_000 };
    const { audits } = mergedOf(seen(5, 'mill'), late, seen(9, 'mill'));
    expect(audits.map(({ supersedes }) => supersedes)).toEqual([null, null, '5 days ago: mill ']);
  });
});

describe('whose a channel is', () => {
  const plans = [planOf('bakery', 'rosenthal'), planOf('mill')];
  const owners = (audits: readonly Audit[], edits: readonly Edit[], also: readonly Plan[] = plans) =>
    merged(contents(audits, [], also), contents([], edits, also)).channels.map(({ planId }) => planId);

  test.each<[string, Audit[], Edit[], string[]]>([
    ['the company’s that names it', [seen(9, 'rosenthal')], [], ['bakery']],
    ['nobody’s that no company names', [seen(9, 'stray')], [], ['']],
    ['the company’s against whose plan it was audited', [seen(9, 'stray', null, 'mill')], [], ['mill']],
    [
      'what was said last',
      [seen(9, 'stray', null, 'mill')],
      [said(8, 'stray', { owner: 'bakery' })],
      ['bakery'],
    ],
    [
      'the one’s before, where the company that was said last is not there',
      [seen(9, 'stray')],
      [said(8, 'stray', { owner: 'mill' }), said(3, 'stray', { owner: 'gone' })],
      ['mill'],
    ],
    ['nobody’s where the company is gone', [seen(9, 'stray')], [said(8, 'stray', { owner: 'gone' })], ['']],
    [
      'who bore the name when it was said',
      [seen(9, 'stray', '1'), seen(1, 'stray', '2')],
      [said(8, 'stray', { owner: 'mill' })],
      ['mill', ''],
    ],
  ])('%s', (_, audits, edits, channels) => {
    expect(owners(audits, edits)).toEqual(channels);
  });

  test('two companies’ that both name it, each with its own audits', () => {
    const both = [planOf('bakery', 'rosenthal'), planOf('mill', 'rosenthal')];
    const audits = [seen(9, 'rosenthal', null, 'bakery'), seen(5, 'rosenthal', null, 'mill')];
    expect(owners(audits, [], both)).toEqual(['bakery', 'mill']);
    const later = said(1, 'rosenthal', { owner: 'mill' });
    expect(owners(audits, [later], both)).toEqual(['mill']);
  });

  test('nobody’s for a time, from when it was last seen', () => {
    const [channel] = merged(contents([seen(9, 'stray')]), NO_CONTENTS).channels;
    expect(channel?.expiresAt).toBe(daysAgo(9 - 30));
  });
});

test('a channel remembers what its audits of both sides showed', () => {
  const { channels } = mergedOf(seen(30, 'mill'), seen(2, 'mill'), seen(10, 'mill'));
  expect(channels).toMatchObject([
    {
      latest: { auditedAt: daysAgo(2) },
      previous: { auditedAt: daysAgo(10) },
      firstSeen: daysAgo(30),
      lastChecked: daysAgo(2),
    },
  ]);
});

test('an edit that fits no plan together with another’s is left out, and stays in the history', () => {
  const plan = planOf('bakery');
  const broken: Edit = {
    id: 'broken',
    about: 'plan:bakery',
    at: daysAgo(1),
    by: '',
    changes: [{ path: ['company', 'name'], value: 7 }],
  };
  const renamed: Edit = {
    ...broken,
    id: 'renamed',
    at: daysAgo(0),
    changes: [{ path: ['company', 'name'], value: 'Mill' }],
  };
  const sized: Edit = {
    ...broken,
    id: 'sized',
    at: daysAgo(2),
    changes: [{ path: ['company', 'size'], value: 'large' }],
  };
  const begin: Edit = {
    ...broken,
    id: 'bakery:begin',
    at: plan.changedAt,
    changes: [{ path: [], value: plan }],
  };
  const large: Plan = { ...plan, company: { ...plan.company, size: 'large' } };
  const result = merged(contents([], [begin], [plan]), contents([], [begin, sized, broken], [large]));
  expect(result.plans).toMatchObject([{ plan: { company: { name: 'bakery', size: 'large' } } }]);
  expect(
    merged(result, contents([], [begin, renamed], [{ ...plan, company: { ...plan.company, name: 'Mill' } }]))
      .plans,
  ).toMatchObject([{ plan: { company: { name: 'Mill' } } }]);
  expect(result.edits.map(({ id }) => id)).toContain('broken');
});
