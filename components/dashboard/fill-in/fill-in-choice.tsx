import type { Plan } from '../../../utils/plan/plan';
import { ChannelsChoice } from './channels-choice';
import { PartsChoice } from './parts-choice';
import type { FillIn } from './use-fill-in';
import '../import-dialog.css';
import './fill-in.css';

/** What comes in from the chosen source. `plan`: what is filled in. */
export const FillInChoice = ({ fillIn, plan }: { readonly fillIn: FillIn; readonly plan: Plan }) =>
  fillIn.source.from === 'audited' ? <ChannelsChoice {...fillIn} /> : <PartsChoice {...fillIn} plan={plan} />;
