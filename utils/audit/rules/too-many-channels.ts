import { folded } from '../../plan/folded';
import type { EpochMs } from '../../reading/reading';
import { calmOf, isKept } from '../calm';
import { NEVER_TWENTY, thresholdOf } from '../thresholds';
import { cannotTell, fail, pass, whose, type CompanyRule, type CompanySubject } from '../finding';

/**
 * More channels that the company means to keep up than the cap. A large company may have as many for each brand or market; the
 * fullest one is named.
 */
export const rule: CompanyRule = {
  id: 'too-many-channels',
  scope: 'company',
  severity: 'warning',
  misuse: true,
  needs: ['company', 'role', 'decision', 'planned-channels'],
  evaluate(company, today) {
    const cap = thresholdOf(company.plan, 'channelCap');
    const [fullest, ...others] = groups(company, today).sort((a, b) => b.own - a.own);
    if (!fullest) return pass;
    if (fullest.own > cap) {
      const values = { count: fullest.own, brand: fullest.name };
      const which = company.plan.company.size !== 'large' ? '' : fullest.name ? '-brand' : '-no-brand';
      return fail(
        { id: `rule.too-many-channels.observed${which}`, values },
        { id: `rule.too-many-channels.expected${which && '-brand'}`, values: { cap } },
        fullest.own >= NEVER_TWENTY ? 'error' : 'warning',
      );
    }
    const doubtful = [fullest, ...others].find(({ own, unsaid }) => own + unsaid > cap);
    if (!doubtful) return pass;
    const values = { count: doubtful.own, unsaid: doubtful.unsaid, cap };
    return cannotTell({ id: 'rule.too-many-channels.cannot-tell', values });
  },
};

/** Channels that are counted against one cap. */
interface Group {
  /** The brand or market; `''` for the company as a whole, and for channels that name none. */
  readonly name: string;
  own: number;
  /** Channels of which nobody said whose they are. */
  unsaid: number;
}

function groups({ plan, channels }: CompanySubject, today: EpochMs): Group[] {
  const byName = new Map<string, Group>();
  for (const channel of channels) {
    const role = whose(channel);
    if (role === null ? calmOf(channel, today) !== null : !isKept(channel, today)) continue;
    const name = plan.company.size === 'large' ? (channel.planned?.brandOrMarket.trim() ?? '') : '';
    const group = byName.get(folded(name)) ?? { name, own: 0, unsaid: 0 };
    if (role === 'own') group.own += 1;
    else group.unsaid += 1;
    byName.set(folded(name), group);
  }
  return [...byName.values()];
}
