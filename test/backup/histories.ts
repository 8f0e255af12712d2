/**
 * What several auditors' databases may hold after some weeks, for property tests: accounts whose handles change and pass
 * from one to another, pages that do not show the platform's id, plans and channels edited on several sides, audits that
 * several have already, and records that say more than any edit, as they did before edits were kept.
 */
import fc from 'fast-check';
import { contentsOf } from '../../utils/backup/merge';
import { factsOf } from '../../utils/backup/facts';
import { changesBetween } from '../../utils/plan/field-changes';
import { newPlannedChannel, type Plan, type Role } from '../../utils/plan/plan';
import { known, unknown } from '../../utils/reading/reading';
import { aboutAccount, aboutPlan, saying } from '../../utils/store/edits';
import { keysOf } from '../../utils/store/plans';
import type { Audit, Channel, Edit } from '../../utils/store/schema';
import { NO_CONTENTS, type Contents } from '../../utils/store/whole-contents';
import { aPlan, aReading, DAY, NOW } from '../factories';

const START = NOW - 100 * DAY;
const HOUR = DAY / 24;
const at = (hour: number) => START + hour * HOUR;
const keyOf = (handle: string) => `facebook:${handle}`;

const handles = ['rosenthal', 'rosenthalbakery', 'mill', 'watermill'] as const;
const accounts = ['1', '2', '3'] as const;
type Account = (typeof accounts)[number];
const companies = ['bakery', 'mill'] as const;

const hour = fc.integer({ min: 0, max: 500 });
/** Who has it: an audit or edit of one auditor may have come to others by an earlier merge. */
const holders = (auditors: number) =>
  fc.uniqueArray(fc.nat(auditors - 1), { minLength: 1, maxLength: auditors });

/** Which handle an account bears: one before that hour, another after it. Two accounts may bear the same one after another. */
const bearing = fc.record({
  before: fc.constantFrom(...handles),
  after: fc.constantFrom(...handles),
  changes: hour,
});

const visit = (auditors: number) =>
  fc.record({
    id: fc.uuid(),
    hour,
    account: fc.constantFrom(...accounts),
    showsId: fc.boolean(),
    showsBoth: fc.boolean(),
    followers: fc.nat(1000),
    planId: fc.constantFrom('', '', ...companies),
    holders: holders(auditors),
  });

const word = (auditors: number) =>
  fc.record({
    id: fc.uuid(),
    hour,
    handle: fc.constantFrom(...handles),
    account: fc.constantFrom(...accounts),
    said: fc.oneof(
      fc.record({ owner: fc.constantFrom('', ...companies) }),
      fc.record({ role: fc.constantFrom<Role | null>('own', 'partner', null) }),
      fc.record({ note: fc.constantFrom('', 'ask the shop', 'closed on Mondays') }),
    ),
    holders: holders(auditors),
  });

const planEdit = (auditors: number) =>
  fc.record({
    id: fc.uuid(),
    hour,
    company: fc.constantFrom(...companies),
    what: fc.constantFrom('names', 'name', 'line', 'no-line', 'decision', 'size'),
    value: fc.nat(5),
    holders: holders(auditors),
  });

/** What a database's records say beyond its audits and edits. */
const beyond = fc.record({
  note: fc.option(fc.constantFrom('by the owner', 'by the shop'), { freq: 3 }),
  owner: fc.option(fc.constantFrom('', ...companies), { freq: 3 }),
  role: fc.option(fc.constantFrom<Role>('own', 'impostor'), { freq: 3 }),
  alias: fc.option(fc.constantFrom(...handles, 'old-name'), { freq: 3 }),
  checked: fc.option(hour, { freq: 3 }),
  attempt: fc.option(hour, { freq: 3 }),
  hasId: fc.boolean(),
  /** Walled ever since: a record without any audit. */
  walled: fc.option(fc.constantFrom(...handles), { freq: 2 }),
  /** Its plans were stored before edits were. */
  hasNoPlanEdits: fc.boolean(),
});

/** The databases of so many auditors. */
export const histories = (auditors: number) =>
  fc
    .record({
      bearings: fc.tuple(bearing, bearing, bearing),
      visits: fc.uniqueArray(visit(auditors), { maxLength: 12, selector: ({ id }) => id }),
      words: fc.uniqueArray(word(auditors), { maxLength: 6, selector: ({ id }) => id }),
      planEdits: fc.uniqueArray(planEdit(auditors), { maxLength: 8, selector: ({ id }) => id }),
      beyond: fc.array(beyond, { minLength: auditors, maxLength: auditors }),
      isRaw: fc.boolean(),
    })
    .map(({ bearings, visits, words, planEdits, beyond: extras, isRaw }) =>
      extras.map((extra, auditor): Contents => {
        const own = <One extends { readonly holders: readonly number[] }>(all: readonly One[]) =>
          all.filter((one) => one.holders.includes(auditor));
        const plans = planEditsOf(own(planEdits));
        const edits = [...plans, ...own(words).map(wordEdit)];
        const audits = own(visits).map((one) => auditOf(one, bearings[accounts.indexOf(one.account)]));
        const made = contentsOf(factsOf(audits, edits), NO_CONTENTS, []);
        const whole = {
          ...made,
          channels: renamed(made.channels, auditor),
          audits: rehomed(made.audits, auditor),
        };
        return isRaw ? withBeyond(whole, extra, auditor) : whole;
      }),
    );

type Bearing = { before: string; after: string; changes: number };
interface Visit {
  readonly id: string;
  readonly hour: number;
  readonly account: Account;
  readonly showsId: boolean;
  readonly showsBoth: boolean;
  readonly followers: number;
  readonly planId: string;
}

function auditOf(one: Visit, bearing: Bearing | undefined): Audit {
  const handle = bearing && one.hour < bearing.changes ? bearing.before : (bearing?.after ?? 'rosenthal');
  const aliases = [keyOf(handle), ...(one.showsBoth ? [keyOf(`id/${one.account}`)] : [])];
  const reading = aReading({
    readAt: at(one.hour),
    account: {
      key: keyOf(handle),
      aliases,
      platformId: one.showsId ? known(one.account, 'test.id') : unknown('not-shown'),
    },
    followers: known({ count: one.followers, precision: 'exact' }, 'test.followers'),
    lastPost: unknown('not-shown'),
  });
  return {
    id: one.id,
    channelId: 'nobody',
    auditedAt: at(one.hour),
    rulesetVersion: 'rules',
    toolVersion: '0.1.0',
    auditor: 'the owner',
    planId: one.planId,
    reading,
    findings: [],
    supersedes: null,
  };
}

const wordEdit = (one: {
  id: string;
  hour: number;
  handle: string;
  account: string;
  said: { owner: string } | { role: Role | null } | { note: string };
}): Edit => ({
  id: one.id,
  about: aboutAccount(keyOf(one.handle)),
  at: at(one.hour),
  by: '',
  changes: saying(one.said, one.id < '8' ? one.account : null),
});

const BEGIN: ReadonlyMap<string, Plan> = new Map(
  companies.map((id) => [id, { ...aPlan({ company: { name: id } }), id, changedAt: START }]),
);

/** What is done to the plan as it was at its begin: whoever edits may not have seen the other's edits. */
function planEditsOf(
  edits: readonly { id: string; hour: number; company: string; what: string; value: number }[],
): Edit[] {
  const begun = new Set<string>();
  return edits.flatMap(({ id, hour: moment, company, what, value }) => {
    const plan = BEGIN.get(company);
    if (!plan) return [];
    const begin: Edit = {
      id: `${company}:begin`,
      about: aboutPlan(company),
      at: START,
      by: '',
      changes: [{ path: [], value: plan }],
    };
    const changes = changesBetween(plan, changedPlan(plan, what, value));
    const edit: Edit = { id, about: aboutPlan(company), at: at(moment), by: `auditor ${value}`, changes };
    const isFirst = !begun.has(company);
    begun.add(company);
    return [...(isFirst ? [begin] : []), ...(changes.length > 0 ? [edit] : [])];
  });
}

function changedPlan(plan: Plan, what: string, value: number): Plan {
  const handle = handles[value % handles.length] ?? 'rosenthal';
  const line = {
    ...newPlannedChannel('facebook', `https://www.facebook.com/${handle}`),
    id: `line-${handle}`,
  };
  switch (what) {
    case 'names':
      return { ...plan, company: { ...plan.company, otherNames: [`name ${value}`] } };
    case 'name':
      return { ...plan, company: { ...plan.company, name: `company ${value}` } };
    case 'size':
      return { ...plan, company: { ...plan.company, size: value % 2 === 0 ? 'large' : 'solo' } };
    case 'line':
      return { ...plan, channels: [line] };
    case 'no-line':
      return { ...plan, channels: [] };
    default:
      return {
        ...plan,
        decisions: [
          {
            id: `decision-${value}`,
            about: keyOf(handle),
            word: 'keep',
            reason: '',
            actor: '',
            due: null,
            decidedAt: at(value),
            decidedBy: '',
          },
        ],
      };
  }
}

/** Each auditor's browser gave its channels ids of its own. */
const renamed = (channels: readonly Channel[], auditor: number): Channel[] =>
  channels.map((channel) => ({
    ...channel,
    id: `${auditor}-${channel.id}`,
    latest: channel.latest && { ...channel.latest, channelId: `${auditor}-${channel.id}` },
  }));
const rehomed = (audits: readonly Audit[], auditor: number): Audit[] =>
  audits.map((audit) => ({ ...audit, channelId: `${auditor}-${audit.channelId}` }));

type Beyond = typeof beyond extends fc.Arbitrary<infer Value> ? Value : never;

function withBeyond(contents: Contents, extra: Beyond, auditor: number): Contents {
  const [first, ...others] = contents.channels;
  const there = new Set(contents.plans.map(({ plan }) => plan.id));
  const channels = first ? [changedRecord(first, extra, there), ...others] : [];
  const walled = extra.walled === null ? [] : [walledRecord(extra.walled, auditor, extra)];
  return {
    ...contents,
    edits: extra.hasNoPlanEdits
      ? contents.edits.filter(({ about }) => !about.startsWith('plan:'))
      : contents.edits,
    plans: contents.plans.map(({ plan }) => ({ plan, keys: keysOf(plan) })),
    channels: [...channels, ...walled],
  };
}

const changedRecord = (channel: Channel, extra: Beyond, there: ReadonlySet<string>): Channel => ({
  ...channel,
  ...(extra.note !== null && { note: extra.note }),
  ...(extra.owner !== null && there.has(extra.owner) && { planId: extra.owner }),
  ...(extra.role !== null && { role: extra.role }),
  ...(extra.alias !== null && { aliases: [...new Set([...channel.aliases, keyOf(extra.alias)])] }),
  ...(extra.checked !== null && { lastChecked: Math.max(channel.lastChecked ?? 0, at(extra.checked)) }),
  ...(extra.attempt !== null && { lastAttempt: { at: at(extra.attempt), state: 'login-wall' as const } }),
  ...(extra.hasId && channel.platformId === null && { platformId: '1' }),
});

const walledRecord = (handle: string, auditor: number, { attempt, hasId }: Beyond): Channel => ({
  id: `${auditor}-walled`,
  platform: 'facebook',
  aliases: [keyOf(handle)],
  platformId: hasId ? '2' : null,
  planId: '',
  role: null,
  latest: null,
  firstSeen: at(attempt ?? 3),
  lastChecked: null,
  lastAttempt: { at: at(attempt ?? 3), state: 'login-wall' },
  note: hasId ? 'behind a wall' : '',
  expiresAt: at(attempt ?? 3) + 30 * DAY,
});

/** What two results must have in common to be the same: all but the channels' ids and the order of records. */
export function alike({ plans, edits, channels, audits }: Contents): unknown {
  const names = new Map<string, string>();
  for (const audit of [...audits].sort((a, b) => a.auditedAt - b.auditedAt || (a.id < b.id ? -1 : 1)))
    if (!names.has(audit.channelId)) names.set(audit.channelId, `of ${audit.id}`);
  const nameOf = (channel: Channel) =>
    names.get(channel.id) ?? `without audits ${JSON.stringify([channel.platformId, channel.aliases])}`;
  const audit = (one: Audit) => ({ ...one, channelId: names.get(one.channelId) });
  return {
    plans: sorted(plans, ({ plan }) => plan.id),
    edits: sorted(edits, ({ id }) => id),
    channels: sorted(
      channels.map((channel) => ({
        ...channel,
        id: nameOf(channel),
        latest: channel.latest && audit(channel.latest),
      })),
      ({ id }) => id,
    ),
    audits: sorted(audits.map(audit), ({ id }) => id),
  };
}

const sorted = <One>(records: readonly One[], by: (one: One) => string): One[] =>
  [...records].sort((a, b) => (by(a) < by(b) ? -1 : 1));
