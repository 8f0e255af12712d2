/**
 * Pages are damaged in every way that we could think of, a few hundred times, in a real Chromium: whatever is told of
 * them still is the truth or unknown, in a reading that the schema takes. `npm run endurance` does it by the thousand.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusIsHere, CORPUS } from '../corpus/cases';
import type { Outcome } from './mutation';
import { mutations } from './mutations';
import { deal, openMill, report, tally, type Mill } from './run';

/** Always the same cases, so that a failure comes again. */
const SEED = 20_261_123;
/** Cases of each mutation. Our choice: half a minute for all of them. */
const EACH = 20;

if (!corpusIsHere) console.log(`Damaged pages: ours only, there is no ${CORPUS}.`);

let mill: Mill;
const outcomes: Outcome[] = [];

beforeAll(async () => {
  mill = await openMill();
});
afterAll(async () => {
  await mill.close();
  console.log(`Damaged pages, seed ${SEED}:\n${tally(outcomes).join('\n')}`);
});

test('undamaged, nothing is told wrongly', () => {
  expect(mill.faultsBefore).toEqual([]);
});

describe('whatever is told is true', () => {
  test.for(Object.keys(mutations))('%s', async (mutation) => {
    const cases = deal({ pages: mill.pages, mutations: [mutation] }, EACH, SEED);
    const done = await mill.run(cases);
    outcomes.push(...done);
    expect(done.filter(({ faults }) => faults.length > 0).map(report)).toEqual([]);
  });
});
