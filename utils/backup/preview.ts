/** What a merge changes here, counted. */
import { sameJson } from '../plan/field-changes';
import type { PlanId } from '../plan/plan';
import type { Channel, StoredPlan } from '../store/schema';
import type { Contents } from '../store/whole-contents';
import type { LeftOut } from './left-out';

export interface CompanyName {
  readonly id: PlanId;
  readonly name: string;
}

/** What a merge would change here, or did. */
export interface MergePreview {
  /** `empty`: nothing is kept here, so the backup is restored whole. */
  readonly into: 'empty' | 'used';
  /** Audits that are not here yet. */
  readonly newAudits: number;
  /** Channels of accounts that are not here yet. */
  readonly newChannels: number;
  /** Channels here of which something else will show: a later audit, a note, whose they are. */
  readonly changedChannels: number;
  readonly newCompanies: readonly CompanyName[];
  /** Companies here whose plan will show something else, because the file’s edits of it are later. */
  readonly changedCompanies: readonly CompanyName[];
  /** Edits that are not here yet, or were added to, whether or not they show. */
  readonly newEdits: number;
  /** What stays out because it was forgotten here on purpose. */
  readonly leftOut: LeftOut;
  /** True where the merge would change nothing at all. */
  readonly isNothingNew: boolean;
}

/** `edits`: ids and moments of those that this database has, or that say no more than its records. */
export function previewBetween(
  before: Contents,
  after: Contents,
  edits: ReadonlyMap<string, { readonly at: number }>,
  into: MergePreview['into'],
  leftOut: LeftOut,
): MergePreview {
  const audits = new Set(before.audits.map(({ id }) => id));
  const channels = new Map(before.channels.map((channel) => [channel.id, channel]));
  const plans = new Map(before.plans.map((stored) => [stored.plan.id, stored]));
  const counted = {
    newAudits: after.audits.filter(({ id }) => !audits.has(id)).length,
    newChannels: after.channels.filter(({ id }) => !channels.has(id)).length,
    changedChannels: after.channels.filter((channel) => {
      const here = channels.get(channel.id);
      return here && !sameJson(shownOf(here), shownOf(channel));
    }).length,
    newCompanies: after.plans.filter(({ plan }) => !plans.has(plan.id)).map(nameOf),
    changedCompanies: after.plans
      .filter(({ plan }) => {
        const here = plans.get(plan.id)?.plan;
        return here && !sameJson({ ...here, changedAt: 0 }, { ...plan, changedAt: 0 });
      })
      .map(nameOf),
    newEdits: after.edits.filter(({ id, at }) => edits.get(id)?.at !== at).length,
  };
  const isNothingNew = Object.values(counted).every(
    (one) => (typeof one === 'number' ? one : one.length) === 0,
  );
  return { into, ...counted, leftOut, isNothingNew };
}

const nameOf = ({ plan: { id, company } }: StoredPlan): CompanyName => ({ id, name: company.name });

/** What a view shows of a channel. */
const shownOf = ({ planId, role, note, latest, lastChecked, lastAttempt }: Channel): unknown => ({
  planId,
  role,
  note,
  latest: latest?.id ?? null,
  lastChecked,
  lastAttempt,
});
