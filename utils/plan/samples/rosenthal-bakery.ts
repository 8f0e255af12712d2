/**
 * The plan of Rosenthal Bakery, a sample company: invented, and neglected. It was begun and left, so that nearly every
 * rule has something to say. `.example` and `@rosenthal…` stand for nobody; roles stand for people.
 */
import { newPlan, type Plan } from '../plan';
import { newKpi, type Kpi } from '../parts/measurement';
import type { EpochMs } from '../../reading/reading';
import { daysAround, type DayFrom } from './parts';
import { PROFILE_ID, rosenthalChannels, rosenthalGoals as goals } from './rosenthal-channels';

export const ROSENTHAL_ID = 'sample-rosenthal-bakery';
const ZONE = 'Europe/Berlin';

/** `now` in epoch ms: all days of the plan are counted from it. */
export function rosenthalBakery(now: EpochMs): Plan {
  const plan = newPlan('Rosenthal Bakery', now, ZONE);
  const day = daysAround(now, ZONE);
  return {
    ...plan,
    id: ROSENTHAL_ID,
    company: {
      ...plan.company,
      otherNames: ['Rosenthal Shop'],
      size: 'small',
      websites: ['https://rosenthal-bakery.example'],
      languages: ['en', 'de'],
    },
    goals: {
      // None of them goes before the others.
      list: [
        goal(goals.known, 'More people in the quarter know us', 'awareness'),
        goal(goals.sales, 'Sell more cakes to order', 'sales'),
        goal(goals.apprentices, 'Find two apprentices', 'recruiting'),
      ],
      mainGoalId: null,
      limits: [],
    },
    strategy: { ...plan.strategy, approaches: ['educate', 'entertain', 'engage'] },
    channels: rosenthalChannels(day),
    communication: {
      from: day(-400),
      until: day(-220),
      entries: [
        {
          id: 'entry-easter',
          date: day(-380),
          kind: 'offer',
          title: 'Easter lamb, two for one',
          where: [PROFILE_ID, 'print'],
          state: 'published',
        },
        {
          id: 'entry-summer',
          date: day(-260),
          kind: 'photo',
          title: 'Summer menu of the café',
          where: ['rosenthal-cafe'],
          state: 'planned',
        },
      ],
    },
    governance: {
      ...plan.governance,
      workflow: [
        {
          id: 'workflow-all',
          channelId: null,
          creates: 'the marketing assistant',
          publishes: 'the marketing assistant',
          publishesWhen: 'when there is time',
          answers: '',
          keepsCalendar: '',
          approves: '',
        },
      ],
      reviewedOn: day(-800),
    },
    measurement: { kpis: kpis(day) },
    fuel: {
      ...plan.fuel,
      hoursPerWeek: 6,
      hoursPerPost: ['facebook', 'linkedin', 'x'].map((platform) => ({ platform, hours: 1 })),
      weekly: { ...plan.fuel.weekly, answering: 2 },
      dedicatedTeam: false,
      video: 'nobody',
    },
    decisions: [
      {
        id: 'decision-profile',
        about: PROFILE_ID,
        word: 'convert',
        reason: 'Facebook keeps profiles for people.',
        actor: 'the owner',
        due: day(-30),
        decidedAt: now - 100 * 86_400_000,
        decidedBy: 'sample',
      },
    ],
  };
}

const goal = (id: string, statement: string, area: Plan['goals']['list'][number]['area']) => ({
  id,
  statement,
  area,
  businessGoal: '',
  teams: [],
  realistic: null,
  realisticWhy: '',
});

/** Both count heads. One was missed long ago, and the other measures no goal. */
const kpis = (day: DayFrom): Kpi[] => [
  {
    ...kpi('kpi-facebook', 'Followers on Facebook'),
    target: 5000,
    baseline: 900,
    by: day(-90),
    goalId: goals.known,
    channelId: PROFILE_ID,
    values: [
      { id: 'value-1', on: day(-300), value: 1010, from: 'typed' },
      { id: 'value-2', on: day(-80), value: 1180, from: 'typed' },
    ],
  },
  kpi('kpi-x', 'Followers on X'),
];

const kpi = (id: string, name: string): Kpi => ({
  ...newKpi('followers'),
  id,
  name,
  kind: 'reach',
  unit: 'followers',
});
