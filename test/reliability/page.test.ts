import { describe, expect, test } from 'vitest';
import { remeasured } from './long-run';
import { faultOf, reliabilityPage, seedsText, withLongRun, type LongRunLine } from './page';
import type { Tried } from './tried';
import { differenceOf } from './whole-run';

const killed: Tried = {
  trial: 'fault',
  what: 'The browser is killed while audits are stored',
  browser: 'Chromium',
  times: 5,
  survived: 5,
  seeds: [1, 2, 3, 4, 5],
};
const forged: Tried = { trial: 'attack', what: 'A page forges a message', times: 12, survived: 12 };
const random: Tried = {
  trial: 'input',
  what: 'Random bytes | as a plan',
  times: 300,
  survived: 300,
  seeds: [7],
};
const long: LongRunLine = { ...killed, times: 100, survived: 100, seeds: [1, 2, 3], on: '2026-11-23' };

/** The rows of the table under a heading, its own headings left out. */
const rowsUnder = (page: string, heading: string): string[] =>
  (page.split(/^## /m).find((chapter) => chapter.startsWith(heading)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

describe('the page', () => {
  const page = reliabilityPage([random, forged, killed], [long]);

  test('has a table for faults, for attacks and for bad inputs', () => {
    expect(rowsUnder(page, 'Faults')).toEqual([
      '| The browser is killed while audits are stored | Chromium | 5 | 5 | 1–5 |',
    ]);
    expect(rowsUnder(page, 'Attacks')).toEqual(['| A page forges a message |  | 12 | 12 |  |']);
    expect(rowsUnder(page, 'Bad inputs')).toEqual(['| Random bytes \\| as a plan |  | 300 | 300 | 7 |']);
  });

  test('tells what came of each in the words of its table', () => {
    for (const word of ['survived', 'stopped', 'refused'])
      expect(page).toContain(` | times | ${word} | seeds |`);
  });

  test('tells the long run apart, with its day', () => {
    expect(rowsUnder(page, 'The long run')).toEqual([
      '| The browser is killed while audits are stored | Chromium | 100 | 100 | 1–3 | 2026-11-23 |',
    ]);
  });

  test('is the same in whatever order the tests ran', () => {
    const inFirefox: Tried = { ...killed, browser: 'Firefox' };
    expect(reliabilityPage([killed, forged, inFirefox, random], [long])).toBe(
      reliabilityPage([inFirefox, random, killed, forged], [long]),
    );
  });

  test('says so where nothing was tried', () => {
    expect(reliabilityPage([], [])).toContain('## Faults\n\n');
    expect(reliabilityPage([], []).match(/Nothing yet/g)).toHaveLength(4);
  });
});

describe('the long run', () => {
  test('is replaced on a page that tells everything else as before', () => {
    expect(withLongRun(reliabilityPage([killed, random], []), [long])).toBe(
      reliabilityPage([killed, random], [long]),
    );
    expect(withLongRun('Another page.', [long])).toBe('Another page.');
  });

  test('keeps lines that were not measured again', () => {
    const other: LongRunLine = { ...long, browser: 'Firefox', on: '2026-10-01' };
    const { on: _, ...again } = { ...long, times: 200, survived: 200 };
    expect(remeasured([long, other], [again], '2026-12-01')).toEqual([other, { ...again, on: '2026-12-01' }]);
  });
});

test.each([
  [[], ''],
  [[3], '3'],
  [[4, 3], '3, 4'],
  [[1, 2, 3, 4, 9, 7], '1–4, 7, 9'],
  [[20_261_123], '20261123'],
])('seeds %j are written %j', (seeds, written) => expect(seedsText(seeds)).toBe(written));

describe('a line', () => {
  test('holds where it was survived every time', () => expect(faultOf(killed)).toBeNull());
  test.each([
    [
      { ...killed, survived: 4 },
      'The browser is killed while audits are stored (Chromium): 4 of 5 survived.',
    ],
    [{ ...forged, survived: 0 }, 'A page forges a message: 0 of 12 stopped.'],
    [{ ...forged, times: 0, survived: 0 }, 'A page forges a message: was not tried at all.'],
  ])('that does not hold is named: %#', (line, fault) => expect(faultOf(line)).toBe(fault));
});

test('a page that says anything else is told line by line, with the commands that mend it', () => {
  const difference = differenceOf('a\nold\nb\n', 'a\nb\nnew\n');
  expect(difference).toContain('\n  - old\n  + new\n');
  expect(difference).toContain('npx vitest run -u');
  expect(difference).toContain('cp .output/reliability.md docs/reliability.md');
});
