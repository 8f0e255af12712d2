/**
 * Visits in the database: what pages told lately, without whose they were. Audits cannot say it: they are made only
 * where something new is told, hold what earlier views of the day knew, and are deleted with their channels.
 */
import { DAY } from '../audit/staleness';
import { platformOf, tabAt } from '../reading/platforms/platform';
import { isAnswer, valueOf, type PlatformId, type Reading } from '../reading/reading';
import { toldBy, type Told, type ToldFact } from '../reading/told';
import type { Database } from './database';
import type { Channel, Visit, VisitId, VisitsOfDay } from './schema';
import type { VisitStore } from './stores';

/** So many visits a platform are kept: weeks of an auditor's work, and a megabyte at most. Our choice. */
export const KEPT_VISITS = 200;
/** More views of one profile than an auditor opens on a day; what goes on inventing them counts anew. */
const MOST_VIEWS = 20;

/**
 * Notes what a page told. An account counts once a day and view, however often its page is read: what is told later
 * joins what was noted before. `id` is the message's, so that noting twice is noting once; `channel` is the account's
 * as it was stored before, `null` where it has none. Returns what the channel is to remember of it.
 */
export async function noteVisit(
  visits: VisitStore,
  id: VisitId,
  reading: Reading,
  channel: Channel | null,
): Promise<VisitsOfDay> {
  const visit = visitOf(id, reading, channel);
  const { day, view } = visit;
  const noted = channel?.visits?.day === day ? channel.visits.views : {};
  const before = await visits.get(noted[view] ?? id);
  if (before) await visits.put(together(before, visit));
  else await add(visits, visit);
  const others = Object.keys(noted).length < MOST_VIEWS ? noted : {};
  return { day, views: { ...others, [view]: before?.id ?? id } };
}

/** The visits of a platform that are kept, newest first. */
export const visitsOf = async (database: Database, platform: PlatformId): Promise<Visit[]> =>
  (await database.getAllFromIndex('visits', 'byPlatform', upTo(platform))).reverse();

function visitOf(id: VisitId, reading: Reading, channel: Channel | null): Visit {
  const { platform, state, readAt } = reading;
  const kind = valueOf(reading.kind) ?? null;
  const before = channel?.latest?.reading.kind;
  return {
    id,
    platform,
    serial: 0,
    day: Math.floor(readAt / DAY),
    view: viewAt(new URL(reading.url)),
    state,
    kind,
    knownAs: (before && valueOf(before)) ?? kind,
    told: toldBy(reading, platformOf(platform)?.asked),
  };
}

/** The tab by the platform's own word; a word of another form might be anybody's. Mobile sites are pages of their own. */
function viewAt(url: URL): string {
  const tab = tabAt(url);
  const site = /^(?:m|mobile|mbasic|touch)\./.test(url.hostname) ? 'mobile:' : '';
  return site + (/^[a-z_-]{0,30}$/.test(tab) ? tab : 'other');
}

/** What two looks at one view of a day tell together. An answer goes before a wall. */
const together = (before: Visit, after: Visit): Visit => ({
  ...before,
  state: isAnswer(after.state) || !isAnswer(before.state) ? after.state : before.state,
  kind: after.kind ?? before.kind,
  knownAs: before.knownAs ?? after.knownAs,
  told: joined(before.told, after.told),
});

function joined(before: Told, after: Told): Told {
  const all = { ...before };
  for (const [fact, signals] of Object.entries(after) as [ToldFact, readonly string[]][])
    all[fact] = [...new Set([...(before[fact] ?? []), ...signals])];
  return all;
}

/** Adds a visit as the platform's newest one, and forgets the oldest beyond those that are kept. */
async function add(visits: VisitStore, visit: Visit): Promise<void> {
  const { platform } = visit;
  const byPlatform = visits.index('byPlatform');
  const newest = await byPlatform.openKeyCursor(upTo(platform), 'prev');
  const serial = (newest?.key[1] ?? 0) + 1;
  await visits.put({ ...visit, serial });
  for (const id of await byPlatform.getAllKeys(upTo(platform, serial - KEPT_VISITS))) await visits.delete(id);
}

/** The range of a platform's visits in the index `byPlatform`, up to that serial number. */
const upTo = (platform: PlatformId, serial = Infinity): IDBKeyRange =>
  IDBKeyRange.bound([platform, -Infinity], [platform, serial]);
