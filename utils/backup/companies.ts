/** Whose an account's channel is; of two companies' the account has two. */
import type { Plan, PlanId } from '../plan/plan';
import { identityOf } from '../plan/planned-channels';
import type { AccountKey } from '../reading/reading';
import { INBOX } from '../store/channels';
import type { Account } from './accounts';
import type { Sighting } from './sightings';
import { ownerBy, type Words } from './words';

export type Plans = ReadonlyMap<PlanId, Plan>;
/** The companies whose plans name an account, by its keys. */
export type Naming = ReadonlyMap<AccountKey, ReadonlySet<PlanId>>;

export function namingOf(plans: Plans): Naming {
  const naming = new Map<AccountKey, Set<PlanId>>();
  for (const plan of plans.values()) {
    for (const channel of plan.channels) {
      const key = identityOf(channel);
      naming.set(key, (naming.get(key) ?? new Set()).add(plan.id));
    }
  }
  return naming;
}

/** An account as one company's channel, or the inbox's. */
export interface Part extends Account {
  readonly planId: PlanId;
}

/**
 * The channels of one account. It is the company's that was said last; else the one's against whose plan it was audited,
 * else the one's whose plan alone names it, else nobody's. An account that two companies' plans name, and that was
 * audited against both, stays two channels, each with the audits of its company: whose it is, is then for the auditor to say.
 */
export function partsOf(account: Account, words: Words, plans: Plans, naming: Naming): Part[] {
  const keys = new Set<AccountKey>();
  for (const sighting of account.sightings) for (const key of sighting.keys) keys.add(key);
  const names = new Set([...keys].flatMap((key) => [...(naming.get(key) ?? [])]));
  const companies = companiesOf(account, words, plans, names);
  const [one, ...others] = companies.size > 0 ? companies : onlyOne(names);
  if (others.length === 0) return [{ ...account, planId: one ?? INBOX }];
  return dividedAmong(account, companies);
}

const onlyOne = (names: ReadonlySet<PlanId>): readonly PlanId[] => (names.size === 1 ? [...names] : []);

function companiesOf(
  { sightings }: Account,
  words: Words,
  plans: Plans,
  names: ReadonlySet<PlanId>,
): ReadonlySet<PlanId> {
  const said = ownerBy(words, (id) => plans.has(id));
  const audited = sightings.flatMap(({ audit, at }) =>
    audit && plans.has(audit.planId) && (!said || at > said.at) ? [audit.planId] : [],
  );
  const both = new Set(audited.filter((id) => names.has(id)));
  if (said && plans.has(said.value)) return new Set([said.value, ...both]);
  const last = audited.at(-1);
  // One that is planned nowhere was given from one company to the next.
  return both.size > 0 || last === undefined ? both : new Set([last]);
}

/** Each company has the audits that were made for it; all else goes to the one that was audited last. */
function dividedAmong({ platformId, sightings }: Account, companies: ReadonlySet<PlanId>): Part[] {
  const ownerOf = ({ audit }: Sighting): PlanId | undefined =>
    audit && companies.has(audit.planId) ? audit.planId : undefined;
  const last = sightings.map(ownerOf).findLast((id) => id !== undefined) ?? INBOX;
  const parts = new Map<PlanId, Sighting[]>();
  for (const sighting of sightings) {
    const planId = ownerOf(sighting) ?? last;
    const own = parts.get(planId);
    if (own) own.push(sighting);
    else parts.set(planId, [sighting]);
  }
  return [...parts].map(([planId, own]) => ({ platformId, planId, sightings: own }));
}
