// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { valueOf } from '../../utils/reading/reading';
import { haldenPages } from '../sites/companies/halden-cycles';
import { rosenthalPages } from '../sites/companies/rosenthal-bakery';
import { NOW } from '../factories';
import { daysSince, isOpen, readingOf } from './read-html';

/** What a page's age may be off by: ages are floored, and posts have an hour of their own. */
const TOLERANCE = 1;

test.for([...rosenthalPages, ...haldenPages].map((page) => [page.shows, page] as const))(
  '%s: is read as it was meant',
  ([, page]) => {
    const { url, truth } = page;
    const reading = readingOf(page.html(NOW), url, NOW);
    expect(reading.state).toBe(truth.state);
    expect(valueOf(reading.kind) ?? null).toBe(truth.kind);
    expect(valueOf(reading.account.name)).toBe(truth.name);
    expect(valueOf(reading.followers)?.count).toBe(truth.followers);
    expect(isOpen(reading)).toBe(truth.lastPost ? truth.lastPost.proven === 'not-before' : undefined);
    const days = daysSince(reading);
    if (truth.lastPost === null) expect(days).toBeNull();
    else expect(Math.abs((days ?? Infinity) - truth.lastPost.daysAgo)).toBeLessThanOrEqual(TOLERANCE);
  },
);
