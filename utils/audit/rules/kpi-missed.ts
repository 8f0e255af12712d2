import { isBlank } from '../../plan/blank';
import { dayIn, dayValue } from '../../plan/calendar';
import type { IsoDate } from '../../plan/fields';
import { kpiStanding, type LatestValue } from '../../plan/kpi';
import { isLessBetter, type Kpi } from '../../plan/parts/measurement';
import { cannotTell, fail, notApplicable, pass, type CompanyRule } from '../finding';
import { inList, shortened } from '../in-list';
import { latestValue } from '../latest-value';

/**
 * A KPI's date is past, its latest value does not reach the target, and no corrective action is named. Without a value
 * that cannot be told, nor with a rounded one that may lie on either side of the target.
 */
export const rule: CompanyRule = {
  id: 'kpi-missed',
  scope: 'company',
  severity: 'warning',
  misuse: false,
  needs: ['measurement', 'followers'],
  evaluate(company, today) {
    const day = dayIn(company.plan.company.timeZone, today);
    const aims = company.plan.measurement.kpis.flatMap(aimOf);
    if (aims.length === 0) return notApplicable;
    const due = aims
      .filter(({ kpi, by }) => by < day && isBlank(kpi.correctiveAction))
      .map((aim) => ({ ...aim, latest: latestValue(aim.kpi, company) }))
      .map((aim) => ({ ...aim, standing: kpiStanding(aim.kpi, aim.latest, day) }));
    const missed = due.flatMap(({ latest, standing, ...aim }) =>
      latest && standing === 'missed' ? [{ ...aim, latest }] : [],
    );
    const [first] = missed;
    if (first) return failure(first, missed.length - 1);
    const doubtful = due.filter(({ standing }) => standing === 'no-value' || standing === 'cannot-tell');
    if (doubtful.length === 0) return pass;
    return cannotTell({
      id: 'rule.kpi-missed.cannot-tell',
      values: inList(doubtful.map(({ kpi }) => kpi.name)),
    });
  },
};

/** What a KPI is to reach by when. */
interface Aim {
  readonly kpi: Kpi;
  readonly target: number;
  readonly by: IsoDate;
}

/** None where the plan names no target or no date. */
const aimOf = (kpi: Kpi): Aim[] =>
  kpi.target === null || kpi.by === null ? [] : [{ kpi, target: kpi.target, by: kpi.by }];

/** `more`: how many others are missed as well. */
function failure({ kpi, target, by, latest }: Aim & { readonly latest: LatestValue }, more: number) {
  const values = {
    name: shortened(kpi.name),
    value: latest.shown,
    precision: latest.least === latest.most ? 'exact' : 'rounded',
    on: dayValue(latest.on),
    target,
    by: dayValue(by),
    more,
  };
  return fail(
    { id: 'rule.kpi-missed.observed', values },
    { id: `rule.kpi-missed.expected-${isLessBetter(kpi) ? 'most' : 'least'}`, values },
  );
}
