/** Where the company stands: inside, outside, the SWOT made of both, and the platforms that were looked at. */
import { z } from '../../zod';
import { id, line, listOf, prose, text } from '../fields';

export const resourceLevels = ['ample', 'limited'] as const;
export const candidateChoices = ['considered', 'chosen', 'rejected'] as const;

const item = text(500);

export const situationSchema = z.object({
  whoWeAre: prose,
  offer: prose,
  /** `null`: nobody said. */
  resourcesNow: z.nullable(z.enum(resourceLevels)),
  resourcesInAYear: z.nullable(z.enum(resourceLevels)),
  resourcesNote: prose,
  reputation: prose,
  /** What was done on social media before, and where. */
  doneBefore: listOf(z.object({ id, what: item, where: line, outcome: item })),
  competitors: listOf(z.object({ id, name: line, what: item, how: item, where: line })),
  demographic: prose,
  economic: prose,
  technological: prose,
  political: prose,
  socioCultural: prose,
  swot: z.object({
    strengths: listOf(item),
    weaknesses: listOf(item),
    opportunities: listOf(item),
    threats: listOf(item),
  }),
  /** Platforms that were considered, and why each was chosen or rejected: the first move is to skim. */
  candidates: listOf(z.object({ id, platform: line, choice: z.enum(candidateChoices), why: item })),
});
export type Situation = z.infer<typeof situationSchema>;
export type Swot = Situation['swot'];
/** The four lists of the SWOT, inside before outside, helpful before harmful. */
export const swotQuadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

export const emptySituation = (): Situation => ({
  whoWeAre: '',
  offer: '',
  resourcesNow: null,
  resourcesInAYear: null,
  resourcesNote: '',
  reputation: '',
  doneBefore: [],
  competitors: [],
  demographic: '',
  economic: '',
  technological: '',
  political: '',
  socioCultural: '',
  swot: { strengths: [], weaknesses: [], opportunities: [], threats: [] },
  candidates: [],
});
