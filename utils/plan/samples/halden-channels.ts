/** The channels of the well-planned sample company: four that are kept to, each for a reason, and one that rests. */
import type { PlannedChannel } from '../plan';
import { editorial, plannedAs, type DayFrom } from './parts';
import { haldenUrls as urls } from './sample-urls';

export const haldenGoals = { leads: 'goal-leads', service: 'goal-service', expert: 'goal-expert' };
export const haldenIds = {
  facebook: 'halden-facebook',
  linkedin: 'halden-linkedin',
  youtube: 'halden-youtube',
  x: 'halden-x',
  tiktok: 'halden-tiktok',
};
/** What the editorial plans serve in the communication plan. */
export const haldenEntries = { guide: 'entry-guide', season: 'entry-season', film: 'entry-film' };

/** Its posts come on these days, counted from the one on which the sample is made. */
export const facebookDays = [-1, -4] as const;

export const haldenChannels = (day: DayFrom): PlannedChannel[] => [
  plannedAs(haldenIds.facebook, 'facebook', urls.facebook, {
    controlledBy: 'company-account',
    purpose: 'Riders of the region ask, show and meet here.',
    goalIds: [haldenGoals.service],
    approach: 'engage',
    language: 'Norsk',
    tone: 'Like a good mechanic: short, warm, exact.',
    formats: 'Photos of riders’ bicycles, questions, dates',
    adaptation: 'Rides and dates only of the region',
    owner: 'the shop manager',
    secondAdministrator: 'the marketing lead',
    keptSince: day(-2200),
    cadence: { postsPerWeek: 2 },
    editorial: editorial(
      day,
      [-25, 30],
      [
        { on: facebookDays[0], content: 'A rider’s bicycle of the week' },
        {
          on: facebookDays[1],
          content: 'Question and answer from the workshop',
          entryId: haldenEntries.season,
        },
      ],
    ),
    equity: score(day, [5, 4, 4, 4], 'Riders answer each other before we do.'),
  }),
  plannedAs(haldenIds.linkedin, 'linkedin', urls.linkedin, {
    controlledBy: 'company-account',
    purpose: 'Fleet managers find what a cargo bicycle saves.',
    goalIds: [haldenGoals.leads, haldenGoals.expert],
    approach: 'educate',
    language: 'English',
    tone: 'Plain, with numbers',
    formats: 'Short articles, one table each',
    adaptation: 'Numbers of fleets, no weekend rides',
    strategicAsset: true,
    expectedBenefit: 'Half of the fleet enquiries begin here within two years.',
    assetCost: 9000,
    assetReturn: 26_000,
    owner: 'the marketing lead',
    secondAdministrator: 'the sales lead',
    keptSince: day(-1500),
    cadence: { postsPerWeek: 1 },
    editorial: editorial(
      day,
      [-20, 35],
      [{ on: -3, content: 'A fleet and its numbers', entryId: haldenEntries.guide }],
    ),
    equity: score(day, [3, 4, 4, 5], 'Small, and read by those who decide.'),
  }),
  plannedAs(haldenIds.youtube, 'youtube', urls.youtube, {
    controlledBy: 'company-account',
    purpose: 'Owners repair by themselves what they can.',
    goalIds: [haldenGoals.service, haldenGoals.expert],
    approach: 'educate',
    language: 'English, subtitles in Norsk, 日本語 and العربية',
    tone: 'Hands before words',
    formats: 'Films of three to six minutes',
    adaptation: 'Chapters and subtitles',
    owner: 'the film maker',
    secondAdministrator: 'the marketing lead',
    keptSince: day(-1100),
    cadence: { longestGapDays: 21 },
    editorial: editorial(
      day,
      [-25, 35],
      [{ on: -6, content: 'A repair in one take', entryId: haldenEntries.film }],
    ),
    equity: score(day, [3, 4, 5, 4], 'Saves the workshop a call in three.'),
  }),
  plannedAs(haldenIds.x, 'x', urls.x, {
    brandOrMarket: '日本',
    controlledBy: 'company-account',
    purpose: 'Dealers in Japan see what is in stock.',
    goalIds: [haldenGoals.leads],
    approach: 'empower',
    language: '日本語',
    tone: '丁寧に、短く',
    formats: 'Stock, arrivals, dealers’ photos',
    adaptation: 'Written in Japan, not translated',
    owner: 'the sales partner for Japan',
    secondAdministrator: 'the marketing lead',
    keptSince: day(-500),
    pauses: [
      { id: 'pause-holiday', from: day(-6), until: day(8), reason: 'The partner’s holidays, 休業' },
      { id: 'pause-year', from: day(-290), until: day(-276), reason: 'Year’s end' },
    ],
    cadence: { postsPerWeek: 1 },
    editorial: editorial(day, [-25, 35], [{ on: -9, content: '今週の入荷' }]),
    equity: score(day, [3, 3, 3, 3], 'Young; scored again in half a year.'),
  }),
  plannedAs(haldenIds.tiktok, 'tiktok', urls.tiktok, {
    controlledBy: 'company-account',
    purpose: 'Tried for a season; the name is kept.',
    goalIds: [haldenGoals.service],
    approach: 'entertain',
    language: 'English',
    tone: 'Light',
    formats: 'Rides of a quarter of a minute',
    owner: 'the marketing lead',
    secondAdministrator: 'the film maker',
    keptSince: day(-700),
    cadence: { postsPerWeek: 1 },
    editorial: editorial(day, [-170, -110], [{ on: -2, content: 'A ride in the rain' }]),
    equity: score(day, [1, 2, 1, 1], 'Views, and nobody who rides.'),
  }),
];

const score = (
  day: DayFrom,
  [relationships, familiarity, effectiveness, value]: readonly [number, number, number, number],
  note: string,
) => ({ relationships, familiarity, effectiveness, value, note, scoredOn: day(-40) });
