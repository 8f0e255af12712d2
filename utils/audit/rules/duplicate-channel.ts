import type { Plan, PlannedChannel } from '../../plan/plan';
import { accountOf, identityOf } from '../../plan/planned-channels';
import { platformName } from '../../plan/platform-names';
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
    const beside = (keptUp(plan).get(groupOf(planned)) ?? []).filter(({ id }) => id !== planned.id);
    const others = beside.filter((other) => isSameAccount(subject, planned, other) === false);
    const doubtful = beside.find((other) => isSameAccount(subject, planned, other) === null);
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

/** The company's own channels that are to be kept up, by platform and brand: a plan is asked for every line of it. */
const kept = new WeakMap<Plan, ReadonlyMap<string, readonly PlannedChannel[]>>();

function keptUp(plan: Plan): ReadonlyMap<string, readonly PlannedChannel[]> {
  const known = kept.get(plan);
  if (known) return known;
  const groups = new Map<string, PlannedChannel[]>();
  for (const channel of plan.channels) {
    if (channel.role !== 'own' || isBeingGivenUp(decisionAbout(plan, namesOf(channel, null))?.word)) continue;
    const group = groups.get(groupOf(channel));
    if (group) group.push(channel);
    else groups.set(groupOf(channel), [channel]);
  }
  kept.set(plan, groups);
  return groups;
}

const groupOf = ({ platform, brandOrMarket }: PlannedChannel): string =>
  `${platform} ${brandOrMarket.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en')}`;

/**
 * Whether another line of the plan names this account too: an account has a handle, an id and perhaps an older address.
 * `null` where the two are named in different ways, and no visit has shown what this one is called in the other's.
 */
function isSameAccount(
  { aliases }: ChannelSubject,
  planned: PlannedChannel,
  other: PlannedChannel,
): boolean | null {
  const [own, others] = [identityOf(planned), identityOf(other)];
  if (own === others || aliases.includes(others)) return true;
  const address = accountOf(other);
  if (!address) return false;
  // An account has one handle. It may have several ids, and a visit tells them all.
  const known = address.handle === null ? aliases : [own, ...aliases];
  return known.some((key) => spaceOf(key) === spaceOf(others)) ? false : null;
}
