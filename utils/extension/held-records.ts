/** All plans and channels in memory: read whole once, and again what changed. */
import type { Plan, PlanId } from '../plan/plan';
import type { Database } from '../store/database';
import type { Channel, ChannelId } from '../store/schema';
import { wholeStore } from '../store/whole-store';
import type { Stale } from './stale-records';

/** A plan weighs as much as ten channels. */
const PLANS_AT_ONCE = 25;

/** A record that did not change stays the same object: what was made of it may be kept. */
export class HeldRecords {
  #plans: Map<PlanId, Plan> = new Map();
  #channels: Map<ChannelId, Channel> = new Map();

  /** By their companies' names, as the index by name has them. */
  get plans(): readonly Plan[] {
    return [...this.#plans.values()].sort(
      (a, b) => byUnits(a.company.name, b.company.name) || byUnits(a.id, b.id),
    );
  }

  get channels(): readonly Channel[] {
    return [...this.#channels.values()];
  }

  /** Reads anew what is stale. Rejects where the database fails; it stays stale then. */
  async refresh(database: Database, stale: Stale): Promise<void> {
    const plans = stale.get('plans');
    if (plans === 'any') {
      const stored = await wholeStore(database, 'plans', PLANS_AT_ONCE);
      this.#plans = new Map([...stored.values()].map(({ plan }) => [plan.id, plan]));
    } else if (plans)
      await readAgain(this.#plans, plans, async (id) => (await database.get('plans', id))?.plan);
    const channels = stale.get('channels');
    if (channels === 'any') this.#channels = await wholeStore(database, 'channels');
    else if (channels) await readAgain(this.#channels, channels, (id) => database.get('channels', id));
  }
}

/** Reads these records again; those that are gone go. */
async function readAgain<Held>(
  held: Map<string, Held>,
  ids: ReadonlySet<string>,
  read: (id: string) => Promise<Held | undefined>,
): Promise<void> {
  for (const id of ids) {
    const record = await read(id);
    if (record === undefined) held.delete(id);
    else held.set(id, record);
  }
}

/** The order of strings in the database. */
const byUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
