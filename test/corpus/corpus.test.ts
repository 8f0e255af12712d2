/**
 * Every saved page is read in a real Chromium and held against its truth: nothing wrong, and nine facts in ten told.
 * Where the pages are absent, there is nothing to read: the tests skip themselves.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPageReader, type PageReader } from '../reading/page-reader';
import { CORPUS, corpusIsHere, loadCases } from './cases';
import { judge, type Verdict } from './judge';

/** Share of the told facts that must be right. */
const COVERAGE = 0.9;

const cases = loadCases();
const verdicts: { readonly fact: string; readonly verdict: Verdict }[] = [];
let reader: PageReader;

if (!corpusIsHere) console.log(`Saved pages of real platforms: skipped, there is no ${CORPUS}.`);

describe.skipIf(!corpusIsHere)('saved pages of real platforms', () => {
  beforeAll(async () => {
    reader = await openPageReader();
  });
  afterAll(() => reader.close());

  test.for(cases.map((saved) => [saved.name, saved] as const))('%s: nothing wrong', async ([name, saved]) => {
    const now = Date.now();
    const judged = judge(saved.truth, await reader.read(saved.truth.url, saved.html, now), now);
    for (const [fact, verdict] of Object.entries(judged)) verdicts.push({ fact: `${name} ${fact}`, verdict });
    expect(Object.entries(judged).filter(([, { is }]) => is === 'wrong')).toEqual([]);
  });

  test(`at least ${100 * COVERAGE} % of the facts are told`, () => {
    const those = (is: Verdict['is']) => verdicts.filter(({ verdict }) => verdict.is === is);
    const coverage = those('right').length / verdicts.length;
    const abstained = those('abstained').map(
      ({ fact, verdict }) => `\n  ${fact}: ${'because' in verdict ? verdict.because : ''}`,
    );
    console.log(
      `${cases.length} saved pages, ${verdicts.length} facts: ${those('right').length} right, ${those('wrong').length} wrong, coverage ${(100 * coverage).toFixed(1)} %; ${abstained.length} abstained:${abstained.join('')}`,
    );
    expect(coverage).toBeGreaterThanOrEqual(COVERAGE);
  });
});
