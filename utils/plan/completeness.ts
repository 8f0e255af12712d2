/**
 * How much of a plan is filled in, part by part: each part is a list of questions, and each is answered or not. It says
 * nothing of how good an answer is; that is for the rules.
 */
import {
  hasCommunicationPlan,
  isBlank,
  mainGoalOf,
  namedWorkflow,
  servedGoals,
  statedGoals,
  statedKpis,
} from './blank';
import type { Kpi } from './parts/measurement';
import type { Goal } from './parts/goals';
import { workflowParts } from './parts/governance';
import { landscapeTraits } from './parts/strategy';
import { swotQuadrants } from './parts/situation';
import type { Plan, PlannedChannel } from './plan';

/** The parts of a plan, in the order in which one fills them in. */
export const planParts = [
  'company',
  'situation',
  'people',
  'goals',
  'strategy',
  'channels',
  'communication',
  'governance',
  'measurement',
  'fuel',
  'crisis',
  'limits',
] as const;
export type PlanPart = (typeof planParts)[number];

export interface PartCompleteness {
  readonly part: PlanPart;
  /** How many of its questions are answered: a whole number, at most `total`. */
  readonly filled: number;
  /** How many questions it has; 0 for a part in which nothing needs an answer. */
  readonly total: number;
}

/** How much of each part is filled in, in the order of `planParts`. A list's questions grow with its lines. */
export const completenessOf = (plan: Plan): readonly PartCompleteness[] =>
  planParts.map((part) => {
    const answers = questions[part](plan);
    return { part, filled: answers.filter(Boolean).length, total: answers.length };
  });

/** Of each part, whether each of its questions is answered. */
type Answers = readonly boolean[];
const answered = (...values: readonly unknown[]): Answers => values.map((value) => !isBlank(value));
/** Whether there is any, and then the questions of each one. */
const ofEach = <T>(items: readonly T[], ask: (item: T) => Answers): Answers => [
  items.length > 0,
  ...items.flatMap(ask),
];

const questions: Readonly<Record<PlanPart, (plan: Plan) => Answers>> = {
  // Its size and time zone always have an answer, and not every company has other names.
  company: ({ company }) => answered(company.name, company.websites, company.languages),
  situation: ({ situation }) =>
    answered(
      situation.whoWeAre,
      situation.offer,
      situation.resourcesNow,
      situation.resourcesInAYear,
      situation.reputation,
      situation.doneBefore,
      situation.competitors,
      situation.demographic,
      situation.economic,
      situation.technological,
      situation.political,
      situation.socioCultural,
      ...swotQuadrants.map((quadrant) => situation.swot[quadrant]),
      situation.candidates,
    ),
  people: ({ people }) =>
    ofEach(
      people.audiences.filter((audience) => !isBlank(audience)),
      ({ who, traits, where }) => answered(who, traits, where),
    ),
  goals: (plan) => [
    ...ofEach(statedGoals(plan), ofGoal),
    mainGoalOf(plan) !== null,
    !isBlank(plan.goals.limits),
  ],
  strategy: ({ strategy }) =>
    answered(strategy.approaches, ...landscapeTraits.map((trait) => strategy.landscape[trait])),
  channels: (plan) => ofEach(ownChannels(plan), (channel) => ofChannel(plan, channel)),
  communication: (plan) => [
    ...answered(plan.communication.from, plan.communication.until),
    hasCommunicationPlan(plan),
  ],
  governance: (plan) => [
    ...answered(
      plan.governance.strategyLead,
      plan.governance.monitors,
      plan.governance.influencers.map(({ name }) => name),
      plan.governance.listening,
      plan.governance.policyUrl,
      plan.governance.reviewedOn,
    ),
    ...workflowParts.map((part) => namedWorkflow(plan).some((line) => !isBlank(line[part]))),
    ...(hasDepartments(plan) ? answered(plan.governance.departments) : []),
  ],
  measurement: (plan) => [
    ...ofEach(statedKpis(plan), ofKpi),
    ...ownChannels(plan).map(({ equity }) => !isBlank(equity)),
  ],
  fuel: ({ fuel, channels }) => [
    ...answered(
      fuel.hoursPerWeek,
      fuel.weekly.answering,
      fuel.weekly.listening,
      fuel.weekly.curating,
      fuel.weekly.learning,
      fuel.dedicatedTeam,
      fuel.contentSources,
      fuel.video,
      fuel.creativeSkills,
      fuel.designSkills,
      fuel.budget.people,
      fuel.budget.tools,
      fuel.budget.advertising,
      fuel.tools,
    ),
    ...platformsOf(ownChannels({ channels })).map((platform) =>
      fuel.hoursPerPost.some((one) => one.platform === platform),
    ),
  ],
  crisis: ({ crisis }) =>
    answered(
      crisis.whatCounts,
      crisis.firstSteps,
      crisis.decides,
      crisis.speaks,
      crisis.contacts,
      crisis.knownBy,
      crisis.lastRehearsal,
    ),
  // Each limit that the company leaves open has a usual measure.
  limits: () => [],
};

const ofGoal = ({ statement, area, businessGoal, teams, realistic }: Goal): Answers =>
  answered(statement, area, businessGoal, teams, realistic);

const ofKpi = ({ name, kind, target, by, goalId, values }: Kpi): Answers =>
  answered(name, kind, target, by, goalId, values);

const ofChannel = (plan: Plan, channel: PlannedChannel): Answers =>
  answered(
    channel.controlledBy,
    channel.purpose,
    servedGoals(plan, channel),
    channel.approach,
    channel.language,
    channel.tone,
    channel.formats,
    channel.owner,
    channel.secondAdministrator,
    channel.cadence,
    channel.editorial?.lines,
  );

/** Others' channels are in the plan to be known, not to be planned. */
const ownChannels = ({ channels }: Pick<Plan, 'channels'>): readonly PlannedChannel[] =>
  channels.filter(({ role }) => role === 'own');

const platformsOf = (channels: readonly PlannedChannel[]): readonly string[] => [
  ...new Set(channels.map(({ platform }) => platform)),
];

/** A one-person or small company has no departments to give a part each. */
const hasDepartments = ({ company }: Pick<Plan, 'company'>): boolean =>
  company.size === 'medium' || company.size === 'large';
