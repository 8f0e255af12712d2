/** By what the company sees whether its goals are reached. */
import { z } from '../../zod';
import { date, id, line, listOf, measure, newId, text } from '../fields';

export const kpiMetrics = [
  'followers',
  'interactions',
  'likes',
  'clicks',
  'conversions',
  'views',
  'posts-per-week',
  'response-time',
  'own',
] as const;
export type KpiMetric = (typeof kpiMetrics)[number];

/** Reach as media, word of mouth, site analytics, or opinion research. */
export const kpiKinds = ['reach', 'word-of-mouth', 'site-analytics', 'opinion-research'] as const;
export type KpiKind = (typeof kpiKinds)[number];

const kpiValueSchema = z.object({
  id,
  on: date,
  value: measure,
  /** Typed in, or taken from an audit. */
  from: z.enum(['typed', 'audit']),
  /** True for one that the page of an audit rounded ("28K"); absent on any other. */
  rounded: z.optional(z.literal(true)),
});
export type KpiValue = z.infer<typeof kpiValueSchema>;

const kpiSchema = z.object({
  id,
  name: line,
  metric: z.enum(kpiMetrics),
  /** `null`: nobody said. */
  kind: z.nullable(z.enum(kpiKinds)),
  unit: text(40),
  baseline: z.nullable(measure),
  target: z.nullable(measure),
  by: z.nullable(date),
  goalId: z.nullable(id),
  /** The channel that it is measured on; `null`: no single one. */
  channelId: z.nullable(id),
  /** What is done when it is missed. */
  correctiveAction: text(2000),
  values: listOf(kpiValueSchema, 1000),
});
export type Kpi = z.infer<typeof kpiSchema>;

/** A KPI of which nothing is said yet but what it counts. */
export const newKpi = (metric: KpiMetric): Kpi => ({
  id: newId(),
  name: '',
  metric,
  kind: null,
  unit: '',
  baseline: null,
  target: null,
  by: null,
  goalId: null,
  channelId: null,
  correctiveAction: '',
  values: [],
});

export const measurementSchema = z.object({ kpis: listOf(kpiSchema) });
export type Measurement = z.infer<typeof measurementSchema>;

export const emptyMeasurement = (): Measurement => ({ kpis: [] });

/** True where less is better, so that a target is a ceiling. */
export const isLessBetter = ({
  metric,
  baseline,
  target,
}: Pick<Kpi, 'metric' | 'baseline' | 'target'>): boolean =>
  metric === 'response-time' || (baseline !== null && target !== null && target < baseline);
