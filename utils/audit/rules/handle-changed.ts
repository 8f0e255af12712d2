import { accountIn } from '../../plan/channel-address';
import { isKnown, unknown } from '../../reading/reading';
import { nameIn, spaceOf } from '../account-names';
import { cannotTellFrom, fail, notApplicable, notVisited, pass, type ChannelRule } from '../finding';

/** The platform knows the account under the same id, and by another handle than the plan's address names. */
export const rule: ChannelRule = {
  id: 'handle-changed',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['planned-channel', 'handle'],
  evaluate({ planned, reading }) {
    const address = accountIn(planned?.url ?? '');
    // An address that names the account by its id, or one that no reader knows, names no handle.
    if (!address || address.handle === null) return notApplicable;
    if (!reading) return notVisited({ planned });
    const { aliases, handle, platformId } = reading.account;
    if (aliases.includes(address.key)) return pass;
    if (reading.state !== 'readable' && reading.state !== 'private')
      return cannotTellFrom(unknown('unavailable'));
    if (!isKnown(handle)) return cannotTellFrom(handle);
    // YouTube's older names (`/c/…`) stand beside the handle, and do not change with it.
    const current = aliases.find((key) => spaceOf(key) === spaceOf(address.key));
    if (current === undefined) return notApplicable;
    if (!isKnown(platformId)) return cannotTellFrom(platformId);
    return fail(
      { id: 'rule.handle-changed.observed', values: { now: nameIn(current), planned: nameIn(address.key) } },
      { id: 'rule.handle-changed.expected' },
    );
  },
};
