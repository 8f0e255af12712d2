import { describe, expect, test } from 'vitest';
import { bearsName, isComparable } from '../../utils/plan/bears-name';

describe('a profile goes by a company’s name', () => {
  test.each([
    ['ROSENTHAL BAKERY', 'Rosenthal Bakery'],
    ['Rosenthal Bakery', 'Rosenthal Bakery GmbH & Co. KG'],
    ['Rosenthal Bakery Ltd.', 'Rosenthal Bakery S.r.l.'],
    ['Rosenthal Bakery Berlin', 'Rosenthal Bakery'],
    ['The Rosenthal Bakery – fresh bread', 'Rosenthal Bakery'],
    ['RosenthalBakery', 'Rosenthal Bakery'],
    ['Rosenthal & Sons', 'Rosenthal and Sons'],
    ['Backerei Muller', 'Bäckerei Müller'],
    ['Baeckerei Mueller', 'Bäckerei Müller'],
    ['Strassenbrot', 'Straßenbrot'],
    ['Lodz Piekarnia', 'Łódź Piekarnia'],
    ['Розенталь', 'ООО «Розенталь»'],
    ['ローゼンタール', 'ローゼンタール'],
  ])('%s is %s', (shown, name) => {
    expect(bearsName(shown, name)).toBe(true);
  });

  test.each([
    ['Rosenthal', 'Rosenthal Bakery'],
    ['Rosenthaler Bakery', 'Rosenthal Bakery'],
    ['Bakery Rosenthal', 'Rosenthal Bakery'],
    ['Lindenhof GmbH', 'Rosenthal GmbH'],
    ['…', 'Rosenthal'],
    ['Rosenthal', '…'],
  ])('%s is not %s', (shown, name) => {
    expect(bearsName(shown, name)).toBe(false);
  });
});

test.each([
  ['Rosenthal', 'Lindenhof', true],
  ['Розенталь', 'Rosenthal', false],
  ['Rosenthal Пекарня', 'Rosenthal', true],
  ['ローゼンタール', 'Rosenthal', false],
  ['薔薇', 'ローゼンタール', true],
  ['4711', 'Rosenthal', true],
])('%s and %s share a script: %s', (shown, name, expected) => {
  expect(isComparable(shown, name)).toBe(expected);
});
