/** Measuring several things by turns, and saying how they compare. */
import { median, row, verdict } from '../table';

/** What is measured, by its name. Each measurement gives a time in ms. */
export type Tasks<Name extends string> = Readonly<Record<Name, () => Promise<number>>>;

/** The medians over so many rounds, the tasks taking turns to be the first. What one round brings is thrown away before. */
export async function mediansOf<Name extends string>(
  tasks: Tasks<Name>,
  rounds: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    const first = (round + names.length) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const time = await tasks[name]();
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}

/** What something may cost at most, as a multiple of something else. */
export interface Comparison {
  readonly what: string;
  /** In ms. */
  readonly own: number;
  readonly control: number;
  /** Left out where the figure is only told. */
  readonly target?: number;
}

export const comparisonHeader = (): string => row('', 'control ms', 'own ms', '× control', 'target', '');

/** Prints a line; true where the target is met, or there is none. */
export function reportComparison({ what, own, control, target }: Comparison): boolean {
  const ratio = own / control;
  const holds = target === undefined || ratio <= target;
  const wanted = target === undefined ? ['–', ''] : [String(target), verdict(holds)];
  console.log(row(what, control.toFixed(1), own.toFixed(1), ratio.toFixed(2), ...wanted));
  return holds;
}
