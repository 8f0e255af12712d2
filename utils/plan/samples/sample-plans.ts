/** All sample companies, the neglected one first. */
import type { Plan } from '../plan';
import type { EpochMs } from '../../reading/reading';
import { haldenCycles } from './halden-cycles';
import { asMadeUp, madeUpPlanIds } from './made-up';
import { rosenthalBakery } from './rosenthal-bakery';

/** With the platforms' real hosts, at which tests and `npm start` serve pages made for them. `now` in epoch ms. */
export const samplePlans = (now: EpochMs): readonly Plan[] => [rosenthalBakery(now), haldenCycles(now)];

/** For a first look anywhere: somebody real may bear those names, so these have addresses that nobody can bear. */
export const madeUpRosenthal = (now: EpochMs): Plan =>
  asMadeUp(rosenthalBakery(now), madeUpPlanIds.rosenthal);
export const madeUpHalden = (now: EpochMs): Plan => asMadeUp(haldenCycles(now), madeUpPlanIds.halden);
