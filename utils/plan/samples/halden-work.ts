/** Who does the work at Halden Cycles, what it runs on, and what is done when it burns. */
import type { Crisis } from '../parts/crisis';
import type { Fuel } from '../parts/fuel';
import type { Governance } from '../parts/governance';
import { haldenIds as ids } from './halden-channels';
import type { DayFrom } from './parts';

const LEAD = 'the marketing lead';
const SHOP = 'the shop manager';
const FILM = 'the film maker';
const PARTNER = 'the sales partner for Japan';
const DIRECTOR = 'the managing director';

export const haldenGovernance = (day: DayFrom): Governance => ({
  strategyLead: LEAD,
  monitors: LEAD,
  workflow: [
    workflow('all', null, LEAD, LEAD, 'by nine in the morning', SHOP, DIRECTOR),
    workflow('facebook', ids.facebook, SHOP, SHOP, 'at noon', SHOP, LEAD),
    workflow('youtube', ids.youtube, FILM, FILM, 'on Fridays', SHOP, LEAD),
    workflow('x', ids.x, PARTNER, PARTNER, '朝九時', PARTNER, LEAD),
  ],
  influencers: [
    {
      id: 'influencer-1',
      name: 'the winter commuter',
      inside: true,
      where: 'Facebook',
      note: 'Works in the paint shop',
    },
    {
      id: 'influencer-2',
      name: 'a city’s cyclists’ club',
      inside: false,
      where: 'LinkedIn',
      note: 'Borrows bicycles',
    },
  ],
  departments: [
    {
      id: 'department-workshop',
      name: 'Workshop',
      part: 'Answers what only hands know',
      topicsAllowed: 'Repair, parts, waiting times',
      topicsForbidden: 'Prices, other makers',
    },
    {
      id: 'department-sales',
      name: 'Sales',
      part: 'Numbers of fleets, with their consent',
      topicsAllowed: 'Costs, deliveries',
      topicsForbidden: 'Names of customers without a yes',
    },
  ],
  listening: [
    { id: 'listening-1', who: SHOP, where: 'Facebook, twice a day', answerWithinHours: 8 },
    { id: 'listening-2', who: LEAD, where: 'LinkedIn and YouTube, daily', answerWithinHours: 24 },
    { id: 'listening-3', who: PARTNER, where: 'X, daily', answerWithinHours: 24 },
  ],
  policyUrl: 'https://halden-cycles.example/social-media-policy',
  reviewedOn: day(-75),
});

const workflow = (
  id: string,
  channelId: string | null,
  creates: string,
  publishes: string,
  publishesWhen: string,
  answers: string,
  approves: string,
): Governance['workflow'][number] => ({
  id: `workflow-${id}`,
  channelId,
  creates,
  publishes,
  publishesWhen,
  answers,
  keepsCalendar: LEAD,
  approves,
});

/** A week: 2 × 1.5, 1 × 3, ⅓ × 9 and 1 × 1 for what is posted, and 12 besides: well within the hours. */
export const haldenFuel = (day: DayFrom): Fuel => ({
  hoursPerWeek: 30,
  hoursPerPost: [
    { platform: 'facebook', hours: 1.5 },
    { platform: 'linkedin', hours: 3 },
    { platform: 'youtube', hours: 9 },
    { platform: 'x', hours: 1 },
    { platform: 'tiktok', hours: 3 },
  ],
  weekly: { answering: 6, listening: 2, curating: 2, learning: 2 },
  dedicatedTeam: true,
  contentSources: ['The workshop’s diary', 'Fleets’ numbers', 'Riders’ photos, with a yes'],
  video: 'somebody',
  videoMaker: FILM,
  creativeSkills: 'Writes and films in house',
  designSkills: 'A designer two days a month',
  budget: { currency: 'EUR', period: 'month', people: 5200, tools: 140, advertising: 600 },
  campaigns: [
    {
      id: 'campaign-guide',
      channelId: ids.linkedin,
      name: 'The guide for fleets',
      from: day(-50),
      until: day(-22),
      spend: 480,
      goal: '30 enquiries',
      result: '34 enquiries',
    },
    {
      id: 'campaign-vans',
      channelId: ids.linkedin,
      name: 'Centres without vans',
      from: day(38),
      until: day(66),
      spend: 600,
      goal: '40 people at the webinar',
      result: '',
    },
  ],
  tools: [
    {
      id: 'tool-calendar',
      name: 'A shared calendar',
      kind: 'collaboration',
      ownership: 'own',
      usedWith: 'everybody in the workflow',
      usedWhen: 'daily',
      masteredBy: LEAD,
    },
    {
      id: 'tool-camera',
      name: 'A camera and a lamp',
      kind: 'multimedia',
      ownership: 'own',
      usedWith: 'the workshop',
      usedWhen: 'every other week',
      masteredBy: FILM,
    },
  ],
});

export const haldenCrisis = (day: DayFrom): Crisis => ({
  whatCounts: 'Somebody was hurt; a recall; the same reproach from three people within an hour.',
  firstSteps: [
    'Stop what is scheduled',
    'Call the managing director',
    'Say within two hours what is known, and when more will be',
  ],
  decides: DIRECTOR,
  speaks: DIRECTOR,
  contacts: [
    {
      id: 'contact-1',
      name: DIRECTOR,
      role: 'decides and speaks',
      reachedBy: 'the mobile number in the safe',
    },
    { id: 'contact-2', name: 'the lawyers', role: 'recalls', reachedBy: 'the list at the reception' },
  ],
  // The partner in Japan answers on X, and nobody has shown the guide there yet.
  knownBy: [LEAD, SHOP, FILM, DIRECTOR],
  lastRehearsal: day(-95),
});
