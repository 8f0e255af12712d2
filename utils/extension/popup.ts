/** The popup's session: everything in it that touches the browser or the database. */
import { browser } from 'wxt/browser';
import type {
  AccessView,
  Done,
  PopupActions,
  PopupState,
  PopupView,
  ProfileView,
} from '../../components/popup/popup-view';
import { accountIn } from '../plan/channel-address';
import { problemOf } from '../problem';
import type { AccountKey } from '../reading/reading';
import { onChange } from '../store/changes';
import { findChannel, setNote } from '../store/channels';
import { openDatabase } from '../store/database';
import { expireInbox } from '../store/expire-inbox';
import { WELL, type StorageHealth } from '../store/storage-health';
import { planNames } from '../store/plans';
import { backupDue } from './backup-reminder';
import { openToStore } from './forget-everything';
import { NoteDrafts } from './note-drafts';
import { assignPage, createCompany, planPage, setRoleOfPage, trySample } from './popup-company';
import { channelOfAccount, shownIn, type AccountPage } from './popup-page';
import { gatherView, withSimilarCompanies, type TabPage } from './popup-records';
import { Refreshing } from './popup-refresh';
import { isUnkept } from './private-windows';
import { StepTaking } from './popup-step';
import { watchHealth } from './storage-health';
import { auditorName, loadSettings, saveSettings } from './settings';
import { askForAccess, hostBrowser, missingAccess, onAccess, toAskFor } from './site-access';
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
  #access: AccessView = { missing: [], unseen: [] };
  #health = WELL;
  #isBackupDue = false;
  #done: Done | null = null;
  #asked = 0;
  #isAdding = false;
  readonly #refreshing = new Refreshing(
    () => this.#gather(),
    (error) => this.#fail(error),
  );
  readonly #step = new StepTaking(() => this.#view && this.#present(this.#view));

  constructor(address: URL, show: (state: PopupState) => void) {
    this.#address = address;
    this.#show = show;
  }

  start(): void {
    onChange(() => this.#refreshing.soon(TOGETHER));
    onAccess(() => this.#refreshing.soon(TOGETHER));
    browser.tabs.onUpdated.addListener((tabId, { url, status }) => {
      if (tabId !== this.#tabId || (url === undefined && status !== 'complete')) return;
      this.#asked = 0;
      this.#done = null;
      this.#step.forget();
      this.#refreshing.soon(TOGETHER);
    });
    window.addEventListener('pagehide', () => void this.#drafts.flush().catch(() => undefined));
    void this.#drafts.flush().catch(() => undefined);
    void this.#refreshing.now().then(() => {
      watchHealth((health) => this.#note(health));
      return this.#tidyUp();
    });
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
    assign: (planId) => this.#actOnProfile((page) => this.#saying(assignPage(page, planId))),
    assignToNew: (name) =>
      this.#actOnProfile(async (page) => this.#saying(assignPage(page, await createCompany(name)))),
    setRole: (role) => this.#actOnProfile((page) => this.#saying(setRoleOfPage(page, role))),
    addToPlan: () => {
      const company = this.#view?.company;
      // A second click on the same button adds nothing more.
      if (this.#isAdding || company?.state !== 'chosen') return;
      this.#isAdding = true;
      this.#actOnProfile(
        (page, { line }) => this.#saying(planPage(page, line, company.summary.plan.id)),
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
        const id = await createCompany(name);
        await openDashboard(`#company=${encodeURIComponent(id)}&tab=plan`);
      }),
    trySample: () => this.#act(trySample),
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
    allow: askForAccess,
    hostBrowser,
    retry: () => void this.#refreshing.now(),
  };

  /** Does something, then shows what became of it; what could not be stored is said. */
  #act(action: () => Promise<unknown>): void {
    action()
      .then(() => this.#refreshing.now())
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
    const { address } = this.#page;
    if (address?.key !== key) return null;
    const tab = await tabOfPopup(this.#address);
    return tab?.url && accountIn(tab.url.href)?.key === key ? { ...this.#page, address } : null;
  }

  #fail(error: unknown): void {
    const problem = problemOf(error);
    if (this.#view)
      this.#show({
        state: 'shown',
        view: this.#view,
        access: this.#access,
        health: this.#health,
        done: null,
        problem,
      });
    else this.#show({ state: 'failed', problem });
  }

  /** Puts the view together anew. */
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
      this.#refreshing.soon(ASK_AGAIN.every);
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
    this.#show({
      state: 'shown',
      view: this.#view,
      access: this.#access,
      health: this.#health,
      ...(this.#isBackupDue && { isBackupDue: true }),
      done: this.#done,
      problem: null,
    });
  }

  #note(health: StorageHealth): void {
    this.#health = health;
    if (this.#view) this.#present(this.#view);
  }

  async #lookAtTab(): Promise<void> {
    const [tab, missing] = await Promise.all([tabOfPopup(this.#address), missingAccess()]);
    this.#access = {
      missing: await toAskFor(missing),
      unseen: tab?.url ? [] : missing.map(({ platform }) => platform),
    };
    this.#tabId = tab?.id ?? null;
    const address = tab?.url ? accountIn(tab.url.href) : null;
    this.#page = {
      address,
      ...(tab && address ? await shownIn(tab.id, address.platform) : { shown: null }),
      ...((await isUnkept(tab)) && { isUnkept: true }),
    };
  }

  /** What was done is said with the next view; where nothing could be, what was said before stays. */
  async #saying(action: Promise<Done | null>): Promise<void> {
    this.#done = (await action) ?? this.#done;
  }

  async #writeNote(account: AccountKey, note: string): Promise<boolean> {
    const channel = await channelOfAccount(account, this.#page);
    if (channel) await setNote(await openToStore(), channel.id, note, await auditorName());
    return channel !== null;
  }

  /** Forgets what has lived long enough, and looks whether a backup is due, once there is something to see. */
  async #tidyUp(): Promise<void> {
    try {
      const database = await openDatabase();
      await expireInbox(database, Date.now());
      await this.#drafts.keepOnly(
        async (account) =>
          account === this.#page.address?.key || (await findChannel(database, [account])) !== undefined,
      );
      this.#isBackupDue = (await backupDue(database, Date.now())) !== null;
      if (this.#isBackupDue && this.#view) this.#present(this.#view);
    } catch {
      // Nobody asked for it, and the next popup tries again.
    }
  }
}
