import { endedRounds } from '../../../utils/plan/rounds';
import { roundOf } from '../../../utils/report/round';
import type { Summary } from '../../../utils/report/summary';
import { EarlierRounds } from './earlier-rounds';
import { NoRound } from './no-round';
import { OpenRound } from './open-round';
import { StraySearches } from './stray-searches';
import './round.css';

/** A company's audit round: what is to be visited and what became of it, where to find strays, and earlier rounds. */
export function RoundTab({ summary }: { readonly summary: Summary }) {
  const { plan } = summary;
  const view = roundOf(summary);
  return (
    <div class="round-tab">
      {view ? <OpenRound key={view.round.id} view={view} plan={plan} /> : <NoRound summary={summary} />}
      <StraySearches plan={plan} />
      <EarlierRounds rounds={endedRounds(plan)} timeZone={plan.company.timeZone} />
    </div>
  );
}
