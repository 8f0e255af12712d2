/** The communication plan: dated entries over all marketing, not only social media. */
import { z } from '../../zod';
import { date, id, line, listOf, text } from '../fields';

export const contentKinds = [
  'article',
  'infographic',
  'e-book',
  'video',
  'photo',
  'podcast',
  'webinar',
  'event',
  'press-release',
  'offer',
  'other',
] as const;
export type ContentKind = (typeof contentKinds)[number];

export const entryStates = ['idea', 'planned', 'in-work', 'published', 'dropped'] as const;
export type EntryState = (typeof entryStates)[number];

/** Places that are no channel of the plan; a channel stands by its id. */
export const otherPlaces = ['website', 'newsletter', 'advertising', 'print', 'event'] as const;

const communicationEntrySchema = z.object({
  id,
  date,
  kind: z.enum(contentKinds),
  title: line,
  /** Ids of planned channels, and `otherPlaces`. */
  where: listOf(text(60), 100),
  state: z.enum(entryStates),
});
export type CommunicationEntry = z.infer<typeof communicationEntrySchema>;

/** Its horizon is a semester or a year; `null` for a day that nobody named. */
export const communicationSchema = z.object({
  from: z.nullable(date),
  until: z.nullable(date),
  entries: listOf(communicationEntrySchema, 5000),
});
export type Communication = z.infer<typeof communicationSchema>;

export const emptyCommunication = (): Communication => ({ from: null, until: null, entries: [] });
