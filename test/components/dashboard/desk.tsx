/** A dashboard on records of its own, for tests: what is done on it changes them, as the database would. */
import { cleanup, render } from '@testing-library/preact';
import { vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard';
import type { DashboardActions, HandEntry } from '../../../components/dashboard/actions';
import type { BackupActions } from '../../../components/dashboard/backup/backup-actions';
import type { PrivacyActions } from '../../../components/dashboard/privacy/privacy-actions';
import type { Records } from '../../../components/dashboard/records';
import { TextsContext } from '../../../components/shared/texts-context';
import { textsFor } from '../../../utils/i18n/texts';
import { newPlan, type Plan } from '../../../utils/plan/plan';
import { ROSENTHAL_ID, rosenthalBakery } from '../../../utils/plan/samples/rosenthal-bakery';
import { platforms } from '../../../utils/reading/platforms/platform';
import { historyCsvParts } from '../../../utils/report/history-csv';
import type { Audit, Channel, Edit, Visit } from '../../../utils/store/schema';
import type { Switch } from '../../../utils/switch';
import { NOW } from '../../factories';

export interface Desk {
  plans: readonly Plan[];
  channels: readonly Channel[];
  readonly audits: readonly Audit[];
  switches: readonly Switch[];
  /** What was entered by hand. */
  readonly entered: HandEntry[];
  readonly downloads: { readonly fileName: string; readonly text: string }[];
  /** Shows changed records, as after a change in another part of the extension. */
  changed(changes?: Partial<Pick<Desk, 'plans' | 'channels'>>): void;
}

interface DeskOptions {
  readonly plans?: readonly Plan[];
  readonly channels?: readonly Channel[];
  readonly audits?: readonly Audit[];
  /** Of all platforms, as they happened. */
  readonly visits?: readonly Visit[];
  readonly hash?: string;
  /** Records come when the test says so. */
  readonly loading?: boolean;
  readonly actions?: Partial<DashboardActions>;
  /** What can be done with backups: nothing, unless it is said. */
  readonly backup?: Partial<BackupActions>;
  readonly privacy?: Partial<PrivacyActions>;
  /** Of all plans, earliest first. */
  readonly edits?: readonly Edit[];
  /** What the history's file waits for after each of its rows. */
  readonly pause?: () => Promise<void>;
}

/** Draws the dashboard at a hash. */
export function openDesk(options: DeskOptions = {}): Desk {
  cleanup();
  history.replaceState(null, '', options.hash ?? '#');
  const listeners = new Set<(records: Records) => void>();
  const desk: Desk = {
    plans: options.plans ?? [],
    channels: options.channels ?? [],
    audits: options.audits ?? [],
    switches: platforms().map(({ id }) => ({ platform: id, mode: 'automatic' })),
    entered: [],
    downloads: [],
    changed(changes = {}) {
      Object.assign(desk, changes);
      for (const listener of listeners)
        listener({ state: 'loaded', plans: desk.plans, channels: desk.channels });
    },
  };
  const changeChannel = (id: string, change: Partial<Channel>) =>
    desk.changed({ channels: desk.channels.map((one) => (one.id === id ? { ...one, ...change } : one)) });
  // Every action ends as the database does: later, and with the news of it.
  const later = <T,>(act: () => T): Promise<T> => Promise.resolve().then(act);
  const actions: DashboardActions = {
    watch(listener) {
      listeners.add(listener);
      if (!options.loading) listener({ state: 'loaded', plans: desk.plans, channels: desk.channels });
      return () => listeners.delete(listener);
    },
    watchVisits(listener) {
      const newest = (options.visits ?? []).toReversed();
      listener({ state: 'loaded', byPlatform: visitsByPlatform(newest) });
      return () => undefined;
    },
    watchHealth: () => () => undefined,
    acceptDatabase: () => Promise.resolve(),
    problemOf: () => 'full',
    createCompany: (name) =>
      later(() => {
        const plan = newPlan(name, NOW, 'Europe/Berlin');
        desk.changed({ plans: [...desk.plans, plan] });
        return plan.id;
      }),
    trySample: () =>
      later(() => {
        desk.changed({ plans: [...desk.plans, rosenthalBakery(NOW)] });
        return ROSENTHAL_ID;
      }),
    editPlan: (id, edit) =>
      later(() => {
        const before = desk.plans.find((plan) => plan.id === id);
        if (!before) return null;
        const after = { ...edit(before), changedAt: before.changedAt + 1 };
        desk.changed({ plans: desk.plans.map((plan) => (plan.id === id ? after : plan)) });
        return after;
      }),
    editsOf: (id) => later(() => (options.edits ?? []).filter(({ about }) => about === `plan:${id}`)),
    putPlan: (plan) =>
      later(() => desk.changed({ plans: [...desk.plans.filter(({ id }) => id !== plan.id), plan] })),
    deletePlan: (id) => later(() => desk.changed({ plans: desk.plans.filter((plan) => plan.id !== id) })),
    assign: (id, planId) => later(() => changeChannel(id, { planId })),
    setRole: (id, role) => later(() => changeChannel(id, { role })),
    setNote: (id, note) => later(() => changeChannel(id, { note })),
    forget: (id) =>
      later(() => {
        const channel = desk.channels.find((one) => one.id === id);
        desk.changed({ channels: desk.channels.filter((one) => one !== channel) });
        return channel ? { channel, audits: [], edits: [], cleaned: [], mentions: [], hashes: [] } : null;
      }),
    restore: ({ channel }) => later(() => desk.changed({ channels: [...desk.channels, channel] })),
    enterByHand: (entry) =>
      later(() => {
        desk.entered.push(entry);
        return entry.id;
      }),
    historyOf: (id) => later(() => desk.audits.filter(({ channelId }) => channelId === id)),
    historyFile: async (ids, tell, signal) => {
      const audits = desk.audits.filter(({ channelId }) => ids.includes(channelId));
      const parts: string[] = [];
      for await (const part of historyCsvParts(eachAlone(audits), desk.plans, textsFor(['en']))) {
        // The header is no row.
        if (parts.push(part) > 1) tell(parts.length - 1, audits.length);
        await options.pause?.();
        signal.throwIfAborted();
      }
      return new Blob(parts);
    },
    backup: {
      make: () => Promise.reject(new Error('nothing to back up')),
      open: () => Promise.resolve({ state: 'refused', problem: { id: 'backup.refused.not-a-backup' } }),
      due: () => Promise.resolve(null),
      remindLater: () => Promise.resolve(),
      ...options.backup,
    },
    privacy: {
      keeping: () => Promise.resolve({ auditsFor: 0, private: false, forgotten: 0 }),
      auditsOlderThan: () => Promise.resolve(0),
      keepAuditsFor: () => Promise.resolve(0),
      keepPrivate: () => Promise.resolve(),
      clearForgotten: () => Promise.resolve(),
      forgetEverything: () => Promise.resolve(),
      ...options.privacy,
    },
    auditor: () => Promise.resolve('the auditor'),
    setAuditor: () => Promise.resolve(),
    switches: () => Promise.resolve(desk.switches),
    setSwitch: (platform, mode) =>
      later(() => {
        desk.switches = desk.switches.map((one) => (one.platform === platform ? { platform, mode } : one));
      }),
    watchAccess(listener) {
      listener([]);
      return () => undefined;
    },
    allow: () => Promise.resolve(false),
    hostBrowser: 'chromium',
    profileTabs: () => Promise.resolve([]),
    capturePage: () => Promise.resolve(null),
    extensionVersion: () => '1.2.3',
    download: (fileName, parts) => desk.downloads.push({ fileName, text: [...parts].join('') }),
    downloadLater: async (fileName, parts, _mediaType, signal) => {
      let text = '';
      for await (const part of parts) {
        text += typeof part === 'string' ? part : await part.text();
        signal.throwIfAborted();
      }
      desk.downloads.push({ fileName, text });
    },
    ...options.actions,
  };
  // There is no layout here: every element is as high as a window, so that rows are drawn.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  render(
    <TextsContext.Provider value={textsFor(['en'])}>
      <Dashboard actions={actions} />
    </TextsContext.Provider>,
  );
  return desk;
}

async function* eachAlone(audits: readonly Audit[]): AsyncGenerator<readonly Audit[], void> {
  for (const audit of audits) yield await Promise.resolve([audit]);
}

function visitsByPlatform(visits: readonly Visit[]): Map<string, Visit[]> {
  const byPlatform = new Map<string, Visit[]>();
  for (const visit of visits)
    byPlatform.set(visit.platform, [...(byPlatform.get(visit.platform) ?? []), visit]);
  return byPlatform;
}
