import { namedWorkflow } from '../../plan/blank';
import { whoDoes } from '../../plan/parts/governance';
import { notApplicable, type ChannelRule } from '../finding';
import { ownLine } from '../kept';
import { passIf } from '../pass-if';

/**
 * Nobody gives the final approval on a channel, neither by its own line of the workflow nor by the one for all channels.
 * A plan without any workflow fails `no-workflow` once, and not this on every channel.
 */
export const rule: ChannelRule = {
  id: 'no-approver',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['planned-channel', 'role', 'governance'],
  evaluate(subject) {
    const { plan } = subject;
    const line = ownLine(subject);
    if (!line || namedWorkflow(plan).length === 0) return notApplicable;
    return passIf(whoDoes(plan.governance, line.id, 'approves') !== '', 'no-approver');
  },
};
