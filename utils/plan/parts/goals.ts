/** What social media shall do for the company, and what it shall not. */
import { z } from '../../zod';
import { id, line, listOf, prose, text } from '../fields';

export const goalAreas = [
  'image',
  'awareness',
  'engagement',
  'sales',
  'customer-service',
  'retention',
  'recruiting',
  'product-development',
  'research',
  'trend-casting',
  'pr',
  'crowdsourcing',
  'company-culture',
  'qualified-visitors',
  'expert',
] as const;
export type GoalArea = (typeof goalAreas)[number];

const goalSchema = z.object({
  id,
  statement: text(500),
  /** `null`: nobody chose one. */
  area: z.nullable(z.enum(goalAreas)),
  /** The goal of the business that it serves. */
  businessGoal: text(500),
  teams: listOf(line, 50),
  /** `null`: nobody said. */
  realistic: z.nullable(z.boolean()),
  realisticWhy: prose,
});
export type Goal = z.infer<typeof goalSchema>;

export const goalsSchema = z.object({
  list: listOf(goalSchema),
  /** The one goal that goes before the others; `null` or a goal that is gone: none. */
  mainGoalId: z.nullable(id),
  /** What social media shall not do. */
  limits: listOf(text(500)),
});
export type Goals = z.infer<typeof goalsSchema>;

export const emptyGoals = (): Goals => ({ list: [], mainGoalId: null, limits: [] });
