import { hasCrisisGuide } from '../../plan/blank';
import { peopleInGovernance } from '../../plan/people-named';
import { cannotTell, fail, notApplicable, pass, type CompanyRule } from '../finding';
import { inList } from '../in-list';
import { everybodyIn, isAmong, type Standing } from '../known-people';

/**
 * Somebody with a part in governance does not stand among those who know the crisis guide. Without a guide
 * `no-crisis-guide` fails instead; where nobody has a part, there is nobody to ask about.
 */
export const rule: CompanyRule = {
  id: 'crisis-guide-unknown',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['crisis', 'governance', 'planned-channels'],
  evaluate({ plan }) {
    const people = everybodyIn(peopleInGovernance(plan));
    if (!hasCrisisGuide(plan) || people.length === 0) return notApplicable;
    const those = (standing: Standing) =>
      people.filter((name) => isAmong(name, plan.crisis.knownBy) === standing);
    const [unaware, doubtful] = [those('no'), those('perhaps')];
    if (unaware.length > 0)
      return fail(
        { id: 'rule.crisis-guide-unknown.observed', values: inList(unaware) },
        { id: 'rule.crisis-guide-unknown.expected' },
      );
    if (doubtful.length === 0) return pass;
    return cannotTell({ id: 'rule.crisis-guide-unknown.cannot-tell', values: inList(doubtful) });
  },
};
