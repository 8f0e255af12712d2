/** What the popup shows of the database: read by key and index only, so that its work does not grow with history. */
import type {
  CompanyView,
  Hindrance,
  PopupView,
  ProfileView,
  Unread,
} from '../../components/popup/popup-view';
import { plannedChannelFor, type Plan, type PlanId } from '../plan/plan';
import { isMadeUpPlan } from '../plan/samples/made-up';
import { areSimilarNames } from '../plan/similar-names';
import {
  isAnswer,
  isKnown,
  valueOf,
  type AccountAddress,
  type EpochMs,
  type Fact,
  type Reading,
} from '../reading/reading';
import { channelLine } from '../report/channel-line';
import { stepFor } from '../report/next-step';
import { summarise } from '../report/summary';
import { channelsOf, findChannel, INBOX, newChannel } from '../store/channels';
import type { Database } from '../store/database';
import { isOlder, newsIn } from '../store/news';
import { allPlans, planById, plansNaming } from '../store/plans';
import { withLatest, withoutFuture } from '../store/past';
import type { Channel } from '../store/schema';

/** What stands in the tab. */
export interface TabPage {
  /** The account that its address names; `null` where it is no profile. */
  readonly address: AccountAddress | null;
  /** What its reader says now, or why none does. */
  readonly shown: Reading | Unread | null;
  /** For how long the page has been open, in ms; left out where it was not read. */
  readonly documentAge?: EpochMs;
  /** Present in a private window of which nothing is kept. */
  readonly isUnkept?: true;
}

export interface Gathering extends TabPage {
  /** The company chosen last; `INBOX`: none. */
  readonly currentPlan: PlanId;
  /** A note that was typed and is not stored yet, by account key. */
  readonly draftOf: (key: string) => string | null;
  readonly now: EpochMs;
}

/** Everything that the popup shows first. `similar` companies come later (`similarCompanies`). */
export async function gatherView(database: Database, gathering: Gathering): Promise<PopupView> {
  const { address, now, currentPlan } = gathering;
  const found = address ? await gatherProfile(database, { ...gathering, address }) : null;
  const company = await gatherCompany(database, found?.plan ?? null, currentPlan, now);
  return { now, profile: found?.profile ?? null, company };
}

async function gatherProfile(
  database: Database,
  { address, shown, documentAge, isUnkept, draftOf, now }: Gathering & { readonly address: AccountAddress },
): Promise<{ profile: ProfileView; plan: Plan | null }> {
  // A reading of another account comes from a page that has moved on meanwhile: the next one will fit.
  const live = typeof shown === 'object' && shown?.account.key === address.key ? shown : null;
  const aliases = live?.account.aliases ?? [address.key];
  const [stored, naming] = await Promise.all([
    findChannel(database, aliases),
    plansNaming(database, aliases),
  ]);
  const plan = await planFor(database, stored, naming);
  const channel = newest(stored ?? null, live, plan);
  const keys = [...aliases, ...(channel?.aliases ?? [])];
  const planned = plan && (plannedChannelFor(plan, keys) ?? null);
  const isClaimed = !plan && naming.length > 1;
  const hindrance = hindranceOf(shown, live);
  const line = (channel ?? planned) ? channelLine(plan, planned, channel, now) : null;
  // A hindrance comes with a step of its own.
  const step = line && live && !hindrance ? stepFor(line, live, documentAge) : null;
  return {
    plan,
    profile: {
      address,
      hindrance,
      // What the feed told could not be kept.
      next: step && !(isUnkept && step.do === 'ask-feed') ? { step, feed: null } : null,
      line,
      checkedAt: channel?.lastChecked ?? null,
      claimedBy: isClaimed ? naming.map(({ id, company }) => ({ id, name: company.name })) : [],
      similar: [],
      note: draftOf(address.key) ?? stored?.note ?? '',
      ...(isUnkept && { isUnkept }),
    },
  };
}

/** The company that it belongs to, else the only one whose plan names it. */
async function planFor(
  database: Database,
  channel: Channel | undefined,
  naming: readonly Plan[],
): Promise<Plan | null> {
  if (channel && channel.planId !== INBOX) return (await planById(database, channel.planId)) ?? null;
  return (naming.length === 1 && naming[0]) || null;
}

/**
 * The channel as stored, or as the page shows it now where that says more: the law by which the background makes
 * an audit, so that what is shown is what will be kept.
 */
function newest(stored: Channel | null, live: Reading | null, plan: Plan | null): Channel | null {
  if (!live || !isAnswer(live.state)) return stored;
  const channel = stored ? withoutFuture(stored, live.readAt) : newChannel(live, plan?.id ?? INBOX);
  const checked = { ...channel, lastChecked: Math.max(live.readAt, channel.lastChecked ?? 0) };
  const news = newsIn(live, channel.latest);
  if (!news || isOlder(news, channel.latest)) return checked;
  return withLatest(checked, { ...UNKEPT, channelId: channel.id, ...news }, plan);
}

/** An audit that the background has not made yet. */
const UNKEPT = {
  id: '',
  rulesetVersion: '',
  toolVersion: '',
  auditor: '',
  planId: INBOX,
  findings: [],
} as const;

function hindranceOf(shown: TabPage['shown'], live: Reading | null): Hindrance | null {
  if (typeof shown === 'string') return shown;
  if (!live) return 'not-drawn';
  if (live.remarks.includes('not-understood')) return 'not-understood';
  if (!isAnswer(live.state)) return live.state;
  // What the page still holds of another profile matters only where it leaves something to be told.
  if ([live.kind, live.lastPost].some(isFromBefore)) return 'stale-data';
  return live.remarks.includes('administrator-view') ? 'administrator-view' : null;
}

const isFromBefore = (fact: Fact<unknown>): boolean => !isKnown(fact) && fact.unknown === 'stale-data';

async function gatherCompany(
  database: Database,
  ofPage: Plan | null,
  currentPlan: PlanId,
  now: EpochMs,
): Promise<CompanyView> {
  const plan = ofPage ?? (await chosenPlan(database, currentPlan));
  if (plan) return { state: 'chosen', summary: summarise(plan, await channelsOf(database, plan.id), now) };
  return { state: (await database.count('plans')) > 0 ? 'none-chosen' : 'first-run' };
}

/** The company chosen last; where there is but one, that. */
async function chosenPlan(database: Database, currentPlan: PlanId): Promise<Plan | undefined> {
  const chosen = currentPlan === INBOX ? undefined : await planById(database, currentPlan);
  if (chosen) return chosen;
  const [only, ...others] = await database.getAllKeys('plans', undefined, 2);
  return only !== undefined && others.length === 0 ? planById(database, only) : undefined;
}

/** The view with the companies whose names are like the page's. Reads all plans, so it comes after the first paint. */
export async function withSimilarCompanies(database: Database, view: PopupView): Promise<PopupView> {
  const { profile } = view;
  const name = profile?.line?.reading && valueOf(profile.line.reading.account.name);
  if (!profile || !name || profile.line.plan || profile.claimedBy.length > 0) return view;
  const similar = (await allPlans(database))
    .filter(({ id }) => !isMadeUpPlan(id))
    .filter(({ company }) => [company.name, ...company.otherNames].some((one) => areSimilarNames(one, name)))
    .slice(0, 3)
    .map(({ id, company }) => ({ id, name: company.name }));
  return { ...view, profile: { ...profile, similar } };
}
