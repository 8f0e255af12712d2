/**
 * What does not come in with a file, because it was deleted on purpose: channels of whose account any name was
 * forgotten, companies, the channels of such a company that are not known here, and what plans say about those accounts.
 */
import type { Plan, PlanId } from '../plan/plan';
import type { AccountKey } from '../reading/reading';
import { aboutPlan } from '../store/edits';
import { accountToForget, companyToForget, forgottenHash } from '../store/forgotten';
import { changeWithout, rowsAbout } from '../store/mentions';
import type { Edit, Forgotten } from '../store/schema';
import { channelsOf, type NamelessChannel } from './channels-of-facts';
import { factsOf, type Facts } from './facts';
import { editsByPlan, plansOf } from './plans-of-edits';
import type { CompanyName } from './preview';
import { accountOfEdit, sightingsIn } from './sightings';

export interface LeftOut {
  readonly companies: readonly CompanyName[];
  /** Names of channels as the file has them, those of these companies among them. */
  readonly channels: readonly string[];
  readonly audits: number;
}

/** What may come in, and what does not. */
export interface Sifted {
  readonly facts: Facts;
  readonly leftOut: LeftOut;
}

/** The facts of a file, with the hashes of all names in it: a hash cannot be awaited within a transaction. */
export class ComingFacts {
  private constructor(
    readonly facts: Facts,
    private readonly plans: ReadonlyMap<PlanId, Plan>,
    private readonly channels: readonly NamelessChannel[],
    private readonly hashes: ReadonlyMap<string, string>,
  ) {}

  static async of(facts: Facts): Promise<ComingFacts> {
    const plans = plansOf(facts.edits.values());
    const channels = channelsOf(facts, plans);
    const names = new Set([
      ...channels.flatMap(namesOf),
      ...[...facts.edits.values()].flatMap(namesIn),
      ...[...editsByPlan(facts.edits.values()).keys()].map(companyToForget),
    ]);
    const hashes = await Promise.all(
      [...names].map(async (name) => [name, await forgottenHash(name)] as const),
    );
    return new ComingFacts(facts, plans, channels, new Map(hashes));
  }

  /** All hashes of names that come. */
  get allHashes(): Iterable<string> {
    return this.hashes.values();
  }

  /** What may come in to where these are forgotten, and these accounts known. */
  sift(forgotten: readonly Forgotten[], knownHere: ReadonlySet<AccountKey>): Sifted {
    const hashes = new Set(forgotten.map(({ hash }) => hash));
    const isForgotten = (name: string) => hashes.has(this.hashes.get(name) ?? '');
    const ids = [...editsByPlan(this.facts.edits.values()).keys()];
    const companies = new Set(ids.filter((id) => isForgotten(companyToForget(id))));
    const out = this.channels.filter(
      (channel) =>
        namesOf(channel).some(isForgotten) ||
        (companies.has(channel.part.planId) && ![...channel.keys].some((key) => knownHere.has(key))),
    );
    const names = new Set([...this.hashes.keys()].filter(isForgotten));
    return {
      facts: without(this.facts, out, companies, names),
      leftOut: {
        companies: [...companies].map((id) => ({ id, name: this.plans.get(id)?.company.name ?? id })),
        channels: out.map(nameOf),
        audits: out.reduce(
          (count, { part }) => count + part.sightings.filter(({ audit }) => audit).length,
          0,
        ),
      },
    };
  }
}

/** What a channel calls itself, as it was read last; else what it is known by. */
function nameOf({ channel: { latest, aliases } }: NamelessChannel): string {
  const name = latest?.reading.account.name;
  return name && 'value' in name ? name.value : (aliases[0] ?? '');
}

const namesOf = ({ channel, keys }: NamelessChannel): readonly string[] =>
  accountToForget({ ...channel, aliases: [...keys] });

/** The accounts that an edit names: the one that it is about, and those of which a plan's decisions speak. */
function namesIn(edit: Edit): readonly string[] {
  const account = accountOfEdit(edit);
  return account === null ? edit.changes.flatMap(({ value }) => spokenOf(value)) : [account];
}

function spokenOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const about = 'about' in value && typeof value.about === 'string' ? [value.about] : [];
  return [...about, ...Object.values(value).flatMap(spokenOf)];
}

/** The facts without these channels and companies, and without what is said of accounts under these names. */
function without(
  { audits, edits }: Facts,
  channels: readonly NamelessChannel[],
  companies: ReadonlySet<PlanId>,
  names: ReadonlySet<string>,
): Facts {
  const gone = new Set(channels.flatMap(({ part }) => part.sightings.map(({ id }) => id)));
  const keys = new Set([...names, ...channels.flatMap((channel) => [...channel.keys])]);
  const left = [...edits.values()].filter((edit) => {
    const account = accountOfEdit(edit);
    return account === null || (!gone.has(edit.id) && !keys.has(account));
  });
  return factsOf(
    [...audits.values()].filter(({ id }) => !gone.has(id)),
    withoutMentions(left, keys).filter(({ about }) => ![...companies].some((id) => about === aboutPlan(id))),
  );
}

/** Edits of plans without what they say about these accounts. */
function withoutMentions(edits: readonly Edit[], keys: ReadonlySet<AccountKey>): Edit[] {
  if (keys.size === 0) return [...edits];
  const rows = new Set(edits.flatMap(({ changes }) => rowsAbout(changes, keys).ids));
  return edits.flatMap((edit) => {
    if (accountOfEdit(edit) !== null) return [edit];
    const changes = edit.changes
      .map((change) => changeWithout(change, keys, rows))
      .filter((change) => change !== null);
    return changes.length > 0 ? [{ ...edit, changes }] : [];
  });
}

/** The keys of all accounts that are known by these facts. */
export function keysIn({ audits, edits }: Facts): ReadonlySet<AccountKey> {
  const keys = new Set<AccountKey>();
  for (const sighting of sightingsIn(audits.values(), edits.values()))
    for (const key of sighting.keys) keys.add(key);
  return keys;
}
