/** How the goals are to be reached: the four approaches, and the company's answer to what social media is like. */
import { z } from '../../zod';
import { listOf, prose } from '../fields';

/** The four E: a large company may take all, a small one the one that pays best. */
export const approaches = ['educate', 'entertain', 'engage', 'empower'] as const;
export type Approach = (typeof approaches)[number];

/** What marks the landscape of social media; the company says how it answers each. */
export const landscapeTraits = [
  'community',
  'conversation',
  'viralSharing',
  'personalSpace',
  'authenticity',
] as const;
export type LandscapeTrait = (typeof landscapeTraits)[number];

export const strategySchema = z.object({
  approaches: listOf(z.enum(approaches), approaches.length),
  approachNote: prose,
  landscape: z.object({
    community: prose,
    conversation: prose,
    viralSharing: prose,
    personalSpace: prose,
    authenticity: prose,
  }),
});
export type Strategy = z.infer<typeof strategySchema>;

export const emptyStrategy = (): Strategy => ({
  approaches: [],
  approachNote: '',
  landscape: { community: '', conversation: '', viralSharing: '', personalSpace: '', authenticity: '' },
});
