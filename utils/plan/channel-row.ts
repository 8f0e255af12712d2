/** One row of a channel list: cells as people write them, made into a planned channel or a list of what is wrong. */
import { withWeekdays } from './parts/channel';
import { platformOf } from '../reading/platforms/platform';
import type { AccountAddress } from '../reading/reading';
import { accountIn, addressOfHandle, platformAt, platformNamed, webAddressIn } from './channel-address';
import { handPlatformAt } from './platform-names';
import { excerpt, type ImportMessage } from './import-problem';
import {
  newPlannedChannel,
  roles,
  weekdays,
  type Cadence,
  type PlannedChannel,
  type Role,
  type Weekday,
} from './plan';

/** What a column of a channel list can hold, in the order of the template. */
export const channelColumns = [
  'address',
  'platform',
  'brandOrMarket',
  'role',
  'postsPerWeek',
  'longestGapDays',
  'weekdays',
  'strategicAsset',
  'expectedBenefit',
  'owner',
  'notes',
  'handle',
] as const;
export type ChannelColumn = (typeof channelColumns)[number];
export type ChannelCells = Readonly<Partial<Record<ChannelColumn, string>>>;

/** The headings of the template, one a column; a list with them needs no choosing of columns. */
export const templateMapping: Readonly<Record<ChannelColumn, string>> = {
  address: 'address',
  platform: 'platform',
  brandOrMarket: 'brand_or_market',
  role: 'role',
  postsPerWeek: 'posts_per_week',
  longestGapDays: 'longest_gap_days',
  weekdays: 'weekdays',
  strategicAsset: 'strategic_asset',
  expectedBenefit: 'expected_benefit',
  owner: 'owner',
  notes: 'notes',
  handle: 'handle',
};

/** A CSV to fill in: the headings, and no row that would have to be deleted. */
export const channelTemplate = (): string => `\uFEFF${Object.values(templateMapping).join(',')}\r\n`;

export interface CellProblem {
  readonly column: ChannelColumn;
  readonly message: ImportMessage;
}

/** The channel that a row describes, or everything that is wrong with it. Empty cells leave the plan silent. */
export function channelOf(
  cells: ChannelCells,
): { readonly channel: PlannedChannel } | { readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = [];
  const take = <T>(column: ChannelColumn, parse: (cell: string) => T | ImportMessage, empty: T): T => {
    const cell = cells[column]?.trim() ?? '';
    if (cell === '' && column !== 'address') return empty;
    const parsed = parse(cell);
    if (!isMessage(parsed)) return parsed;
    problems.push({ column: COLUMN_OF[parsed.id] ?? column, message: parsed });
    return empty;
  };
  const place = take('address', (cell) => placeOf(cell, cells), NOWHERE);
  const postsPerWeek = take('postsPerWeek', number(0.01, 200), null);
  const longestGapDays = take('longestGapDays', wholeNumber(1, 3650), null);
  const channel: PlannedChannel = {
    ...newPlannedChannel(place.platform, place.url),
    brandOrMarket: take('brandOrMarket', words(200), ''),
    role: take('role', roleIn, 'own'),
    cadence: cadenceOf(postsPerWeek, longestGapDays),
    editorial: withWeekdays(null, take('weekdays', weekdaysIn, [])),
    strategicAsset: take('strategicAsset', yesOrNo, false),
    expectedBenefit: take('expectedBenefit', words(2000), ''),
    owner: take('owner', words(200), ''),
    notes: take('notes', words(5000), ''),
  };
  if (postsPerWeek !== null && longestGapDays !== null)
    problems.push({ column: 'longestGapDays', message: { id: 'import.two-cadences' } });
  return problems.length > 0 ? { problems } : { channel };
}

interface Place {
  readonly platform: string;
  readonly url: string;
}
/** What an address may be refused for although the fault lies in another column. */
const COLUMN_OF: Readonly<Record<string, ChannelColumn>> = {
  'import.other-platform': 'platform',
  'import.bad-platform': 'platform',
  'import.handle-alone': 'handle',
};
const NOWHERE: Place = { platform: '', url: '' };

const refused = (id: ImportMessage['id'], value: string, more: Readonly<Record<string, string>> = {}) => ({
  id,
  values: { value: excerpt(value), ...more },
});
const isMessage = (parsed: unknown): parsed is ImportMessage =>
  typeof parsed === 'object' && parsed !== null && 'id' in parsed;

/**
 * Platform and address of a row: a profile that can be read, or any address where the platform has no reader. Where
 * only a handle is given, in its column or for the address, the platform leads to its address.
 */
function placeOf(
  cell: string,
  { platform: platformCell = '', handle = '' }: ChannelCells,
): Place | ImportMessage {
  const named = platformNamed(platformCell);
  const alone = cell === '' ? handle.trim() : named !== '' && cell.startsWith('@') ? cell : '';
  const written = alone === '' ? cell : addressOfHandle(named, alone);
  if (written === null) return refused('import.handle-alone', alone);
  const url = webAddressIn(written);
  if (!url) return refused('import.no-address', cell);
  const account = accountIn(url.href);
  if (account) {
    const platform = platformOf(account.platform)?.name ?? account.platform;
    const differs = platformOf(named) !== undefined && named !== account.platform;
    return differs
      ? refused('import.other-platform', platformCell, { platform })
      : { platform: account.platform, url: plainAddress(url, account) };
  }
  const host = platformAt(url);
  if (host) return refused('import.not-a-profile', cell, { platform: host.name });
  const byHand = handPlatformAt(url);
  if (named === '' && byHand !== undefined) return { platform: byHand, url: url.href };
  if (named === '' || platformOf(named)) return refused('import.unknown-platform', cell);
  if (!/^[a-z0-9-]{1,30}$/.test(named)) return refused('import.bad-platform', platformCell);
  return { platform: named, url: url.href };
}

/**
 * An account's address as it is kept: without query and hash, which say how one came there, unless they name the account,
 * as Facebook's `profile.php?id=` does. The path stays, and with it the tab that is meant.
 */
function plainAddress(url: URL, { key }: AccountAddress): string {
  const plain = url.origin + url.pathname;
  return accountIn(plain)?.key === key ? plain : url.href;
}

const words =
  (most: number) =>
  (cell: string): string | ImportMessage =>
    cell.length <= most ? cell : { id: 'import.too-long', values: { most } };

/** A number as people of any region write it: `1.5` and `1,5`. */
const number =
  (least: number, most: number, written = /^\d+([.,]\d+)?$/) =>
  (cell: string): number | null | ImportMessage => {
    const value = written.test(cell) ? Number(cell.replace(',', '.')) : NaN;
    return value >= least && value <= most
      ? value
      : { id: 'import.bad-number', values: { value: excerpt(cell), least, most } };
  };

const wholeNumber = (least: number, most: number) => number(least, most, /^\d+$/);

const cadenceOf = (postsPerWeek: number | null, longestGapDays: number | null): Cadence | null => {
  if (postsPerWeek !== null) return { postsPerWeek };
  return longestGapDays === null ? null : { longestGapDays };
};

function roleIn(cell: string): Role | ImportMessage {
  return roles.find((role) => role === cell.toLowerCase()) ?? refused('import.bad-role', cell);
}

/** Weekdays by their first three letters, in the plan's order: "Monday, Thu" is `mon`, `thu`. */
function weekdaysIn(cell: string): Weekday[] | ImportMessage {
  const named = cell
    .toLowerCase()
    .split(/[\s,;/|]+/)
    .filter(Boolean);
  const wrong = named.find((word) => !weekdays.some((day) => word.startsWith(day)));
  if (wrong !== undefined) return refused('import.bad-weekday', wrong);
  return weekdays.filter((day) => named.some((word) => word.startsWith(day)));
}

function yesOrNo(cell: string): boolean | ImportMessage {
  const word = cell.toLowerCase();
  if (['yes', 'y', 'true', '1', 'x'].includes(word)) return true;
  return ['no', 'n', 'false', '0'].includes(word) ? false : refused('import.bad-yes-no', cell);
}
