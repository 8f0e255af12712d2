/** What the work runs on: hours, people, sources, budget and tools. */
import { z } from '../../zod';
import { date, hours, id, line, listOf, money, periods, platform, text } from '../fields';

/** Work that comes every week, whatever is posted. */
export const weeklyTasks = ['answering', 'listening', 'curating', 'learning'] as const;
export type WeeklyTask = (typeof weeklyTasks)[number];

export const toolKinds = [
  'networking',
  'collaboration',
  'multimedia',
  'entertainment',
  'management',
] as const;
export type ToolKind = (typeof toolKinds)[number];

export const videoMakers = ['somebody', 'nobody'] as const;

export const fuelSchema = z.object({
  /** Hours that the whole team has a week; `null`: nobody said. */
  hoursPerWeek: z.nullable(hours),
  /** Hours that a post takes, a platform. */
  hoursPerPost: listOf(z.object({ platform, hours }), 50),
  /** Hours a week; `null`: nobody said. */
  weekly: z.object({
    answering: z.nullable(hours),
    listening: z.nullable(hours),
    curating: z.nullable(hours),
    learning: z.nullable(hours),
  }),
  /** Whether somebody has social media as their job; `null`: nobody said. */
  dedicatedTeam: z.nullable(z.boolean()),
  contentSources: listOf(text(500)),
  /** Whether anybody makes video; `null`: nobody said. */
  video: z.nullable(z.enum(videoMakers)),
  videoMaker: line,
  creativeSkills: text(500),
  designSkills: text(500),
  budget: z.object({
    /** ISO 4217, such as `EUR`; empty: not said. */
    currency: z.string().check(z.regex(/^([A-Z]{3})?$/)),
    period: z.enum(periods),
    people: z.nullable(money),
    tools: z.nullable(money),
    advertising: z.nullable(money),
  }),
  campaigns: listOf(
    z.object({
      id,
      name: line,
      /** A planned channel's id; `null`: no single one. */
      channelId: z.nullable(id),
      from: z.nullable(date),
      until: z.nullable(date),
      spend: z.nullable(money),
      goal: text(500),
      result: text(500),
    }),
  ),
  tools: listOf(
    z.object({
      id,
      name: line,
      kind: z.nullable(z.enum(toolKinds)),
      /** `null`: nobody said. */
      ownership: z.nullable(z.enum(['own', 'hired'])),
      usedWith: line,
      usedWhen: line,
      masteredBy: line,
    }),
  ),
});
export type Fuel = z.infer<typeof fuelSchema>;

export const emptyFuel = (): Fuel => ({
  hoursPerWeek: null,
  hoursPerPost: [],
  weekly: { answering: null, listening: null, curating: null, learning: null },
  dedicatedTeam: null,
  contentSources: [],
  video: null,
  videoMaker: '',
  creativeSkills: '',
  designSkills: '',
  budget: { currency: '', period: 'month', people: null, tools: null, advertising: null },
  campaigns: [],
  tools: [],
});
