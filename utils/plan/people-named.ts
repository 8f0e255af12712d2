/** Who is named anywhere in a plan, so that nobody has to be typed twice. */
import { namedWorkflow } from './blank';
import { workflowParts } from './parts/governance';
import type { Plan } from './plan';

/** The people and teams that the plan names, each once as it was first written, in the order of the alphabet. */
export function peopleNamed(plan: Plan): readonly string[] {
  const { channels, governance, crisis, fuel, decisions } = plan;
  const written = [
    ...channels.flatMap(({ owner, secondAdministrator }) => [owner, secondAdministrator]),
    ...peopleInGovernance(plan),
    ...governance.influencers.filter(({ inside }) => inside).map(({ name }) => name),
    crisis.decides,
    crisis.speaks,
    ...crisis.contacts.map(({ name }) => name),
    ...crisis.knownBy,
    fuel.videoMaker,
    ...fuel.tools.map(({ masteredBy }) => masteredBy),
    ...decisions.map(({ actor }) => actor),
  ];
  return eachOnce(written).sort((a, b) => a.localeCompare(b));
}

/** Who has a part in governance, each once: who leads, monitors, does something on a channel of the plan, or listens. */
export const peopleInGovernance = (plan: Pick<Plan, 'governance' | 'channels'>): string[] =>
  eachOnce([
    plan.governance.strategyLead,
    plan.governance.monitors,
    ...namedWorkflow(plan).flatMap((line) => workflowParts.map((part) => line[part])),
    ...plan.governance.listening.map(({ who }) => who),
  ]);

/** The teams that the plan names: departments, and those that a goal affects. */
export const teamsNamed = ({ governance, goals }: Pick<Plan, 'governance' | 'goals'>): readonly string[] =>
  eachOnce([
    ...governance.departments.map(({ name }) => name),
    ...goals.list.flatMap(({ teams }) => teams),
  ]).sort((a, b) => a.localeCompare(b));

/** Names that differ in nothing but capitals and blanks are one. */
function eachOnce(written: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const name of written.map((one) => one.trim()).filter(Boolean))
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), name);
  return [...byName.values()];
}
