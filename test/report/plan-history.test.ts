import { describe, expect, test } from 'vitest';
import { textsFor } from '../../utils/i18n/texts';
import { withChanges, type FieldChange } from '../../utils/plan/field-changes';
import type { Plan } from '../../utils/plan/plan';
import { haldenCycles } from '../../utils/plan/samples/halden-cycles';
import { rosenthalBakery } from '../../utils/plan/samples/rosenthal-bakery';
import { fieldWordsAt } from '../../utils/report/plan-history/field-words';
import { pastEdits, puttingBack, type PastChange } from '../../utils/report/plan-history/past-edits';
import { placeOf, valueWords } from '../../utils/report/plan-history/past-words';
import { planChanges } from '../../utils/store/edits';
import type { Edit } from '../../utils/store/schema';
import { aPlan, aPlannedChannel, NOW } from '../factories';

const texts = textsFor(['en']);
let serial = 0;
const anEdit = (changes: readonly FieldChange[], by = 'the auditor'): Edit => {
  serial += 1;
  return { id: `edit-${serial}`, about: 'plan:p', at: NOW + serial, by, changes };
};
/** The edits that lead from each of these plans to the next. */
const editsOf = (...plans: readonly Plan[]): Edit[] =>
  plans.map((plan, at) => anEdit(planChanges(plans[at - 1], plan)));
const lastChanges = (...plans: readonly Plan[]): readonly PastChange[] =>
  pastEdits(editsOf(...plans))[0]?.changes ?? [];
const place = (change: PastChange | undefined) => change && placeOf(texts, change).map(({ words }) => words);
const without = (words: string) => words.replace(/[\u2068\u2069]/g, '');
const said = (change: PastChange | undefined, which: 'was' | 'became') =>
  change && without(valueWords(texts, change, which));

const shop = aPlannedChannel('facebook', { brandOrMarket: 'The shop', purpose: 'bread' });
const plan = aPlan({ channels: [shop] });
const withShop = (over: Partial<typeof shop>): Plan => ({ ...plan, channels: [{ ...shop, ...over }] });

describe('what was edited', () => {
  test('newest first, by whom, with what stood there before', () => {
    const edits = [
      anEdit([{ path: [], value: plan }], ''),
      anEdit([{ path: ['company', 'name'], value: 'Rosenthal' }], 'the owner'),
      anEdit([{ path: ['company', 'name'], value: 'Rosenthal’s' }], 'a colleague'),
    ];
    const [latest, before, first] = pastEdits(edits);
    expect(latest).toMatchObject({
      by: 'a colleague',
      changes: [{ was: 'Rosenthal', became: 'Rosenthal’s' }],
    });
    expect(before).toMatchObject({ by: 'the owner', changes: [{ was: 'Rosenthal Bakery' }] });
    expect(first).toMatchObject({ isBeginning: true, changes: [] });
  });

  test('a plan that came as a whole over another is shown by what it changed', () => {
    const edits = [
      anEdit([{ path: [], value: plan }]),
      anEdit([{ path: [], value: { ...withShop({ tone: 'warm' }), changedAt: NOW + 1 } }]),
    ];
    expect(pastEdits(edits)[0]?.changes).toMatchObject([{ path: ['channels', shop.id, 'tone'] }]);
  });

  test('an edit that says what was said already is not shown', () => {
    const again = [
      anEdit([{ path: [], value: plan }]),
      anEdit([{ path: ['company', 'size'], value: 'small' }]),
    ];
    expect(pastEdits(again)).toHaveLength(1);
  });

  test('what came into a row that was gone already came to nothing, and says so', () => {
    const edits = [
      anEdit([{ path: [], value: plan }]),
      anEdit([{ path: ['channels', shop.id] }], 'the owner'),
      anEdit([{ path: ['channels', shop.id, 'tone'], value: 'warm' }], 'a colleague'),
    ];
    expect(pastEdits(edits)[0]?.changes).toMatchObject([{ did: 'lost', became: 'warm' }]);
  });

  test('rows that came, went and moved', () => {
    const other = aPlannedChannel('x');
    const both = { ...plan, channels: [shop, other] };
    expect(lastChanges(plan, both)).toMatchObject([{ did: 'added', was: undefined }]);
    expect(lastChanges(both, plan)).toMatchObject([{ did: 'removed', became: undefined }]);
    expect(lastChanges(both, { ...both, channels: [other, shop] })).toMatchObject([{ did: 'moved' }]);
  });
});

describe('putting a value back', () => {
  const back = (change: PastChange | undefined, now: Plan) => {
    const found = change && puttingBack(change, now);
    return found ? (withChanges(now, [found]) as Plan) : null;
  };

  test('a field takes its value of before, and nothing else changes', () => {
    const now = { ...withShop({ purpose: 'rolls' }), company: { ...plan.company, name: 'Later' } };
    const [change] = lastChanges(plan, withShop({ purpose: 'rolls' }));
    expect(back(change, now)).toEqual({ ...plan, company: now.company });
  });

  test('a row that was removed comes back to its place', () => {
    const [first, last] = [aPlannedChannel('x'), aPlannedChannel('tiktok')];
    const before = { ...plan, channels: [first, shop, last] };
    const after = { ...plan, channels: [first, last] };
    expect(back(lastChanges(before, after)[0], after)).toEqual(before);
  });

  test('a row that was added goes', () => {
    const after = { ...plan, channels: [shop, aPlannedChannel('x')] };
    expect(back(lastChanges(plan, after)[0], after)).toEqual(plan);
  });

  test('it is not offered where the value stands there now, or its row is gone', () => {
    const [change] = lastChanges(plan, withShop({ purpose: 'rolls' }));
    expect(back(change, plan)).toBeNull();
    expect(back(change, { ...plan, channels: [] })).toBeNull();
  });
});

describe('in words', () => {
  test.each<[string, Plan, string[], string, string]>([
    [
      'a text',
      withShop({ purpose: 'rolls' }),
      ['Channels', 'Facebook · The shop', 'Purpose'],
      'bread',
      'rolls',
    ],
    [
      'a choice',
      withShop({ controlledBy: 'agency' }),
      ['Channels', 'Facebook · The shop', 'Controlled by'],
      'nothing',
      'An agency',
    ],
    [
      'a day',
      withShop({ keptSince: '2026-05-03' }),
      ['Channels', 'Facebook · The shop', 'Kept since'],
      'nothing',
      'May 3, 2026',
    ],
    [
      'yes or no',
      withShop({ sponsored: true }),
      ['Channels', 'Facebook · The shop', 'Paid promotion'],
      'No',
      'Yes',
    ],
    [
      'a number of the thresholds',
      { ...plan, thresholds: { ...plan.thresholds, staleDays: 40 } },
      ['Thresholds', 'Stale after'],
      'nothing',
      '40',
    ],
    [
      'a list',
      { ...plan, company: { ...plan.company, otherNames: ['Rosenthal', 'Bäckerei'] } },
      ['Company', 'Other names'],
      'nothing',
      'Rosenthal and Bäckerei',
    ],
    [
      'languages',
      { ...plan, company: { ...plan.company, languages: ['de'] } },
      ['Company', 'Languages'],
      'nothing',
      'German',
    ],
    [
      'a group of fields',
      withShop({ cadence: { postsPerWeek: 3 } }),
      ['Channels', 'Facebook · The shop', 'Rhythm'],
      'nothing',
      'Posts a week: 3',
    ],
  ])('%s', (_, after, where, was, became) => {
    const [change] = lastChanges(plan, after);
    expect(place(change)).toEqual(where);
    expect([said(change, 'was'), said(change, 'became')]).toEqual([was, became]);
  });

  test('what is named by its id is named by its name, and what is gone says so', () => {
    const goal = {
      id: 'g',
      statement: 'More parties',
      area: null,
      businessGoal: '',
      teams: [],
      realistic: null,
    };
    const goals = { ...plan.goals, list: [{ ...goal, realisticWhy: '' }] };
    const [change] = lastChanges({ ...plan, goals }, { ...plan, goals: { ...goals, mainGoalId: 'g' } });
    expect(said(change, 'became')).toBe('More parties');
    const [lost] = lastChanges(plan, { ...plan, goals: { ...plan.goals, mainGoalId: 'gone' } });
    expect(said(lost, 'became')).toBe('something that is gone');
  });

  test('a long text is cut', () => {
    const [change] = lastChanges(plan, withShop({ purpose: 'long '.repeat(200) }));
    const words = said(change, 'became') ?? '';
    expect(words.length).toBeLessThan(250);
    expect(words.endsWith('…')).toBe(true);
  });

  test('every field of a plan has a name', () => {
    const unnamed = new Set<string>();
    const walk = (value: unknown, field: string): void => {
      if (Array.isArray(value)) for (const one of value) walk(one, field);
      else if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) {
          const path = [field, name].filter(Boolean).join('.');
          if (!['id', 'version', 'changedAt'].includes(name) && !fieldWordsAt(path)) unnamed.add(path);
          walk(inner, path);
        }
    };
    for (const sample of [rosenthalBakery(NOW), haldenCycles(NOW)]) walk(sample, '');
    const closed = {
      about: 'x:a',
      account: '#1',
      id: 'd',
      rule: 'r',
      reason: 'r',
      at: 1,
      by: 'b',
      word: 'keep',
    };
    walk({ setAside: [closed].map(({ word: _, ...aside }) => aside), rounds: [aRound] }, '');
    walk(
      { decisions: [{ ...closed, actor: '', due: null, decidedAt: 1, decidedBy: '' }].map(asDecision) },
      '',
    );
    expect([...unnamed]).toEqual([]);
  });
});

const aRound = {
  id: 'r',
  startedAt: 1,
  startedBy: '',
  pausedAt: null,
  endedAt: 2,
  skipped: [{ about: 'x:a', reason: 'r' }],
  outcome: { done: 1, blocked: 0, skipped: 1, left: 0 },
};
const asDecision = ({ rule: _rule, at: _at, by: _by, ...decision }: Record<string, unknown>) => decision;
