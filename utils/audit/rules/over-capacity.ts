import { capacityOf, inTenths, isComplete, isOver, type Capacity } from '../../plan/capacity';
import { platformName } from '../../plan/platform-names';
import { cannotTell, fail, notApplicable, pass, type CompanyRule, type Message } from '../finding';
import { keptLines } from '../kept';

/**
 * The plan asks for more hours a week than the team has. What is known alone may prove that; that the hours suffice is
 * proven only where nothing is missing.
 */
export const rule: CompanyRule = {
  id: 'over-capacity',
  scope: 'company',
  severity: 'warning',
  misuse: false,
  needs: ['fuel', 'planned-channels', 'role', 'decision'],
  evaluate(company, today) {
    const capacity = capacityOf(company.plan.fuel, keptLines(company, today));
    const { available, needed } = capacity;
    if (available === null) return notApplicable;
    const values = { needed: inTenths(needed), available };
    if (isOver(capacity))
      return fail(
        { id: 'rule.over-capacity.observed', values },
        { id: 'rule.over-capacity.expected', values },
      );
    return isComplete(capacity) ? pass : cannotTell(whatIsMissing(capacity, values));
  },
};

const whatIsMissing = ({ missing }: Capacity, values: Message['values']): Message => ({
  id: 'rule.over-capacity.cannot-tell',
  values: {
    ...values,
    channels: missing.cadence.length,
    platforms: missing.hoursPerPost.length,
    named: missing.hoursPerPost.map(platformName).join(', '),
    tasks: missing.tasks.length,
    toDo: { listed: missing.tasks.map((task) => `task.${task}`) },
  },
});
