import { expect, test } from 'vitest';
import { known, unknown } from '../../utils/reading/reading';
import { toldBy } from '../../utils/reading/told';
import { anEntry, aReading, aTimeline } from '../factories';

test('each fact is told by its source, the kind by all its signals', () => {
  const reading = aReading({
    kindEvidence: [
      { signal: 'facebook.route', says: 'company-page' },
      { signal: 'facebook.delegate-page', says: 'company-page' },
    ],
    kind: known('company-page', 'facebook.route'),
    followers: known({ count: 12, precision: 'exact' }, 'facebook.header'),
    lastPost: unknown('no-dates', 'facebook.feed'),
    account: { handle: unknown('not-shown'), name: known('Rosenthal Bakery', 'facebook.header') },
  });
  expect(toldBy(reading)).toEqual({
    kind: ['facebook.route', 'facebook.delegate-page'],
    followers: ['facebook.header'],
    name: ['facebook.header'],
  });
});

test('signals that contradict each other told their word', () => {
  const reading = aReading({ kind: unknown('contradiction', 'test.one', 'test.other') });
  expect(toldBy(reading).kind).toEqual(['test.kind']);
});

test('a list of posts in view is told, dated or not; an empty one is none', () => {
  const lists = (count: number) =>
    aReading({
      lastPost: unknown('no-dates'),
      timeline: aTimeline(Array.from({ length: count }, () => anEntry(1, { published: null }))),
    });
  expect(toldBy(lists(2)).posts).toEqual(['test.list']);
  expect(toldBy(lists(0)).posts).toBeUndefined();
});

test('what the address alone says is no word of the page', () => {
  const reading = aReading({
    kind: known('company-page', 'facebook.address'),
    kindEvidence: [{ signal: 'facebook.address', says: 'company-page' }],
    account: { handle: known('rosenthalbakery', 'facebook.address') },
  });
  expect(toldBy(reading)).not.toHaveProperty('kind');
  expect(toldBy(reading)).not.toHaveProperty('handle');
});

test('nor is what told only because it was asked for', () => {
  const reading = aReading({
    kind: unknown('not-shown'),
    kindEvidence: [],
    timeline: aTimeline([anEntry(1)]),
  });
  expect(toldBy(reading, ['test.list'])).toEqual({ handle: ['test.address'], name: ['test.header'] });
});
