/** What the benchmarks print, and the figures that they print. */

/** A line of a table: a name, then numbers in columns. */
export const row = (name: string, ...cells: string[]): string =>
  name.padEnd(30) + cells.map((cell) => cell.padStart(14)).join('');

/** "within" or "OVER". */
export const verdict = (holds: boolean): string => (holds ? 'within' : 'OVER');

/** A measured one: for an even number of them the upper of the two in the middle. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
