/** Lines of a plan's parts for tests: each factory gives one that says the least, with what a test changes. */
import type { Goal } from '../../utils/plan/parts/goals';
import { newWorkflow, type Workflow } from '../../utils/plan/parts/governance';
import { newKpi, type Kpi, type KpiValue } from '../../utils/plan/parts/measurement';
import type { Decision, DecisionWord } from '../../utils/plan/parts/decisions';
import { newId, type IsoDate } from '../../utils/plan/fields';
import { NOW } from '../factories';

export const aGoal = (over: Partial<Goal> = {}): Goal => ({
  id: newId(),
  statement: 'More orders from cafés',
  area: null,
  businessGoal: '',
  teams: [],
  realistic: null,
  realisticWhy: '',
  ...over,
});

/** A goal as the editor adds it, with nothing said. */
export const aBlankGoal = (over: Partial<Goal> = {}): Goal => aGoal({ statement: '  ', ...over });

export const aKpi = (over: Partial<Kpi> = {}): Kpi => ({
  ...newKpi('conversions'),
  name: 'Orders',
  ...over,
});

export const aKpiValue = (on: IsoDate, value: number): KpiValue => ({
  id: newId(),
  on,
  value,
  from: 'typed',
});

/** A line of the workflow; for all channels unless one is named. */
export const aWorkflow = (over: Partial<Workflow> = {}): Workflow => ({
  ...newWorkflow(newId(), null),
  ...over,
});

export const aDecision = (word: DecisionWord, over: Partial<Decision> = {}): Decision => ({
  id: newId(),
  about: 'the channel',
  word,
  reason: '',
  actor: '',
  due: null,
  decidedAt: NOW,
  decidedBy: '',
  ...over,
});
