/** The channels of the neglected sample company: too many, on the wrong kinds of account, and nobody's in particular. */
import type { PlannedChannel } from '../plan';
import { editorial, plannedAs, type DayFrom } from './parts';
import { rosenthalUrls as urls } from './sample-urls';

/** The marketing assistant is the only one who does anything. */
const ASSISTANT = 'the marketing assistant';

/** Goals that channels and KPIs name. */
export const rosenthalGoals = { known: 'goal-known', sales: 'goal-sales', apprentices: 'goal-apprentices' };
/** The channel that a decision is about, and that the KPI is measured on. */
export const PROFILE_ID = 'rosenthal-profile';

export const rosenthalChannels = (day: DayFrom): PlannedChannel[] => [
  plannedAs(PROFILE_ID, 'facebook', urls.facebookProfile, {
    controlledBy: 'employee-account',
    owner: ASSISTANT,
    goalIds: [rosenthalGoals.known],
    approach: 'entertain',
    keptSince: day(-1400),
    cadence: { postsPerWeek: 2 },
    equity: {
      relationships: 1,
      familiarity: 2,
      effectiveness: 0,
      value: 1,
      note: 'Friends of the family, mostly.',
      scoredOn: day(-210),
    },
  }),
  plannedAs('rosenthal-cafe', 'facebook', urls.facebookCafe, {
    brandOrMarket: 'Café',
    controlledBy: 'company-account',
    owner: 'the café’s manager',
    secondAdministrator: 'the owner',
    goalIds: [rosenthalGoals.known],
    approach: 'engage',
    cadence: { postsPerWeek: 1 },
  }),
  plannedAs('rosenthal-kitchen', 'facebook', urls.facebookKitchen, {
    brandOrMarket: 'Kitchen',
    controlledBy: 'agency',
    owner: 'the agency',
    secondAdministrator: 'the owner',
    goalIds: [rosenthalGoals.sales],
    approach: 'educate',
    cadence: { postsPerWeek: 1 },
    // Its page posts every week on the day before yesterday's weekday: never on these.
    editorial: editorial(
      day,
      [-40, 18],
      [
        { on: 0, content: 'The recipe of the week' },
        { on: 1, content: 'What our guests cooked' },
      ],
    ),
  }),
  plannedAs('rosenthal-wholesale', 'facebook', urls.facebookWholesale, { brandOrMarket: 'Wholesale' }),
  plannedAs('rosenthal-linkedin', 'linkedin', urls.linkedin, {
    owner: ASSISTANT,
    secondAdministrator: 'the owner',
    purpose: 'Because every company is there.',
    approach: 'educate',
    cadence: { postsPerWeek: 1 },
    editorial: editorial(day, [-230, -170], [{ on: 2, content: 'News from the bakehouse' }]),
  }),
  plannedAs('rosenthal-youtube', 'youtube', urls.youtube, { sponsored: true, cadence: { postsPerWeek: 1 } }),
  plannedAs('rosenthal-x', 'x', urls.x, { cadence: { postsPerWeek: 3 } }),
  plannedAs('rosenthal-rolls', 'x', urls.xRolls, {}),
  plannedAs('rosenthal-bread', 'x', urls.xBread, { brandOrMarket: 'Germany', sponsored: true }),
  plannedAs('rosenthal-deals', 'x', urls.xDeals, { role: 'impostor', brandOrMarket: 'Deals' }),
  plannedAs('rosenthal-tiktok', 'tiktok', urls.tiktok, { strategicAsset: true }),
  plannedAs('rosenthal-jobs', 'tiktok', urls.tiktokJobs, { brandOrMarket: 'Jobs' }),
];
