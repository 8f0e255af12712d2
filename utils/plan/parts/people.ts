/** Whom the company wants to reach: the P of POST. */
import { z } from '../../zod';
import { id, line, listOf, prose, text } from '../fields';

const audienceSchema = z.object({
  id,
  who: line,
  traits: prose,
  /** Where they are, in the auditor's words. */
  where: text(500),
});
export type Audience = z.infer<typeof audienceSchema>;

export const peopleSchema = z.object({ audiences: listOf(audienceSchema) });
export type People = z.infer<typeof peopleSchema>;

export const emptyPeople = (): People => ({ audiences: [] });
