/** What a count on a page may stand for. */
import type { Followers } from './reading';

/**
 * Between which counts a printed one lies. A rounded one may be off by less than one of its last printed digit, either
 * way: platforms round up, down and to the nearest.
 */
export function spanOf(followers: Followers): { least: number; most: number } {
  const { count } = followers;
  const off = unitOf(followers) - 1;
  return { least: Math.max(0, count - off), most: count + off };
}

/**
 * What the last printed digit counts; 1 where the count is exact. How many digits a page printed is not kept, so zeros at
 * the end count as rounded away, but for the second digit: of less than that no platform makes do.
 */
export function unitOf({ count, precision }: Followers): number {
  if (precision === 'exact') return 1;
  const digits = String(Math.abs(count));
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return 10 ** Math.max(0, Math.min(zeros, digits.length - 2));
}
