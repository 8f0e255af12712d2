/**
 * What the plan's fields are called where they are edited, and how their values are said. A field stands here by its
 * path without the ids of rows (`channels.purpose`); a list of rows by its own path (`goals.list`).
 */
import type { TextId } from '../../i18n/texts';

/** How a value is said: words of the catalogue that begin so, a day, a moment, or what is named by its id. */
export type Saying =
  | { readonly words: string }
  | 'day'
  | 'moment'
  | 'platform'
  | 'language'
  | 'rule'
  /** The id of another row of the plan, an account's key, or one of the words of a place. */
  | 'reference';

export interface FieldWords {
  readonly label: TextId;
  /** Absent where the value is said as it stands. */
  readonly said?: Saying;
}

const same = (prefix: string, ...fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, `${prefix}.${field}` as TextId]));

type Described = TextId | readonly [label: TextId, said: Saying] | { readonly [Field in string]: Described };

const words = (prefix: string): Saying => ({ words: prefix });

/** Under `''` stands the group itself, or its list of rows. */
const described: Readonly<Record<string, Described>> = {
  company: {
    '': 'section.company',
    name: 'plan.name',
    otherNames: 'plan.other-names',
    websites: 'plan.websites',
    size: ['plan.size', words('size.')],
    languages: ['plan.languages', 'language'],
    timeZone: 'plan.time-zone',
    firstWeekday: ['plan.first-weekday', words('weekday-name.')],
  },
  situation: {
    '': 'section.situation',
    ...same('situation', 'whoWeAre', 'offer', 'reputation', 'resourcesNote'),
    ...same('situation', 'demographic', 'economic', 'technological', 'political', 'socioCultural'),
    resourcesNow: ['situation.resourcesNow', words('situation.resources.')],
    resourcesInAYear: ['situation.resourcesInAYear', words('situation.resources.')],
    doneBefore: { '': 'situation.before', ...same('situation.before', 'what', 'where', 'outcome') },
    competitors: {
      '': 'situation.competitors',
      ...same('situation.competitors', 'name', 'what', 'how', 'where'),
    },
    swot: { '': 'swot.title', ...same('swot', 'strengths', 'weaknesses', 'opportunities', 'threats') },
    candidates: {
      '': 'candidates.title',
      ...same('candidates', 'platform', 'why'),
      choice: ['candidates.choice', words('candidates.')],
    },
  },
  people: {
    '': 'section.people',
    audiences: { '': 'section.people', ...same('people', 'who', 'traits', 'where') },
  },
  goals: {
    '': 'section.goals',
    list: {
      '': 'section.goals',
      ...same('goals', 'statement', 'businessGoal', 'teams', 'realistic', 'realisticWhy'),
      area: ['goals.area', words('goals.area.')],
    },
    mainGoalId: ['goals.main', 'reference'],
    limits: 'goals.limits',
  },
  strategy: {
    '': 'section.strategy',
    approaches: ['strategy.approaches', words('approach.')],
    approachNote: 'strategy.approachNote',
    landscape: {
      '': 'strategy.landscape',
      ...same('landscape', 'community', 'conversation', 'viralSharing', 'personalSpace', 'authenticity'),
    },
  },
  channels: {
    '': 'section.channels',
    platform: ['planned.platform', 'platform'],
    url: 'planned.address',
    role: ['channel.role', words('role.')],
    controlledBy: ['planned.controlledBy', words('controller.')],
    goalIds: ['planned.goals', 'reference'],
    approach: ['planned.approach', words('approach-word.')],
    ...same('planned', 'brandOrMarket', 'purpose', 'language', 'tone', 'formats', 'adaptation', 'sponsored'),
    ...same(
      'planned',
      'expectedBenefit',
      'assetCost',
      'assetReturn',
      'owner',
      'secondAdministrator',
      'notes',
    ),
    strategicAsset: 'planned.asset',
    assetPeriod: ['planned.assetPeriod', words('asset-period.')],
    keptSince: ['planned.keptSince', 'day'],
    pauses: {
      '': 'planned.pauses',
      from: ['pauses.from', 'day'],
      until: ['pauses.until', 'day'],
      reason: 'pauses.reason',
    },
    cadence: {
      '': 'planned.cadence',
      postsPerWeek: 'cadence-number.posts-a-week',
      longestGapDays: 'cadence-number.longest-gap',
    },
    editorial: {
      '': 'planned.editorial',
      from: ['planned.editorial-from', 'day'],
      until: ['planned.editorial-until', 'day'],
      lines: {
        '': 'week.title',
        weekday: ['planned.weekdays', words('weekday-name.')],
        content: 'week.content',
        entryId: ['week.entry', 'reference'],
      },
    },
    equity: {
      '': 'equity.title',
      ...same('aspect', 'relationships', 'familiarity', 'effectiveness', 'value'),
      note: 'score.note',
      scoredOn: ['score.scoredOn', 'day'],
    },
  },
  communication: {
    '': 'section.communication',
    from: ['communication.from', 'day'],
    until: ['communication.until', 'day'],
    entries: {
      '': 'entries.label',
      date: ['entry.date', 'day'],
      kind: ['entry.kind', words('content-kind.')],
      title: 'entry.title',
      where: ['entry.where', 'reference'],
      state: ['entry.state', words('entry-state.')],
    },
  },
  governance: {
    '': 'section.governance',
    ...same('governance', 'strategyLead', 'monitors', 'policyUrl'),
    reviewedOn: ['governance.reviewedOn', 'day'],
    workflow: {
      '': 'workflow.title',
      channelId: ['workflow.channel', 'reference'],
      ...same('workflow', 'creates', 'publishes', 'publishesWhen', 'answers', 'keepsCalendar', 'approves'),
    },
    influencers: { '': 'influencers.title', ...same('influencers', 'name', 'inside', 'where', 'note') },
    departments: {
      '': 'departments.title',
      ...same('departments', 'name', 'part', 'topicsAllowed', 'topicsForbidden'),
    },
    listening: { '': 'listening.title', ...same('listening', 'who', 'where', 'answerWithinHours') },
  },
  measurement: {
    '': 'section.measurement',
    kpis: {
      '': 'kpi.title',
      ...same('kpi', 'name', 'unit', 'baseline', 'target'),
      metric: ['kpi.metric', words('metric.')],
      kind: ['kpi.kind', words('kpi-kind.')],
      by: ['kpi.by', 'day'],
      goalId: ['kpi.goal', 'reference'],
      channelId: ['kpi.channel', 'reference'],
      correctiveAction: 'kpi.corrective',
      values: {
        '': 'kpi.values',
        on: ['kpi.value-on', 'day'],
        value: 'kpi.value',
        from: ['kpi.value-from', words('kpi.from.')],
        rounded: 'edits.rounded',
      },
    },
  },
  fuel: {
    '': 'section.fuel',
    hoursPerWeek: 'fuel.hours-week',
    hoursPerPost: { '': 'fuel.hours-post', platform: ['planned.platform', 'platform'], hours: 'fuel.hours' },
    weekly: { '': 'fuel.weekly', ...same('task', 'answering', 'listening', 'curating', 'learning') },
    dedicatedTeam: 'fuel.dedicated',
    contentSources: 'fuel.sources',
    video: ['fuel.video', words('fuel.video.')],
    videoMaker: 'fuel.video-maker',
    creativeSkills: 'fuel.creative',
    designSkills: 'fuel.design',
    budget: {
      '': 'fuel.budget',
      currency: 'fuel.currency',
      period: ['fuel.period', words('period.')],
      people: 'fuel.people',
      tools: 'fuel.tools-cost',
      advertising: 'fuel.advertising',
    },
    campaigns: {
      '': 'fuel.campaigns',
      ...same('campaign', 'name', 'spend', 'goal', 'result'),
      channelId: ['campaign.channel', 'reference'],
      from: ['campaign.from', 'day'],
      until: ['campaign.until', 'day'],
    },
    tools: {
      '': 'fuel.tools',
      name: 'tool.name',
      kind: ['tool.kind', words('tool.kind.')],
      ownership: ['tool.ownership', words('tool.ownership.')],
      usedWith: 'tool.used-with',
      usedWhen: 'tool.used-when',
      masteredBy: 'tool.mastered-by',
    },
  },
  crisis: {
    '': 'section.crisis',
    ...same('crisis', 'whatCounts', 'firstSteps', 'decides', 'speaks', 'knownBy'),
    contacts: { '': 'crisis.contacts', ...same('crisis.contacts', 'name', 'role', 'reachedBy') },
    lastRehearsal: ['crisis.lastRehearsal', 'day'],
  },
  thresholds: {
    '': 'section.limits',
    ...same('limit', 'slowingDays', 'staleDays', 'dormantDays', 'abandonedDays', 'channelCap', 'reviewDays'),
    ...same('limit', 'editorialMonths', 'communicationMonths', 'governanceMonths', 'growthDays'),
    ...same('limit', 'equityFloor', 'equityDays'),
  },
  decisions: {
    '': 'decision.title',
    about: ['table.channel', 'reference'],
    account: 'edits.account',
    word: ['decision.word', words('decision.')],
    reason: 'decision.reason',
    actor: 'decision.actor',
    due: ['decision.due', 'day'],
    decidedAt: ['edits.decided-at', 'moment'],
    decidedBy: 'rounds.by',
  },
  setAside: {
    '': 'aside.title',
    rule: ['edits.rule', 'rule'],
    about: ['table.channel', 'reference'],
    account: 'edits.account',
    reason: 'aside.reason',
    at: ['edits.decided-at', 'moment'],
    by: 'rounds.by',
  },
  rounds: {
    '': 'round.title',
    startedAt: ['rounds.started', 'moment'],
    startedBy: 'rounds.by',
    pausedAt: ['edits.paused-at', 'moment'],
    endedAt: ['rounds.ended', 'moment'],
    skipped: {
      '': 'rounds.skipped',
      about: ['table.channel', 'reference'],
      reason: 'round.skip-reason',
    },
    outcome: { '': 'edits.outcome', ...same('rounds', 'done', 'blocked', 'skipped', 'left') },
  },
};

function flattened(fields: Readonly<Record<string, Described>>, path: string): [string, FieldWords][] {
  return Object.entries(fields).flatMap(([field, what]): [string, FieldWords][] => {
    const here = [path, field].filter(Boolean).join('.');
    if (typeof what === 'string') return [[here, { label: what }]];
    if (isPair(what)) return [[here, { label: what[0], said: what[1] }]];
    return flattened(what, here);
  });
}

const isPair = (what: Described): what is readonly [TextId, Saying] => Array.isArray(what);

const fieldWords: ReadonlyMap<string, FieldWords> = new Map(flattened(described, ''));

/** What a field is called; `undefined` for one that this version does not know. */
export const fieldWordsAt = (field: string): FieldWords | undefined => fieldWords.get(field);
