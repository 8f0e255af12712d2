import type { Plan, PlannedChannel } from '../../plan/plan';
import { folded } from '../../plan/folded';
import { accountOf, identityOf } from '../../plan/planned-channels';
import { platformName } from '../../plan/platform-names';
import { oncePer } from '../../plan/once-per';
import type { AccountKey } from '../../reading/reading';
import { spaceOf } from '../account-names';
import { cannotTell, fail, notApplicable, pass, type ChannelRule, type ChannelSubject } from '../finding';
import { shortened } from '../in-list';
import { decisionAbout, namesOf } from '../subject';

/** The plan names two channels of the company's own on one platform for the same brand or market. */
export const rule: ChannelRule = {
  id: 'duplicate-channel',
  scope: 'channel',
  severity: 'warning',
  misuse: true,
  needs: ['planned-channel', 'planned-channels', 'decision'],
  evaluate(subject) {
    const { plan, planned, decision } = subject;
    if (planned?.role !== 'own' || isBeingGivenUp(decision?.word)) return notApplicable;
    const isSame = sameAccountAs(subject, planned);
    const beside = (keptUp(plan).get(groupOf(planned)) ?? [])
      .filter(({ channel }) => channel.id !== planned.id)
      .map((rival) => ({ url: rival.channel.url, isSame: isSame(rival) }));
    const others = beside.filter((other) => other.isSame === false);
    const doubtful = beside.find((other) => other.isSame === null);
    const [first] = others;
    const values = {
      platform: platformName(planned.platform),
      other: (first ?? doubtful)?.url ?? '',
      more: others.length - 1,
      brand: shortened(planned.brandOrMarket),
    };
    if (!first) return doubtful ? cannotTell({ id: 'rule.duplicate-channel.cannot-tell', values }) : pass;
    const named = planned.brandOrMarket.trim() === '' ? '' : '-brand';
    return fail(
      { id: `rule.duplicate-channel.observed${named}`, values },
      { id: 'rule.duplicate-channel.expected', values },
    );
  },
};

/** A channel that is parked or closed is no second one to keep up. */
const isBeingGivenUp = (word: string | null | undefined): boolean => word === 'park' || word === 'close';

/** A channel that is to be kept up, and how its address names its account. */
interface Rival {
  readonly channel: PlannedChannel;
  readonly identity: AccountKey;
  /** `null` where no reader knows the platform: an address is all that its accounts go by. */
  readonly space: string | null;
  readonly isByHandle: boolean;
}

/** The company's own channels that are to be kept up, by platform and brand: a plan is asked for every line of it. */
const keptUp = oncePer((plan: Plan): ReadonlyMap<string, readonly Rival[]> => {
  const groups = new Map<string, Rival[]>();
  for (const channel of plan.channels) {
    if (channel.role !== 'own' || isBeingGivenUp(decisionAbout(plan, namesOf(channel, null))?.word)) continue;
    const group = groups.get(groupOf(channel));
    if (group) group.push(rivalOf(channel));
    else groups.set(groupOf(channel), [rivalOf(channel)]);
  }
  return groups;
});

function rivalOf(channel: PlannedChannel): Rival {
  const [identity, address] = [identityOf(channel), accountOf(channel)];
  return {
    channel,
    identity,
    space: address && spaceOf(identity),
    isByHandle: (address?.handle ?? null) !== null,
  };
}

const groupOf = ({ platform, brandOrMarket }: PlannedChannel): string =>
  `${platform} ${folded(brandOrMarket)}`;

/**
 * Tells whether another line of the plan names this account too: an account has a handle, an id and perhaps an older
 * address. `null` where the two are named in different ways, and no visit has shown what this one is called in the
 * other's.
 */
function sameAccountAs(
  { aliases }: ChannelSubject,
  planned: PlannedChannel,
): (rival: Rival) => boolean | null {
  const names = new Set([identityOf(planned), ...aliases]);
  const spaces = new Set([...names].map(spaceOf));
  const spacesSeen = new Set(aliases.map(spaceOf));
  return ({ identity, space, isByHandle }) => {
    if (names.has(identity)) return true;
    if (space === null) return false;
    // An account has one handle. It may have several ids, and a visit tells them all.
    return (isByHandle ? spaces : spacesSeen).has(space) ? false : null;
  };
}
