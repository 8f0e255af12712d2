/** The popup's session: everything in it that touches the browser or the database. */
import { browser } from 'wxt/browser';
import type { Done, PopupActions, PopupState, PopupView } from '../../components/popup/popup-view';
import type { ToBackground } from '../messages';
import { newPlan, newPlannedChannel, type Plan, type PlanId, type Role } from '../plan/plan';
import { accountIn } from '../plan/channel-address';
import { isAnswer, type AccountKey, type Reading } from '../reading/reading';
import { keepReading, type AuditContext } from '../store/audits';
import { onChange } from '../store/changes';
import { assignChannel, findChannel, INBOX, setNote, setRole } from '../store/channels';
import { openDatabase } from '../store/database';
import { planById, planNames, savePlan } from '../store/plans';
import type { Channel, ChannelId } from '../store/schema';
import { problemOf } from './dashboard-problems';
import { NoteDrafts } from './note-drafts';
import { gatherView, withSimilarCompanies, type TabPage } from './popup-records';
import { storeSample } from './sample';
import { loadSettings, saveSettings } from './settings';
import { askTab, openAddress, openDashboard, tabOfPopup } from './tabs';

/** How often an undrawn page is asked again, and how many times. Our choice. */
const ASK_AGAIN = { every: 1000, times: 15 };
/** A change in the store is shown this long after it, in ms, together with those that follow it. Our choice. */
const TOGETHER = 60;

/** Starts the session; `show` is called with every new state. `address` is the popup's own. */
export function startPopup(address: URL, show: (state: PopupState) => void): PopupActions {
  const session = new Session(address, show);
  session.start();
  return session.actions;
}

class Session {
  readonly #address: URL;
  readonly #show: (state: PopupState) => void;
  readonly #drafts = new NoteDrafts(localStorage, (account, note) => this.#writeNote(account, note));
  #view: PopupView | null = null;
  #page: TabPage = { address: null, shown: null };
  #tabId: number | null = null;
  #done: Done | null = null;
  #gathering = false;
  #due = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(address: URL, show: (state: PopupState) => void) {
    this.#address = address;
    this.#show = show;
  }

  start(): void {
    onChange(() => this.#refreshSoon(TOGETHER));
    browser.tabs.onUpdated.addListener((tabId, { url, status }) => {
      if (tabId !== this.#tabId || (url === undefined && status !== 'complete')) return;
      this.#asked = 0;
      this.#done = null;
      this.#refreshSoon(TOGETHER);
    });
    window.addEventListener('pagehide', () => void this.#drafts.flush().catch(() => undefined));
    void this.#drafts.flush().catch(() => undefined);
    void this.#refresh();
  }

  readonly actions: PopupActions = {
    companies: async () => {
      try {
        return await planNames(await openDatabase());
      } catch (error) {
        this.#fail(error);
        return [];
      }
    },
    assign: (planId) => this.#act(() => this.#assign(planId)),
    assignToNew: (name) => this.#act(async () => this.#assign((await createCompany(name)).id)),
    setRole: (role) => this.#act(() => this.#setRole(role)),
    addToPlan: () => this.#act(() => this.#addToPlan()),
    typeNote: (note) => {
      if (this.#page.address) this.#drafts.type(this.#page.address.key, note);
    },
    flushNote: () => this.#act(() => this.#drafts.flush()),
    choose: (planId) => this.#act(() => saveSettings({ currentPlan: planId })),
    setUp: (name) =>
      this.#act(async () => {
        const { id } = await createCompany(name);
        await openDashboard(`#company=${encodeURIComponent(id)}&tab=plan`);
      }),
    trySample: () =>
      this.#act(async () => {
        const plan = await storeSample(await openDatabase(), Date.now(), await auditContext());
        await saveSettings({ currentPlan: plan.id });
        judgementChanged();
      }),
    reload: () => {
      if (this.#tabId !== null) void browser.tabs.reload(this.#tabId);
    },
    visit: (url) => void openAddress(url),
    openDashboard: (view) => void openDashboard(view),
    retry: () => void this.#refresh(),
  };

  /** Does something, then shows what became of it; what could not be stored is said. */
  #act(action: () => Promise<unknown>): void {
    action()
      .then(() => this.#refresh())
      .catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    const problem = problemOf(error);
    if (this.#view) this.#show({ state: 'shown', view: this.#view, done: null, problem });
    else this.#show({ state: 'failed', problem });
  }

  #refreshSoon(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), wait);
  }

  /** Puts the view together anew. What changes meanwhile is looked at once more after it. */
  async #refresh(): Promise<void> {
    this.#due = true;
    if (this.#gathering) return;
    this.#gathering = true;
    try {
      while (this.#due) {
        this.#due = false;
        await this.#gather();
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#gathering = false;
    }
  }

  async #gather(): Promise<void> {
    const [{ currentPlan }, database] = await Promise.all([
      loadSettings(),
      openDatabase(),
      this.#lookAtTab(),
    ]);
    const draftOf = (key: AccountKey) => this.#drafts.of(key);
    const view = await gatherView(database, { ...this.#page, currentPlan, draftOf, now: Date.now() });
    this.#present({
      ...view,
      profile: view.profile && { ...view.profile, similar: this.#similarBefore(view) },
    });
    this.#present(await withSimilarCompanies(database, view));
    if (view.profile?.hindrance === 'not-drawn' && this.#asked < ASK_AGAIN.times) {
      this.#asked += 1;
      this.#refreshSoon(ASK_AGAIN.every);
    }
  }

  /** The proposals that stood there before, so that they do not go and come. */
  #similarBefore({ profile }: PopupView) {
    const before = this.#view?.profile;
    return before?.address.key === profile?.address.key && !profile?.line?.plan
      ? (before?.similar ?? [])
      : [];
  }

  #present(view: PopupView): void {
    this.#view = view;
    this.#show({ state: 'shown', view, done: this.#done, problem: null });
  }

  async #lookAtTab(): Promise<void> {
    const tab = await tabOfPopup(this.#address);
    this.#tabId = tab?.id ?? null;
    const address = tab?.url ? accountIn(tab.url.href) : null;
    const shown = tab && address ? await askTab(tab.id) : null;
    if (shown !== 'no-reader') this.#page = { address, shown: shown?.reading ?? null };
    // A page that is still loading gets its reader in a moment: reloading it would not help.
    else this.#page = { address, shown: tab && (await isLoading(tab.id)) ? null : shown };
  }

  /** The stored channel of the account in the tab; what the page shows is kept first where nothing was. */
  async #channel(): Promise<Channel | null> {
    const { address, shown } = this.#page;
    if (!address) return null;
    const live = readingOf(shown);
    const found = await findChannel(await openDatabase(), live?.account.aliases ?? [address.key]);
    if (found || !live || live.account.key !== address.key) return found ?? null;
    const id = crypto.randomUUID();
    return (await keepReading(await openDatabase(), id, live, await auditContext())).channel;
  }

  async #assign(planId: PlanId): Promise<void> {
    const channel = await this.#channel();
    if (!channel) return;
    await assignChannel(await openDatabase(), channel.id, planId, Date.now());
    if (planId !== INBOX) await saveSettings({ currentPlan: planId });
    await this.#say(planId === INBOX ? 'unassigned' : 'assigned', planId);
    judgementChanged();
  }

  async #setRole(role: Role): Promise<void> {
    const channel = await this.#channel();
    if (!channel) return;
    await setRole(await openDatabase(), channel.id, role);
    await this.#say('role', channel.planId);
    judgementChanged();
  }

  async #addToPlan(): Promise<void> {
    const { address } = this.#page;
    const company = this.#view?.company;
    if (!address || company?.state !== 'chosen') return;
    const database = await openDatabase();
    // The plan as it is now: the dashboard may have changed it since it was shown.
    const plan = await planById(database, company.summary.plan.id);
    if (!plan) return;
    const role = this.#view?.profile?.line?.role ?? 'own';
    const added = { ...newPlannedChannel(address.platform, address.profileUrl), role };
    const changedAt = Math.max(Date.now(), plan.changedAt + 1);
    await savePlan(database, { ...plan, channels: [...plan.channels, added], changedAt });
    await this.#say('planned', plan.id);
    judgementChanged();
  }

  async #say(what: Done['what'], planId: PlanId): Promise<void> {
    const plan = planId === INBOX ? undefined : await planById(await openDatabase(), planId);
    this.#done = { what, company: plan?.company.name ?? '' };
  }

  async #writeNote(account: AccountKey, note: string): Promise<boolean> {
    const id = await this.#channelToNote(account);
    if (id === null) return false;
    await setNote(await openDatabase(), id, note);
    return true;
  }

  async #channelToNote(account: AccountKey): Promise<ChannelId | null> {
    const channel =
      this.#page.address?.key === account
        ? await this.#channel()
        : await findChannel(await openDatabase(), [account]);
    return channel?.id ?? null;
  }
}

const isLoading = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.status === 'loading';

/** What the page shows, where it is an answer about the account. */
const readingOf = (shown: TabPage['shown']): Reading | null =>
  shown !== null && shown !== 'no-reader' && isAnswer(shown.state) ? shown : null;

async function createCompany(name: string): Promise<Plan> {
  const plan = newPlan(name, Date.now());
  await savePlan(await openDatabase(), plan);
  await saveSettings({ currentPlan: plan.id });
  return plan;
}

const auditContext = async (): Promise<AuditContext> => ({
  toolVersion: browser.runtime.getManifest().version,
  auditor: (await loadSettings()).auditor,
});

/** Asks the background to draw its badges anew. It may be asleep or just updated: the badge is then drawn later. */
function judgementChanged(): void {
  const message: ToBackground = { type: 'judgement-changed' };
  void browser.runtime.sendMessage(message).catch(() => undefined);
}
