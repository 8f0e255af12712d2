/** Profiles are opened, and their accounts are audited. */
import { isDeepStrictEqual } from 'node:util';
import { shuffled } from '../../adversarial/dice';
import { readerWorld, type ReaderWorld } from '../../browser/reader-world';
import { readable } from '../../browser/session';
import { until } from '../../browser/until';
import { addressOf } from '../../../utils/reading/platforms/platform';
import { blankReading, type EpochMs } from '../../../utils/reading/reading';
import type { Dump } from '../raw-database';
import { auditsIn, channelsIn } from '../whole';
import { untilDeath, type Scenario } from './scenario';

/** Profiles are opened, and more readings than anybody could open are told by their reader at the same time. */
export const storing: Scenario = {
  what: 'The browser is killed while audits are stored',
  within: 1500,
  async begin({ extension }, dice) {
    const visited = new Map<string, EpochMs>();
    const told: string[] = [];
    const [first, ...others] = shuffled(readable, dice).slice(0, 4);
    if (!first) throw new Error('there are no sample pages');
    const tabs = await Promise.all(
      others.map(async ({ url, truth }) => ({ url, name: truth.name, tab: await extension.openTab() })),
    );
    const world = await readerWorld(await extension.visit(first.url));
    for (const { url, name, tab } of tabs)
      untilDeath(async () => {
        const begun = Date.now();
        await extension.visit(url, tab);
        // By its name: that a page could not be read, or not be kept, is on the icon as well.
        await until('the account on the icon', async () =>
          (await extension.badge(tab)).title.startsWith(`${name}, `),
        );
        visited.set(url, begun);
      });
    for (const teller of [1, 2]) untilDeath(() => tellOn(world, `${dice.below(1e9)}.${teller}`, told));
    return {
      isOver: () => false,
      missing: (database) => [
        ...[...visited]
          .filter(([url, at]) => !isChecked(database, url, at))
          .map(([url]) => `the visit to ${url}`),
        ...told
          .filter((id) => !auditsIn(database).some((audit) => audit.id === id))
          .map((id) => `the audit ${id}`),
      ],
    };
  },
};

/** Tells of one account after the other, as the reader does; notes the ids of those that were acknowledged. */
async function tellOn(world: ReaderWorld, name: string, told: string[]): Promise<void> {
  for (let count = 0; ; count++) {
    const url = new URL(`https://www.facebook.com/told.${name}.${count}`);
    const address = addressOf(url);
    if (!address) throw new Error('no profile');
    const id = crypto.randomUUID();
    const reading = blankReading(address, url, Date.now(), 'readable', 'not-shown');
    const reply = await world.send({ type: 'reading', id, reading });
    if (isDeepStrictEqual(reply, { kept: true })) told.push(id);
  }
}

const isChecked = (database: Dump, url: string, since: EpochMs): boolean => {
  const key = addressOf(new URL(url))?.key ?? '';
  return channelsIn(database).some(
    ({ aliases, lastChecked, latest }) =>
      aliases.includes(key) && latest !== null && (lastChecked ?? 0) >= since,
  );
};
