/**
 * The pages that are damaged: every saved page of a real platform, where they are at hand, every sample page, one page
 * of every kind, and those whose lists prove the most.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EpochMs } from '../../utils/reading/reading';
import { loadCases, type Truth } from '../corpus/cases';
import { generations } from '../sites/pages/facebook';
import { samplePages } from '../sites/sample-company';
import type { SamplePage } from '../sites/sample-page';
import { pageOf } from './told-truth';
import { completeLists, type SmallPage } from './complete-lists';
import type { Subject } from './page';

/** All pages as they stand at that moment. */
export async function subjectsAt(now: EpochMs): Promise<Subject[]> {
  const saved = loadCases().map(({ name, html, truth }) => ({
    name,
    platform: name.slice(0, name.indexOf('/')),
    url: truth.url,
    html,
    truth,
  }));
  const samples = [...(await samplePages()), ...generations].map((sample) => ({
    ...subjectOf({ name: `${platformAt(sample.url)}/${sample.shows}`, ...sample }, now),
    truth: truthOf(sample, now),
  }));
  const kinds = (await pageKinds()).map((page) =>
    subjectOf({ ...page, name: `${platformAt(page.url)}/${page.name}` }, now),
  );
  return [
    ...saved,
    ...[...samples, ...kinds, ...completeLists.map((page) => subjectOf(page, now))].map(ours),
  ];
}

/** Ours are told from saved pages by their names. */
const ours = (subject: Subject): Subject => ({ ...subject, name: `our ${subject.name}` });

const subjectOf = (page: SmallPage, now: EpochMs): Subject => ({
  name: page.name,
  platform: platformAt(page.url),
  url: page.url,
  html: page.html(now),
  truth: null,
});

function platformAt(url: string): string {
  const site = new URL(url).hostname.split('.').at(-2) ?? '';
  return site === 'twitter' ? 'x' : site;
}

/** One small page of every kind of page that a platform shows, as the table of signals is made from. */
async function pageKinds(): Promise<SmallPage[]> {
  const folder = path.join(import.meta.dirname, '../docs/page-kinds');
  const modules = await Promise.all(
    readdirSync(folder).map(
      (file) =>
        import(pathToFileURL(path.join(folder, file)).href) as Promise<{ pageKinds?: readonly SmallPage[] }>,
    ),
  );
  return modules.flatMap(({ pageKinds: some }) => some ?? []);
}

const DAY: EpochMs = 86_400_000;
/** What a sample page's age may be off by: ages are floored, and times of day left out. */
const TOLERANCE_SECONDS = 3600;

function truthOf({ url, truth }: SamplePage, now: EpochMs): Truth {
  const { lastPost, followers } = truth;
  return {
    url,
    page: pageOf(truth.state),
    account: null,
    kind: truth.kind,
    lastPost: lastPost && {
      seen: new Date(now - lastPost.daysAgo * DAY).toISOString(),
      isNewest: lastPost.proven === 'both',
      toleranceSeconds: TOLERANCE_SECONDS,
    },
    followers: followers === undefined ? null : [followers, followers],
    verified: null,
    mustBeEmpty: null,
    note: '',
  };
}
