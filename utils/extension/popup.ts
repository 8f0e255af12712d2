/** The popup's session: everything in it that touches the browser or the database. */
import { browser } from 'wxt/browser';
import type {
  Done,
  PopupActions,
  PopupState,
  PopupView,
  ProfileView,
} from '../../components/popup/popup-view';
import { newPlan, type Plan, type PlanId, type Role } from '../plan/plan';
import { accountIn } from '../plan/channel-address';
import { problemOf } from '../problem';
import type { AccountKey } from '../reading/reading';
import { onChange } from '../store/changes';
import { assignChannel, expireInbox, findChannel, INBOX, setNote, setRole } from '../store/channels';
import { openDatabase } from '../store/database';
import { planById, planNames, savePlan } from '../store/plans';
import type { ChannelId } from '../store/schema';
import { judgementChanged } from './judgement';
import { NoteDrafts } from './note-drafts';
import { addPageToPlan, channelOfPage, shownIn, type AccountPage } from './popup-page';
import { gatherView, withSimilarCompanies, type TabPage } from './popup-records';
import { StepTaking } from './popup-step';
import { storeSample } from './sample';
import { loadSettings, saveSettings } from './settings';
import { onSwitch } from './switches';
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
  #isAdding = false;
  readonly #step = new StepTaking(() => this.#view && this.#present(this.#view));

  constructor(address: URL, show: (state: PopupState) => void) {
    this.#address = address;
    this.#show = show;
  }

  start(): void {
    onChange(() => this.#refreshSoon(TOGETHER));
    onSwitch(() => this.#refreshSoon(TOGETHER));
    browser.tabs.onUpdated.addListener((tabId, { url, status }) => {
      if (tabId !== this.#tabId || (url === undefined && status !== 'complete')) return;
      this.#asked = 0;
      this.#done = null;
      this.#step.forget();
      this.#refreshSoon(TOGETHER);
    });
    window.addEventListener('pagehide', () => void this.#drafts.flush().catch(() => undefined));
    void this.#drafts.flush().catch(() => undefined);
    void this.#refresh().then(() => this.#tidyUp());
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
    assign: (planId) => this.#actOnProfile((page) => this.#assign(page, planId)),
    assignToNew: (name) =>
      this.#actOnProfile(async (page) => this.#assign(page, (await createCompany(name)).id)),
    setRole: (role) => this.#actOnProfile((page) => this.#setRole(page, role)),
    addToPlan: () => {
      const company = this.#view?.company;
      // A second click on the same button adds nothing more.
      if (this.#isAdding || company?.state !== 'chosen') return;
      this.#isAdding = true;
      this.#actOnProfile(
        (page, profile) => this.#addToPlan(page, profile, company.summary.plan.id),
        () => (this.#isAdding = false),
      );
    },
    typeNote: (note) => {
      const profile = this.#view?.profile;
      if (profile) this.#drafts.type(profile.address.key, note);
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
        const plan = await storeSample(
          await openDatabase(),
          Date.now(),
          browser.runtime.getManifest().version,
        );
        await saveSettings({ currentPlan: plan.id });
        judgementChanged();
      }),
    reload: () => {
      if (this.#tabId !== null) void browser.tabs.reload(this.#tabId);
    },
    readPage: () =>
      this.#actOnProfile(async () => {
        if (this.#tabId !== null) await askTab(this.#tabId, 'read-page');
      }),
    takeStep: () => {
      const tabId = this.#tabId;
      if (tabId !== null) this.#actOnProfile((_page, profile) => this.#step.take(tabId, profile));
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

  /** Does something about the profile that is shown. Nothing is done where the page has moved on since it was drawn. */
  #actOnProfile(
    action: (page: AccountPage, profile: ProfileView) => Promise<unknown>,
    settled: () => void = () => undefined,
  ): void {
    const profile = this.#view?.profile;
    this.#act(async () => {
      try {
        const page = profile ? await this.#pageOf(profile.address.key) : null;
        if (page && profile) await action(page, profile);
      } finally {
        settled();
      }
    });
  }

  /** The page in the tab, `null` where it is not (or no longer) that account's. */
  async #pageOf(key: AccountKey): Promise<AccountPage | null> {
    const { address, shown } = this.#page;
    if (address?.key !== key) return null;
    const tab = await tabOfPopup(this.#address);
    return tab?.url && accountIn(tab.url.href)?.key === key ? { address, shown } : null;
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
    this.#view = this.#step.shownOn(view);
    this.#show({ state: 'shown', view: this.#view, done: this.#done, problem: null });
  }

  async #lookAtTab(): Promise<void> {
    const tab = await tabOfPopup(this.#address);
    this.#tabId = tab?.id ?? null;
    const address = tab?.url ? accountIn(tab.url.href) : null;
    this.#page = {
      address,
      ...(tab && address ? await shownIn(tab.id, address.platform) : { shown: null }),
    };
  }

  async #assign(page: AccountPage, planId: PlanId): Promise<void> {
    const channel = await channelOfPage(page);
    if (!channel) return;
    await assignChannel(await openDatabase(), channel.id, planId, Date.now());
    if (planId !== INBOX) await saveSettings({ currentPlan: planId });
    await this.#say(planId === INBOX ? 'unassigned' : 'assigned', planId);
    judgementChanged();
  }

  async #setRole(page: AccountPage, role: Role): Promise<void> {
    const channel = await channelOfPage(page);
    if (!channel) return;
    await setRole(await openDatabase(), channel.id, role);
    await this.#say('role', channel.planId);
    judgementChanged();
  }

  async #addToPlan(page: AccountPage, { line }: ProfileView, planId: PlanId): Promise<void> {
    const done = await addPageToPlan(page, line, planId);
    if (!done) return;
    await this.#say(done.isAdded ? 'planned' : 'planned-already', planId);
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
    const { address, shown } = this.#page;
    const channel =
      address?.key === account
        ? await channelOfPage({ address, shown })
        : await findChannel(await openDatabase(), [account]);
    return channel?.id ?? null;
  }

  /** Forgets what has lived long enough, once there is something to see. */
  async #tidyUp(): Promise<void> {
    try {
      const database = await openDatabase();
      await expireInbox(database, Date.now());
      await this.#drafts.keepOnly(
        async (account) =>
          account === this.#page.address?.key || (await findChannel(database, [account])) !== undefined,
      );
    } catch {
      // Nobody asked for it, and the next popup tries again.
    }
  }
}

async function createCompany(name: string): Promise<Plan> {
  const plan = newPlan(name, Date.now());
  await savePlan(await openDatabase(), plan);
  await saveSettings({ currentPlan: plan.id });
  return plan;
}
