/**
 * The plan document's versions. Each step takes a document of its version to the next, whether it comes from the
 * database or from a file: it is not trusted, and what does not fit is left for the schema to name. A step is never
 * changed once it was released, so it knows the shapes of its own time and none of today's.
 */

/** The version that this extension writes. */
export const PLAN_VERSION = 2;

type Json = Readonly<Record<string, unknown>>;

/** `steps[n]` leads from version n + 1 to n + 2. */
const steps: readonly ((plan: Json) => Json)[] = [fromVersion1];

/** The document in today's version; one of no known version as it is. */
export function upgradedPlan(document: unknown): unknown {
  if (!isRecord(document)) return document;
  const { version } = document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return document;
  return steps.slice(version - 1).reduce<Json>((plan, step) => step(plan), document);
}

/** Version 2 has all parts of a plan; a channel's weekdays became lines of its editorial plan, its cap a threshold. */
function fromVersion1(plan: Json): Json {
  const { channelCap, ...kept } = plan;
  return {
    ...kept,
    version: 2,
    company: isRecord(plan.company) ? { languages: [], firstWeekday: 'mon', ...plan.company } : plan.company,
    situation: {
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
    },
    people: { audiences: [] },
    goals: { list: [], mainGoalId: null, limits: [] },
    strategy: {
      approaches: [],
      approachNote: '',
      landscape: { community: '', conversation: '', viralSharing: '', personalSpace: '', authenticity: '' },
    },
    channels: Array.isArray(plan.channels) ? plan.channels.map(channelFromVersion1) : plan.channels,
    communication: { from: null, until: null, entries: [] },
    governance: {
      strategyLead: '',
      monitors: '',
      workflow: [],
      influencers: [],
      departments: [],
      listening: [],
      policyUrl: '',
      reviewedOn: null,
    },
    measurement: { kpis: [] },
    fuel: {
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
    },
    crisis: {
      whatCounts: '',
      firstSteps: [],
      decides: '',
      speaks: '',
      contacts: [],
      knownBy: [],
      lastRehearsal: null,
    },
    thresholds: isRecord(plan.thresholds)
      ? {
          slowingDays: null,
          editorialMonths: null,
          communicationMonths: null,
          governanceMonths: null,
          growthDays: null,
          equityFloor: null,
          equityDays: null,
          ...plan.thresholds,
          channelCap: channelCap ?? null,
        }
      : plan.thresholds,
    decisions: [],
    setAside: [],
    rounds: [],
  };
}

function channelFromVersion1(channel: unknown): unknown {
  if (!isRecord(channel)) return channel;
  const { weekdays, ...kept } = channel;
  return {
    controlledBy: null,
    purpose: '',
    goalIds: [],
    approach: null,
    language: '',
    tone: '',
    formats: '',
    adaptation: '',
    assetCost: null,
    assetReturn: null,
    assetPeriod: 'year',
    sponsored: false,
    secondAdministrator: '',
    keptSince: null,
    pauses: [],
    equity: null,
    ...kept,
    editorial: editorialFromVersion1(weekdays),
  };
}

/** The ids are those of the days: the same document gives the same plan whenever it is read. */
function editorialFromVersion1(weekdays: unknown): unknown {
  if (!Array.isArray(weekdays)) return weekdays ?? null;
  const days: readonly unknown[] = [...new Set(weekdays)];
  if (days.length === 0) return null;
  const lines = days.map((weekday) => ({ id: String(weekday), weekday, content: '', entryId: null }));
  return { from: null, until: null, lines };
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
