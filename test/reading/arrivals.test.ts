import { expect, test } from 'vitest';
import { Arrivals } from '../../utils/reading/arrivals';

const LOADED = Date.UTC(2026, 6, 1, 9);
const HOUR = 3_600_000;
const at = (hours: number) => LOADED + hours * HOUR;

test('a list can stand there since its account was first visited, however often that is left', () => {
  const arrivals = new Arrivals(LOADED);
  arrivals.note('x:@first', at(0));
  arrivals.note('x:@second', at(5));
  arrivals.note('x:@first', at(6));
  expect(arrivals.longest(['x:@first'], at(6))).toBe(6 * HOUR);
  expect(arrivals.longest(['x:@second'], at(6))).toBe(HOUR);
});

test('the earliest of an account’s names counts', () => {
  const arrivals = new Arrivals(LOADED);
  arrivals.note('facebook:id/100064777000002', at(1));
  arrivals.note('facebook:rosenthalcafe', at(4));
  expect(arrivals.longest(['facebook:rosenthalcafe', 'facebook:id/100064777000002'], at(4))).toBe(3 * HOUR);
});

test('a reader that came to an open page believes no list to be new', () => {
  const arrivals = new Arrivals(LOADED, at(8));
  arrivals.note('x:@first', at(8));
  expect(arrivals.longest(['x:@first'], at(8))).toBe(8 * HOUR);
});

test('of an account that nobody noted, it can stand there since the document was loaded', () => {
  expect(new Arrivals(LOADED).longest(['x:@first'], at(2))).toBe(2 * HOUR);
});

test('a page that changes its address without end is not remembered without end', () => {
  const arrivals = new Arrivals(LOADED);
  for (let account = 0; account < 1500; account++) arrivals.note(`x:@${account}`, at(1));
  expect(arrivals.longest(['x:@999'], at(2))).toBe(HOUR);
  expect(arrivals.longest(['x:@1400'], at(2))).toBe(2 * HOUR);
});
