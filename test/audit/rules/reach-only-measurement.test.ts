import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/reach-only-measurement';
import type { Kpi } from '../../../utils/plan/parts/measurement';
import { aCompany, aPlan } from '../../factories';
import { aKpi } from '../plan-parts';
import { companyAnswer } from '../rule-answer';

type Counted = Pick<Kpi, 'metric'> & Partial<Pick<Kpi, 'kind'>>;
const EXPECTED =
  'At least one KPI of what people do, say or think: word of mouth, site analytics or opinion research.';
const one = `advice: The only KPI counts reach or followers. ${EXPECTED}`;

test.each<[string, Counted[], string]>([
  ['nothing', [], 'not-applicable'],
  ['followers', [{ metric: 'followers' }], one],
  ['followers, whatever it is called', [{ metric: 'followers', kind: 'opinion-research' }], one],
  ['views', [{ metric: 'views' }], one],
  ['what is called reach', [{ metric: 'own', kind: 'reach' }], one],
  [
    'followers and views',
    [{ metric: 'followers' }, { metric: 'views', kind: 'reach' }],
    `advice: All 2 KPIs count reach or followers. ${EXPECTED}`,
  ],
  ['followers and clicks', [{ metric: 'followers' }, { metric: 'clicks' }], 'pass'],
  ['views of the site', [{ metric: 'views', kind: 'site-analytics' }], 'pass'],
  ['something of its own and clicks', [{ metric: 'own' }, { metric: 'clicks' }], 'pass'],
  [
    'followers and something of its own',
    [{ metric: 'followers' }, { metric: 'own' }],
    'cannot-tell: Of 1 KPI nobody has said of which kind it is, and all others count reach or followers. Choose the kind (plan, section Measurement).',
  ],
])('a company that counts %s', (_, counted, expected) => {
  const plan = aPlan({ measurement: { kpis: counted.map((kpi) => aKpi(kpi)) } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});

test('a line added and left empty counts nothing', () => {
  const plan = aPlan({ measurement: { kpis: [aKpi({ name: ' ', metric: 'clicks' })] } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe('not-applicable');
  const beside = aPlan({
    measurement: { kpis: [aKpi({ metric: 'followers' }), aKpi({ name: '', metric: 'clicks' })] },
  });
  expect(companyAnswer(rule, aCompany([], beside))).toBe(one);
});
