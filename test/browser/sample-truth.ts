/** What must be kept of a sample page. */
import { expect } from 'vitest';
import { valueOf, type Reading } from '../../utils/reading/reading';
import type { SamplePage } from '../sites/sample-page';

const DAY = 86_400_000;

/** The reading tells what the page proves, and no more. */
export function expectTruth(reading: Reading | undefined, { truth }: SamplePage): void {
  if (!reading) throw new Error('no reading');
  expect(reading.state).toBe(truth.state);
  expect(valueOf(reading.kind) ?? null).toBe(truth.kind);
  if (truth.name) expect(valueOf(reading.account.name)).toBe(truth.name);
  if (truth.followers !== undefined) expect(valueOf(reading.followers)?.count).toBe(truth.followers);

  const lastPost = valueOf(reading.lastPost);
  if (!truth.lastPost) {
    expect(lastPost).toBeUndefined();
    return;
  }
  const published = reading.readAt - truth.lastPost.daysAgo * DAY;
  expect(lastPost?.notBefore).toBeLessThanOrEqual(published + DAY / 24);
  expect(lastPost?.notAfter).toBeGreaterThanOrEqual(published - DAY / 24);
  expect(lastPost?.open).toBe(truth.lastPost.proven === 'not-before');
}
