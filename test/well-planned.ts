/** A company, a channel and its page at which no rule on channels finds fault: what a test changes is what it is about. */
import { newPlan, type Plan, type PlannedChannel } from '../utils/plan/plan';
import { addDays, dayIn } from '../utils/plan/calendar';
import { emptyGovernance } from '../utils/plan/parts/governance';
import { emptyFuel } from '../utils/plan/parts/fuel';
import { known, type Reading } from '../utils/reading/reading';
import { aGoal, aWorkflow } from './audit/plan-parts';
import { aPlan, aPlannedChannel, aReading, NOW, type ReadPlatform } from './factories';

const GOAL_ID = 'the goal';
const SITE = 'https://rosenthal-bakery.example/';
const today = dayIn('Europe/Berlin', NOW);

/** A planned channel of which everything is said that a rule asks for, but for a rhythm and weekdays. */
export const aWellPlannedChannel = (
  platform: ReadPlatform = 'facebook',
  over: Partial<PlannedChannel> = {},
): PlannedChannel =>
  aPlannedChannel(platform, {
    controlledBy: 'company-account',
    purpose: 'To be found by cafés',
    goalIds: [GOAL_ID],
    approach: 'engage',
    owner: 'the owner',
    secondAdministrator: 'the marketing assistant',
    editorial: {
      from: addDays(today, -10),
      until: addDays(today, 20),
      lines: [{ id: 'a line', weekday: 'mon', content: 'The bread of the week', entryId: null }],
    },
    ...over,
  });

/** The company's plan around such channels. */
export function aWellFilledPlan(channels: readonly PlannedChannel[], over: Partial<Plan> = {}): Plan {
  const { company } = newPlan('Rosenthal Bakery', NOW, 'Europe/Berlin');
  return aPlan({
    company: { ...company, websites: [SITE] },
    goals: { list: [aGoal({ id: GOAL_ID })], mainGoalId: GOAL_ID, limits: [] },
    governance: { ...emptyGovernance(), workflow: [aWorkflow({ approves: 'the owner' })] },
    fuel: { ...emptyFuel(), video: 'somebody' },
    channels: [...channels],
    ...over,
  });
}

/** A page that leads to the company's site, is described and bears the company's name. */
export const aWellKeptPage = (over: Parameters<typeof aReading>[0] = {}): Reading =>
  aReading({
    bioPresent: known(true, 'test.about'),
    link: known(SITE, 'test.about'),
    category: known('Bakery', 'test.about'),
    ...over,
  });
