/** A colleague's backup is merged into what is here. */
import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chooseFile } from '../../browser/backup-files';
import { PATIENCE, until } from '../../browser/until';
import { aPlan, aPlannedChannel } from '../../factories';
import { makeBackup } from '../../../utils/backup/backup';
import { addressOf } from '../../../utils/reading/platforms/platform';
import { blankReading } from '../../../utils/reading/reading';
import { keepReading } from '../../../utils/store/audits';
import { openDatabase } from '../../../utils/store/database';
import { savePlan } from '../../../utils/store/plans';
import { dump, type Dump } from '../raw-database';
import { auditsIn, plansIn, recordsOf } from '../whole';
import { isShown, untilDeath, type Scenario } from './scenario';

/** So many audits take a moment to merge. */
const AUDITS = 40;

export const merging: Scenario = {
  what: 'The browser is killed while a backup is merged',
  within: 350,
  async begin({ extension, office }, dice) {
    const before = await dump(office);
    const { file, planId, auditIds } = await colleaguesBackup(`colleague.${dice.below(1e9)}`);
    const dashboard = await extension.openDashboard('#dialog=backup');
    await chooseFile(dashboard, 'Choose a backup file', file);
    const button = 'dialog form [type=submit]';
    await dashboard.waitForSelector(`${button}:enabled`, { timeout: PATIENCE });
    rmSync(path.dirname(file), { recursive: true });
    let isSaid = false;
    untilDeath(async () => {
      await dashboard.click(button);
      isSaid = await until('the word that it is merged', () => isShown(dashboard, 'New here:'));
    });
    return {
      isOver: () => isSaid,
      missing(database) {
        const come = auditsIn(database).filter(({ id }) => auditIds.has(id)).length;
        const isPlanThere = plansIn(database).some(({ plan }) => plan.id === planId);
        const isWhole = isPlanThere ? come === auditIds.size : come === 0 && !isSaid;
        return [
          ...(isWhole
            ? []
            : [`${come} of ${auditIds.size} merged audits, ${isPlanThere ? 'with' : 'without'} their plan`]),
          ...goneSince(before, database),
        ];
      },
    };
  },
};

/** What was there before by its id, and is not any more: a merge deletes nothing. */
const goneSince = (before: Dump, after: Dump): string[] =>
  ['audits', 'edits', 'visits'].flatMap((store) => {
    const ids = new Set(idsIn(after, store));
    return idsIn(before, store)
      .filter((id) => !ids.has(id))
      .map((id) => `${store}: ${id}`);
  });

const idsIn = (database: Dump, store: string): string[] =>
  (recordsOf(database, store) as { id: string }[]).map(({ id }) => id);

/** A backup of a company that no other backup knows, with a planned and audited channel a time. */
async function colleaguesBackup(name: string) {
  const urls = Array.from({ length: AUDITS }, (_, count) => `https://www.facebook.com/${name}.${count}`);
  const channels = urls.map((url, count) => aPlannedChannel('facebook', { id: `planned-${count}`, url }));
  const plan = aPlan({ id: name, channels });
  const database = await openDatabase();
  for (const store of database.objectStoreNames) if (store !== 'marks') await database.clear(store);
  await savePlan(database, { ...plan, company: { ...plan.company, name } });
  const auditIds = new Set<string>();
  for (const url of urls) {
    const address = addressOf(new URL(url));
    if (!address) throw new Error(`${url} is no profile`);
    const reading = blankReading(address, new URL(url), Date.now(), 'readable', 'not-shown');
    const { audit } = await keepReading(database, crypto.randomUUID(), reading, {
      toolVersion: '1.0.0',
      auditor: 'a colleague',
    });
    if (audit) auditIds.add(audit.id);
  }
  const { blob } = await makeBackup(database, { settings: {}, toolVersion: '1.0.0', now: Date.now() });
  const file = path.join(
    mkdtempSync(path.join(tmpdir(), 'channel-audit-colleague-')),
    'backup.channel-audit',
  );
  writeFileSync(file, Buffer.from(await blob.arrayBuffer()));
  return { file, planId: plan.id, auditIds };
}
