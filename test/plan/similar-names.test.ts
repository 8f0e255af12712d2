import { describe, expect, it } from 'vitest';
import { areSimilarNames } from '../../utils/plan/similar-names';

describe('names that may mean one company', () => {
  it.each([
    ['Rosenthal Bakery', 'rosenthal bakery'],
    ['Rosenthal Bakery', 'Rosenthal Bakery GmbH'],
    ['Rosenthal Bakery', 'Rosenthal Bakery G.m.b.H.'],
    ['Bäckerei Rosénthal', 'Backerei Rosenthal KG'],
    ['Rosenthal & Sons, Inc.', 'Rosenthal Sons'],
    ['Rosenthal', 'Rosenthal Café Berlin'],
    ['Rosen-Thal', 'RosenThal'],
    ['מאפיית רוזנטל', 'מאפיית רוזנטל בע״מ'],
    ['ООО Розенталь', 'Розенталь'],
  ])('%s · %s', (one, other) => {
    expect(areSimilarNames(one, other)).toBe(true);
    expect(areSimilarNames(other, one)).toBe(true);
  });

  it.each([
    ['Rosenthal Bakery', 'Lindenhof Bakery'],
    ['Ace', 'Ace Hardware Store'],
    ['GmbH', 'Rosenthal GmbH'],
    ['', 'Rosenthal'],
    ['…', '!'],
  ])('%s is not %s', (one, other) => {
    expect(areSimilarNames(one, other)).toBe(false);
  });
});
