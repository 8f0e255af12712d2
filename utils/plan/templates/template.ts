/**
 * A plan to begin with for a company of some kind: general sentences and roles to go over. It states no figure, no date and
 * no cadence, and nothing that only the company can know: such parts stay empty, and the rules go on asking for them.
 */
import type { Offer } from '../fill-in';
import { emptyCrisis, type Crisis } from '../parts/crisis';
import { emptyFuel, type Fuel } from '../parts/fuel';
import { emptyGoals, type Goal, type GoalArea, type Goals } from '../parts/goals';
import { emptyGovernance, newWorkflow, type Governance, type Workflow } from '../parts/governance';
import type { Kpi, Measurement } from '../parts/measurement';
import type { People } from '../parts/people';
import type { CompanySize } from '../plan';

export const templateIds = ['small-shop', 'association', 'large-company'] as const;
export type TemplateId = (typeof templateIds)[number];

export interface PlanTemplate {
  readonly id: TemplateId;
  /** The size that a new company begins with. */
  readonly size: CompanySize;
  /** Its ids are words of its own: whoever puts it into a plan gives it new ones (`fill-in.ts`). */
  readonly parts: Offer;
}

/** A goal by the word that KPIs of the same template name it with. */
export const goal = (id: string, area: GoalArea, statement: string, businessGoal: string): Goal => ({
  id,
  statement,
  area,
  businessGoal,
  teams: [],
  realistic: null,
  realisticWhy: '',
});

/** Goals, the first of them the main one, and what social media shall not do. */
export const goals = (list: readonly Goal[], limits: readonly string[]): Goals => ({
  ...emptyGoals(),
  list: [...list],
  mainGoalId: list[0]?.id ?? null,
  limits: [...limits],
});

/** What is measured, without a figure: a target is the company's to set. */
export const kpis = (
  list: readonly Pick<Kpi, 'name' | 'metric' | 'kind' | 'unit' | 'goalId' | 'correctiveAction'>[],
): Measurement => ({
  kpis: list.map((kpi, at) => ({
    id: `kpi-${at}`,
    baseline: null,
    target: null,
    by: null,
    channelId: null,
    values: [],
    ...kpi,
  })),
});

export const audiences = (list: readonly { who: string; traits: string; where: string }[]): People => ({
  audiences: list.map((audience, at) => ({ id: `audience-${at}`, ...audience })),
});

interface Roles {
  readonly lead: string;
  readonly monitors: string;
  /** For all channels. */
  readonly workflow: Omit<Workflow, 'id' | 'channelId' | 'publishesWhen'>;
  readonly departments?: readonly Omit<Governance['departments'][number], 'id'>[];
  /** Within how many hours they answer is theirs to say. */
  readonly listening: readonly { who: string; where: string }[];
}

/** Who does what, by roles. */
export const governance = ({ lead, monitors, workflow, departments = [], listening }: Roles): Governance => ({
  ...emptyGovernance(),
  strategyLead: lead,
  monitors,
  workflow: [{ ...newWorkflow('workflow', null), ...workflow }],
  departments: departments.map((department, at) => ({ id: `department-${at}`, ...department })),
  listening: listening.map((line, at) => ({ id: `listening-${at}`, answerWithinHours: null, ...line })),
});

export const fuel = (contentSources: readonly string[]): Fuel => ({
  ...emptyFuel(),
  contentSources: [...contentSources],
});

/** Who knows the guide is left open: nobody knows one that was only just made. */
export const crisis = (guide: Pick<Crisis, 'whatCounts' | 'firstSteps' | 'decides' | 'speaks'>): Crisis => ({
  ...emptyCrisis(),
  ...guide,
});
