import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decisionFilters,
  firstView,
  hashOf,
  kindFilters,
  levelFilters,
  noFilter,
  sortKeys,
  tabs,
  viewOf,
  type View,
} from '../../../components/dashboard/view';
import { planParts } from '../../../utils/plan/completeness';
import { states } from '../../../utils/report/channel-line';

const id = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const orNone = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const anyView: fc.Arbitrary<View> = fc
  .record({
    place: fc.oneof(
      fc.constant({ in: 'everything' as const }),
      fc.constant({ in: 'inbox' as const }),
      id.map((company) => ({ in: 'company' as const, id: company })),
    ),
    tab: fc.constantFrom(...tabs),
    part: fc.constantFrom(...planParts),
    sort: fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
    filter: fc.record({
      search: fc.string({ unit: 'grapheme' }),
      platform: fc.option(fc.stringMatching(/^[a-z0-9-]{1,30}$/), { nil: null }),
      kind: orNone(kindFilters),
      level: orNone(levelFilters),
      state: orNone(states),
      decision: orNone(decisionFilters),
    }),
    open: fc.option(id, { nil: null }),
  })
  // Only a company has tabs, and only its plan has sections.
  .map((view) => (view.place.in === 'company' ? view : { ...view, tab: 'channels' as const }))
  .map((view) => (view.tab === 'plan' ? view : { ...view, part: firstView.part }));

describe('the hash', () => {
  test('brings every view back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewOf(hashOf(view))).toEqual(view);
      }),
    );
  });

  test.each<[string, Partial<View>]>([
    ['', {}],
    ['#', {}],
    ['#export', {}],
    ['#inbox=', { place: { in: 'inbox' } }],
    ['#inbox', { place: { in: 'inbox' } }],
    ['#company=acme', { place: { in: 'company', id: 'acme' } }],
    ['#company=acme&tab=plan', { place: { in: 'company', id: 'acme' }, tab: 'plan' }],
    ['#sort=-followers', { sort: { by: 'followers', descending: true } }],
    ['#state=misuse&posts=stale', { filter: { ...noFilter, state: 'misuse', level: 'stale' } }],
    ['#decision=none', { filter: { ...noFilter, decision: 'none' } }],
    ['#sort=-decision', { sort: { by: 'decision', descending: true } }],
    // What is not understood is as it was at first.
    ['#tab=plan', {}],
    ['#company=acme&tab=rounds', { place: { in: 'company', id: 'acme' } }],
    ['#decision=perhaps', {}],
    ['#sort=colour&kind=robot&state=blue', {}],
    ['#%E0%A4%A', {}],
  ])('%s', (hash, view) => {
    expect(viewOf(hash)).toEqual({ ...firstView, ...view });
  });

  test('is short for what is usual', () => {
    expect(hashOf(firstView)).toBe('#');
    expect(hashOf({ ...firstView, place: { in: 'company', id: 'acme' } })).toBe('#company=acme');
  });
});
