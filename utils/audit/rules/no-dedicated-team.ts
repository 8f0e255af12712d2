import { cannotTell, fail, notApplicable, pass, type CompanyRule } from '../finding';
import { countKept } from '../kept';

/** So many channels can be kept beside another job. Our choice, after the document “A strategic plan in seven steps”. */
const CHANNELS_ON_THE_SIDE = 2;

/** Nobody has social media as their job, while the company keeps more channels than can be kept on the side. */
export const rule: CompanyRule = {
  id: 'no-dedicated-team',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['fuel', 'planned-channels', 'role', 'decision'],
  evaluate(company, today) {
    const { dedicatedTeam } = company.plan.fuel;
    if (dedicatedTeam === null) return notApplicable;
    if (dedicatedTeam) return pass;
    const { own, unsaid } = countKept(company, today);
    if (own > CHANNELS_ON_THE_SIDE)
      return fail(
        { id: 'rule.no-dedicated-team.observed', values: { count: own } },
        { id: 'rule.no-dedicated-team.expected', values: { most: CHANNELS_ON_THE_SIDE } },
      );
    if (own + unsaid <= CHANNELS_ON_THE_SIDE) return pass;
    return cannotTell({ id: 'rule.no-dedicated-team.cannot-tell', values: { own, unsaid } });
  },
};
