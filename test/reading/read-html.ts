/** Reads pages within a test’s own process (`happy-dom`), by the reader of the platform that their address names. */
import { expect } from 'vitest';
import { readPage } from '../../utils/reading/platforms/platform';
import { readingSchema } from '../../utils/reading/reading-schema';
import { isKnown, valueOf, type EpochMs, type Fact, type Reading } from '../../utils/reading/reading';

const DAY = 86_400_000;

/** Parses as a browser would, without running or loading anything. */
export const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The reading of this page at this address; every one fits the schema by which it is believed. */
export function readingOf(page: string | Document, url: string, now: EpochMs): Reading {
  const reading = readPage(typeof page === 'string' ? parsed(page) : page, new URL(url), now);
  if (!reading) throw new Error(`${url} is no profile`);
  expect(readingSchema.safeParse(reading).error?.issues ?? []).toEqual([]);
  return reading;
}

/** How many days before the reading the newest proven post was published, `null` where none is proven. */
export function daysSince({ readAt, lastPost }: Reading): number | null {
  return isKnown(lastPost) ? (readAt - lastPost.value.notBefore) / DAY : null;
}

/** Whether there may be newer posts than the newest proven one, `undefined` where none is proven. */
export const isOpen = ({ lastPost }: Reading): boolean | undefined => valueOf(lastPost)?.open;

/** Whose the posts in view are, in the page’s order. */
export const authorships = ({ timeline }: Reading): string[] =>
  (timeline?.entries ?? []).map(({ authorship }) => authorship);

export const anyKnown = (...facts: Fact<unknown>[]): boolean => facts.some((fact) => isKnown(fact));
