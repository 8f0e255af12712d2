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

/** A visit that comes, and what there is of its platform's visits before it. */
export interface ComingVisit {
  /** As its page tells it, without what its channel and the platform's other visits add. */
  readonly visit: Visit;
  /** What was noted under its id before. */
  readonly same: Visit | undefined;
  /** Serial numbers; 0 where there is none. */
  readonly newest: number;
  readonly oldest: number;
  readonly oldestId: VisitId | undefined;
}

/** Looks at what `noteVisit` will need, before it is known whose the visit is. `id`: of the message that brings it. */
export async function comingVisit(visits: VisitStore, id: VisitId, reading: Reading): Promise<ComingVisit> {
  const byPlatform = visits.index('byPlatform');
  const ofPlatform = upTo(reading.platform);
  const asked = Promise.all([
    visits.get(id),
    byPlatform.openKeyCursor(ofPlatform, 'prev'),
    byPlatform.openKeyCursor(ofPlatform),
  ]);
  // Made while the database looks.
  const visit = visitOf(id, reading);
  const [same, newest, oldest] = await asked;
  return {
    visit,
    same,
    newest: newest?.key[1] ?? 0,
    oldest: oldest?.key[1] ?? 0,
    oldestId: oldest?.primaryKey,
  };
}

/** A visit on its way into the database. */
export interface Noted {
  /** What the channel is to remember of it. */
  readonly noted: { readonly visits?: VisitsOfDay };
  /** Asks for all that is to be written, in the same transaction. */
  readonly write: () => readonly Promise<unknown>[];
}

/** Where there is no visit to note. */
export const NOTHING_NOTED: Noted = { noted: {}, write: () => [] };

/**
 * Notes what a page told, as the platform's newest visit; the oldest beyond those that are kept are forgotten. An
 * account counts once a day and view, however often its page is read: what is told later joins what was noted before.
 * Noting twice under one message's id is noting once; `channel` is the account's as it was stored before, `null` where
 * it has none.
 */
export async function noteVisit(
  visits: VisitStore,
  coming: ComingVisit,
  channel: Channel | null,
): Promise<Noted> {
  const kindBefore = channel?.latest?.reading.kind;
  const visit = { ...coming.visit, knownAs: (kindBefore && valueOf(kindBefore)) ?? coming.visit.kind };
  const { day, view } = visit;
  const ofDay = channel?.visits?.day === day ? channel.visits.views : {};
  const id = ofDay[view];
  const before = id === undefined ? coming.same : await visits.get(id);
  const others = Object.keys(ofDay).length < MOST_VIEWS ? ofDay : {};
  const noted = { visits: { day, views: { ...others, [view]: before?.id ?? visit.id } } };
  if (before) return { noted, write: () => [visits.put(together(before, visit))] };
  const serial = coming.newest + 1;
  const forgotten = await tooMany(visits, coming, visit.platform, serial - KEPT_VISITS);
  return {
    noted,
    write: () => [visits.put({ ...visit, serial }), ...forgotten.map((one) => visits.delete(one))],
  };
}

/** The visits of a platform that are kept, newest first. */
export const visitsOf = async (database: Database, platform: PlatformId): Promise<Visit[]> =>
  (await database.getAllFromIndex('visits', 'byPlatform', upTo(platform))).reverse();

function visitOf(id: VisitId, reading: Reading): Visit {
  const { platform, state, readAt } = reading;
  const kind = valueOf(reading.kind) ?? null;
  return {
    id,
    platform,
    serial: 0,
    day: Math.floor(readAt / DAY),
    view: viewAt(new URL(reading.url)),
    state,
    kind,
    knownAs: kind,
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

/** The visits to forget: those up to that serial number. */
async function tooMany(
  visits: VisitStore,
  { oldest, oldestId }: ComingVisit,
  platform: PlatformId,
  serial: number,
): Promise<VisitId[]> {
  if (oldestId === undefined || oldest > serial) return [];
  // One at each visit; they are more only where more were kept once.
  return oldest === serial ? [oldestId] : visits.index('byPlatform').getAllKeys(upTo(platform, serial));
}

/** The range of a platform's visits in the index `byPlatform`, up to that serial number. */
const upTo = (platform: PlatformId, serial = Infinity): IDBKeyRange =>
  IDBKeyRange.bound([platform, -Infinity], [platform, serial]);
