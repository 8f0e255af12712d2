/** What is done when it burns, and who knows it. */
import { z } from '../../zod';
import { date, id, line, listOf, prose, text } from '../fields';

export const crisisSchema = z.object({
  whatCounts: prose,
  firstSteps: listOf(text(500), 100),
  decides: line,
  speaks: line,
  contacts: listOf(z.object({ id, name: line, role: line, reachedBy: line }), 200),
  /** Who knows the guide, by name. */
  knownBy: listOf(line),
  lastRehearsal: z.nullable(date),
});
export type Crisis = z.infer<typeof crisisSchema>;

export const emptyCrisis = (): Crisis => ({
  whatCounts: '',
  firstSteps: [],
  decides: '',
  speaks: '',
  contacts: [],
  knownBy: [],
  lastRehearsal: null,
});
