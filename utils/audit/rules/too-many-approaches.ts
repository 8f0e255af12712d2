import type { CompanySize } from '../../plan/plan';
import { notApplicable, type CompanyRule } from '../finding';
import { keptLines } from '../kept';
import { passIf } from '../pass-if';

/** Companies that should take the one approach that pays best; a large one may take all. */
const WITH_ONE_APPROACH: readonly CompanySize[] = ['solo', 'small'];

/** A solo or small company takes more than one approach, by its strategy and its kept channels together. */
export const rule: CompanyRule = {
  id: 'too-many-approaches',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['company', 'strategy', 'planned-channels', 'role', 'decision'],
  evaluate(company, today) {
    const { plan } = company;
    const taken = new Set([
      ...plan.strategy.approaches,
      ...keptLines(company, today).flatMap(({ approach }) => approach ?? []),
    ]);
    if (!WITH_ONE_APPROACH.includes(plan.company.size) || taken.size === 0) return notApplicable;
    return passIf(taken.size === 1, 'too-many-approaches', { count: taken.size });
  },
};
