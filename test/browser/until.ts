/** Waiting for what will come, instead of for time to pass. */

/** How long is waited at most, in ms: long enough for a busy small machine, short enough to see a hang. */
export const PATIENCE = 20_000;
/** Time between two looks, in ms. */
const INTERVAL = 50;

/**
 * Looks again and again until there is an answer (anything but `undefined`, `null` and `false`), and returns it.
 * Rejects, naming `what` was waited for, when the patience (ms) is over; a look that throws is a look without an answer.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + patience;
  let failure: unknown;
  do {
    try {
      const answer = await look();
      if (answer !== undefined && answer !== null && answer !== false)
        return answer as Exclude<T, undefined | null | false>;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await new Promise((later) => setTimeout(later, INTERVAL));
  } while (Date.now() < end);
  throw new Error(`waited ${patience / 1000} s in vain for ${what}`, { cause: failure });
}
