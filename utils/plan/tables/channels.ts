/** The planned channels as a table. Their weeks are a table of their own: `editorial.ts`. */
import { platformNamed } from '../channel-address';
import { channelOf } from '../channel-row';
import { periods, webAddress } from '../fields';
import { excerpt } from '../import-problem';
import { controllers, roles } from '../parts/channel';
import { approaches } from '../parts/strategy';
import type { PlannedChannel } from '../plan';
import { identityOf } from '../planned-channels';
import { isRefused, number, oneOf, refused, words, yesNo, type Refused } from './cell';
import { cadenceColumns, equityColumns, goalsColumn, pausesColumn } from './channel-columns';
import { dayOrNone } from './day-cell';
import { channelAt } from './references';
import type { SheetRow } from './sheet';
import { fieldColumn, type PlanTable } from './table';

const ADDRESS = 'Address';
const PLATFORM = 'Platform';
const [postsPerWeek, longestGap] = cadenceColumns;

const line = words(200);
const money = number(0, 1e12);

export const channelsTable: PlanTable<PlannedChannel> = {
  columns: [
    { heading: ADDRESS, also: ['url'], write: ({ url }) => url },
    { heading: PLATFORM, write: ({ platform }) => platform },
    fieldColumn('Brand or market', 'brandOrMarket', line),
    fieldColumn('Role', 'role', oneOf(roles, 'own')),
    fieldColumn('Controlled by', 'controlledBy', oneOf(controllers, null)),
    fieldColumn('Purpose', 'purpose', words(5000)),
    goalsColumn,
    fieldColumn('Approach', 'approach', oneOf(approaches, null)),
    fieldColumn('Language', 'language', line),
    fieldColumn('Tone', 'tone', line),
    fieldColumn('Formats', 'formats', words(500)),
    fieldColumn('Adapted for it', 'adaptation', words(500)),
    fieldColumn('Strategic asset', 'strategicAsset', yesNo),
    fieldColumn('Expected benefit', 'expectedBenefit', words(2000)),
    fieldColumn('Cost', 'assetCost', money),
    fieldColumn('Return', 'assetReturn', money),
    fieldColumn('Cost and return per', 'assetPeriod', oneOf(periods, 'year')),
    fieldColumn('Sponsored', 'sponsored', yesNo),
    fieldColumn('Owner', 'owner', line),
    fieldColumn('Second administrator', 'secondAdministrator', line),
    fieldColumn('Kept since', 'keptSince', dayOrNone),
    ...cadenceColumns,
    pausesColumn,
    ...equityColumns,
    fieldColumn('Notes', 'notes', words(5000)),
  ],
  needed: [ADDRESS],
  most: 5000,
  rowsOf: ({ channels }) => channels,
  keyOf: identityOf,
  keyIn: (row, plan) => {
    const [address, platform] = placeIn(row);
    const known = platform === '' ? channelAt(plan, address) : null;
    if (known !== null && !isRefused(known)) return identityOf(known);
    const made = begun(row);
    if (!isRefused(made)) return identityOf(made);
    return webAddress.safeParse(address).success
      ? identityOf({ platform: platformNamed(platform), url: address })
      : made;
  },
  isUnique: true,
  begin: begun,
  check: (row) =>
    [postsPerWeek, longestGap].every((one) => row.cell(one.heading)?.trim())
      ? { id: 'import.two-cadences' }
      : null,
  nameOf: ({ url }) => url,
  put: (plan, channels) => ({ ...plan, channels: [...channels] }),
};

const placeIn = (row: SheetRow): readonly [address: string, platform: string] => [
  row.cell(ADDRESS)?.trim() ?? '',
  row.cell(PLATFORM)?.trim() ?? '',
];

/** A channel at the address of a row, written as it is there where that is a whole address. */
function begun(row: SheetRow): PlannedChannel | Refused {
  const [address, platform] = placeIn(row);
  const made = channelOf({ address, platform });
  if ('channel' in made)
    return webAddress.safeParse(address).success ? { ...made.channel, url: address } : made.channel;
  const [problem] = made.problems;
  return problem ? { refused: problem.message } : refused('import.no-address', { value: excerpt(address) });
}
