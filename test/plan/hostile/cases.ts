/** What the tests of hostile files share: seeded cases, counted for docs/reliability.md, and what every refusal must be. */
import { expect } from 'vitest';
import { textsFor } from '../../../utils/i18n/texts';
import type { ImportMessage } from '../../../utils/plan/import-problem';
import { diceOf, type Dice } from '../../adversarial/dice';
import { tried } from '../../reliability/tried';

/** Always the same, so that a failure comes again. */
export const SEEDS = [1, 2, 3, 4, 5] as const;
/** Cases of each seed. A round number: the count must not change with every field that a plan gains. */
const EACH = 60;

const texts = textsFor(['en']);
/** No reason is longer than that on a screen, whatever stands in the file. In characters. */
const LONGEST_REASON = 400;

/** A reason that a person can read: a text of the catalogue, and no longer than a person reads. */
export function expectSaid(message: ImportMessage): void {
  const said = texts.say(message);
  expect(said).not.toBe(message.id);
  expect(said.length).toBeLessThan(LONGEST_REASON);
}

/** Tries a case so often for each seed, and notes it. `isHeld` looks at one and throws, or tells, where it does not hold. */
export function tryAll(what: string, isHeld: (dice: Dice) => boolean): void {
  let survived = 0;
  for (const seed of SEEDS) {
    const dice = diceOf(seed);
    for (let at = 0; at < EACH; at += 1) {
      expect(isHeld(dice), `seed ${seed}, case ${at}`).toBe(true);
      survived += 1;
    }
  }
  tried({ trial: 'input', what, times: SEEDS.length * EACH, survived, seeds: SEEDS });
}

/** Notes cases that are told one by one, once all of them held. */
export const tryEach = <Case>(what: string, cases: readonly Case[], hold: (one: Case) => void): void => {
  for (const one of cases) hold(one);
  tried({ trial: 'input', what, times: cases.length, survived: cases.length });
};

/** Bytes of which nothing is known. */
export const randomBytes = (dice: Dice, most: number): Uint8Array =>
  Uint8Array.from({ length: 1 + dice.below(most) }, () => dice.below(256));

/** One of them; there must be one. */
export function one<T>(dice: Dice, choices: readonly T[]): T {
  const [picked] = [choices[dice.below(choices.length)]];
  if (picked === undefined) throw new Error('There is nothing to choose from.');
  return picked;
}
