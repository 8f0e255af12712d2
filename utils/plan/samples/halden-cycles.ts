/**
 * The plan of Halden Cycles, a sample company: invented, and well planned. Every part is filled in, and what little
 * there is to say of it was decided on. `@halden…` stands for nobody; roles stand for people.
 */
import { newPlan, type Plan } from '../plan';
import type { EpochMs } from '../../reading/reading';
import { haldenCommunication, haldenMeasurement } from './halden-aims';
import { haldenChannels, haldenGoals as goals, haldenIds } from './halden-channels';
import { haldenCrisis, haldenFuel, haldenGovernance } from './halden-work';
import { daysAround, type DayFrom } from './parts';

export const HALDEN_ID = 'sample-halden-cycles';
const ZONE = 'Europe/Oslo';
const DAY: EpochMs = 86_400_000;

/** `now` in epoch ms: all days of the plan are counted from it. */
export function haldenCycles(now: EpochMs): Plan {
  const plan = newPlan('Halden Cycles', now, ZONE);
  const day = daysAround(now, ZONE);
  return {
    ...plan,
    id: HALDEN_ID,
    company: {
      ...plan.company,
      otherNames: ['Halden Sykler', 'ハルデン・サイクルズ', 'هالدن للدراجات'],
      websites: ['https://halden-cycles.example', 'https://halden-cycles.example/ja'],
      size: 'medium',
      languages: ['en', 'nb', 'ja', 'ar'],
    },
    situation: situation(),
    people: {
      audiences: [
        audience(
          'riders',
          'Riders of the region',
          'Commute all year, repair what they can',
          'Facebook groups',
        ),
        audience('fleets', 'Managers of delivery fleets', 'Count costs a kilometre', 'LinkedIn, trade fairs'),
        audience(
          'dealers',
          '販売店 — dealers in Japan',
          'Order by the season',
          'X, the partner’s newsletter',
        ),
      ],
    },
    goals: {
      list: [
        goal(goals.leads, 'Forty enquiries a month from fleets', 'sales', 'A third of sales from fleets', [
          'Sales',
        ]),
        goal(goals.service, 'Answer riders within eight hours', 'customer-service', 'Nine of ten buy again', [
          'Workshop',
          'Shop',
        ]),
        goal(goals.expert, 'Be whom the trade asks about cargo bicycles', 'expert', 'Enter two new markets', [
          'Marketing',
        ]),
      ],
      mainGoalId: goals.leads,
      limits: [
        'No discounts on social media',
        'Nothing about other makers',
        'No riders’ names without a yes',
      ],
    },
    strategy: {
      approaches: ['educate', 'engage', 'empower'],
      approachNote:
        'Teaching brings fleets, talking keeps riders, and dealers are given what they need to sell.',
      landscape: {
        community: 'We host one group and are guests in six; a guest does not sell.',
        conversation: 'Every question gets an answer, and the answer a name of a role.',
        viralSharing: 'Repair films are made to be sent on: one repair, no music rights.',
        personalSpace: 'We write to nobody who has not written first.',
        authenticity: 'Real workshop, real dirt; no bought pictures.',
      },
    },
    channels: haldenChannels(day),
    communication: haldenCommunication(day),
    governance: haldenGovernance(day),
    measurement: haldenMeasurement(day),
    fuel: haldenFuel(day),
    crisis: haldenCrisis(day),
    decisions: decisions(day, now),
    setAside: [
      {
        id: 'aside-x',
        rule: 'company-account-unmarked',
        about: haldenIds.x,
        reason: 'The fee for the business mark pays from 5,000 followers on; asked again next year.',
        at: now - 30 * DAY,
        by: 'the marketing lead',
      },
    ],
    rounds: [
      {
        id: 'round-spring',
        startedAt: now - 120 * DAY,
        startedBy: 'the marketing lead',
        pausedAt: null,
        endedAt: now - 120 * DAY + DAY / 24,
        skipped: [],
        outcome: { done: 5, blocked: 0, skipped: 0, left: 0 },
      },
    ],
  };
}

const audience = (id: string, who: string, traits: string, where: string) => ({ id, who, traits, where });

const goal = (
  id: string,
  statement: string,
  area: Plan['goals']['list'][number]['area'],
  businessGoal: string,
  teams: string[],
) => ({
  id,
  statement,
  area,
  businessGoal,
  teams,
  realistic: true,
  realisticWhy: 'Two thirds of it last year.',
});

const situation = (): Plan['situation'] => ({
  whoWeAre: 'A maker of cargo bicycles with one workshop, 34 people.',
  offer: 'Cargo bicycles for riders and fleets, with repair for life.',
  resourcesNow: 'limited',
  resourcesInAYear: 'ample',
  resourcesNote: 'A second person for film from spring on.',
  reputation: 'Known for repair; delivery times were a reproach two years ago.',
  doneBefore: [
    { id: 'before-tiktok', what: 'A season of funny rides', where: 'TikTok', outcome: 'Views, no enquiry' },
  ],
  competitors: [
    {
      id: 'rival-1',
      name: 'A maker from the Netherlands',
      what: 'Family rides',
      how: 'Daily photos',
      where: 'Instagram',
    },
    { id: 'rival-2', name: 'A fleet supplier', what: 'Case studies', how: 'Two a month', where: 'LinkedIn' },
  ],
  demographic: 'Cities grow, and the young drive less.',
  economic: 'Fleets look at the cost of a kilometre.',
  technological: 'Batteries get lighter each year.',
  political: 'City centres close to vans from next year on.',
  socioCultural: 'A bicycle counts as a vehicle again.',
  swot: {
    strengths: ['Repair for life', 'Films that save calls'],
    weaknesses: ['One film maker', 'Small budget'],
    opportunities: ['City centres close to vans', 'Japan has asked'],
    threats: ['Cheap imports', 'A platform changes its rules'],
  },
  candidates: [
    { id: 'candidate-1', platform: 'Facebook', choice: 'chosen', why: 'The region’s riders are there.' },
    { id: 'candidate-2', platform: 'LinkedIn', choice: 'chosen', why: 'Fleet managers are there.' },
    { id: 'candidate-3', platform: 'TikTok', choice: 'rejected', why: 'Tried: nobody who rides.' },
    {
      id: 'candidate-4',
      platform: 'Instagram',
      choice: 'considered',
      why: 'When the second film maker is here.',
    },
  ],
});

const decisions = (day: DayFrom, now: EpochMs): Plan['decisions'] => [
  {
    id: 'decision-tiktok',
    about: haldenIds.tiktok,
    word: 'park',
    reason:
      'A season brought no enquiry. The name stays ours, a post points to YouTube, and the next plan asks again.',
    actor: 'the marketing lead',
    due: day(80),
    decidedAt: now - 100 * DAY,
    decidedBy: 'the marketing lead',
  },
  {
    id: 'decision-linkedin',
    about: haldenIds.linkedin,
    word: 'keep',
    reason: 'The best cost an enquiry of all channels.',
    actor: 'the sales lead',
    due: day(60),
    decidedAt: now - 40 * DAY,
    decidedBy: 'the marketing lead',
  },
];
