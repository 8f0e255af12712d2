/** Keeps the dashboard's records as fresh as the database: loaded once, and again what changed. */
import type { Records } from '../../components/dashboard/records';
import type { Place } from '../../components/dashboard/view';
import type { Plan } from '../plan/plan';
import { channelsOf, INBOX } from '../store/channels';
import { openDatabase, type Database } from '../store/database';
import { firstPlanIds, planById } from '../store/plans';
import type { Channel } from '../store/schema';
import { areMoreChannelsThan } from '../store/whole-store';
import { HeldRecords } from './held-records';
import { loadAnew } from './loaded-anew';

/** Changes that follow each other within this time, in ms, are loaded as one: a round of visits brings many. Our choice. */
const TOGETHER = 80;
/** More channels than these take longer to load than one likes to wait: some are shown first. Our choice. */
const MANY = 300;
/** So many rows fill a large screen. */
const SCREENFUL = 40;
/** What has begun has so long, in ms, to be drawn, before the browser is busy with the rest. Our choice. */
const TO_DRAW = 100;

/**
 * Calls back with all plans and channels: at first, and again after every change, until the returned function is called.
 * Where they are many, those of `place` come first, as a beginning. Audits are read one channel at a time, when its history
 * is opened; visits are watched by themselves.
 */
export function watchRecords(listener: (records: Records) => void, place: Place): () => void {
  const held = new HeldRecords();
  let isBegun = false;
  return loadAnew<Records>(
    ['plans', 'channels'],
    TOGETHER,
    async (stale) => {
      const database = await openDatabase();
      if (!isBegun && (await areMoreChannelsThan(database, MANY))) {
        listener({ state: 'begun', ...(await firstAt(database, place)) });
        await new Promise((drawn) => setTimeout(drawn, TO_DRAW));
      }
      isBegun = true;
      await held.refresh(database, stale);
      return { state: 'loaded', plans: held.plans, channels: held.channels };
    },
    listener,
  );
}

interface Beginning {
  readonly plans: readonly Plan[];
  readonly channels: readonly Channel[];
}

/** All of the place where it is one company's or the inbox, else a screenful of companies by name. */
async function firstAt(database: Database, place: Place): Promise<Beginning> {
  if (place.in === 'inbox') return { plans: [], channels: await channelsOf(database, INBOX) };
  if (place.in === 'company') return companyBy(database, place.id);
  const plans: Plan[] = [];
  const channels: Channel[] = [];
  for (const id of await firstPlanIds(database, SCREENFUL)) {
    if (channels.length >= SCREENFUL) break;
    const company = await companyBy(database, id);
    plans.push(...company.plans);
    channels.push(...company.channels);
  }
  return { plans, channels };
}

/** A company's plan, as long as there is one, and its channels. */
async function companyBy(database: Database, id: Plan['id']): Promise<Beginning> {
  const [plan, channels] = await Promise.all([planById(database, id), channelsOf(database, id)]);
  return { plans: plan ? [plan] : [], channels };
}
