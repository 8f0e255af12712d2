// @vitest-environment happy-dom
/**
 * Writes docs/readers.md: what is read on each kind of page, and by which signal. After a change:
 * `npx vitest run --project unit test/docs -u` writes it anew.
 */
import { describe, expect, test } from 'vitest';
import type { Feed } from '../../utils/reading/feed';
import { factNames, factOf, type FactName } from '../../utils/reading/facts';
import { addressOf, platforms } from '../../utils/reading/platforms/platform';
import { isKnown, type Fact, type Reading } from '../../utils/reading/reading';
import { textsFor } from '../../utils/i18n/texts';
import { parsed, readingOf } from '../reading/read-html';
import type { PageKind } from './page-kind';

type Signals = Readonly<Record<string, string>>;

/** By platform. */
const pageKinds = byPlatform(
  import.meta.glob<readonly PageKind[]>('./page-kinds/*.ts', { eager: true, import: 'pageKinds' }),
);
const signals = byPlatform(
  import.meta.glob<Signals>(
    ['../../utils/reading/platforms/*.ts', '../../utils/reading/platforms/*/index.ts'],
    { eager: true, import: 'signals' },
  ),
);
const feeds = byPlatform(
  import.meta.glob<Feed>('../../utils/reading/platforms/*/feed.ts', { eager: true, import: 'feed' }),
);
const { say } = textsFor(['en']);
const NOW = Date.UTC(2026, 10, 22, 12);

/** The modules of a glob by the platform that their path names, as `…/x.ts` or `…/x/index.ts`. */
function byPlatform<T>(modules: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(modules).map(([file, module]) => [
      /([\w-]+)(?:\/(?:index|feed))?\.ts$/.exec(file)?.[1] ?? file,
      module,
    ]),
  );
}

/** The reading of the sample page of that kind, with its feed where it has one. */
function sampleReading({ url, html, feed }: PageKind): Reading {
  const document = parsed(html(NOW));
  const reading = readingOf(document, url, NOW);
  if (!feed) return reading;
  const both = feeds.get(reading.platform)?.read(feed(NOW), reading, document, NOW) ?? 'failed';
  if (typeof both === 'string') throw new Error(`the feed of ${url}: ${both}`);
  return both;
}

/** The columns: every fact but the handle, which the address names already. */
const heads: Readonly<Record<Exclude<FactName, 'handle'>, string>> = {
  name: 'name',
  platformId: 'id',
  kind: 'kind',
  category: 'category',
  verified: 'verified',
  followers: 'followers',
  bioPresent: 'description',
  link: 'link',
  postCount: 'posts',
  lastPost: 'last post',
};
const columns = Object.keys(heads) as (keyof typeof heads)[];

/** The signal without its platform, or why there is no answer. */
function cell(fact: Fact<unknown>): string {
  if (!isKnown(fact)) return `*${fact.unknown.replaceAll('-', ' ')}*`;
  return fact.source.slice(fact.source.indexOf('.') + 1);
}

/** The last post's cell also says whether its end is proven. */
function lastPostCell(reading: Reading): string {
  const { lastPost } = reading;
  return isKnown(lastPost) && lastPost.value.open ? `${cell(lastPost)} (from)` : cell(lastPost);
}

function kindRow(kind: PageKind): string {
  const reading = sampleReading(kind);
  const cells = columns.map((name) =>
    name === 'lastPost' ? lastPostCell(reading) : cell(factOf(reading, name)),
  );
  return `| ${[kind.name, reading.state, ...cells].join(' | ')} |`;
}

/** Every signal that this reading names. */
function signalsIn(reading: Reading): string[] {
  const facts = factNames.map((name) => factOf(reading, name));
  return [
    ...facts.flatMap((fact) => (isKnown(fact) ? [fact.source] : [...(fact.sources ?? [])])),
    ...reading.kindEvidence.map(({ signal }) => signal),
    ...(reading.timeline ? [reading.timeline.scope] : []),
  ];
}

const table = (heads: readonly string[], rows: readonly string[]): string =>
  [`| ${heads.join(' | ')} |`, `| ${heads.map(() => '---').join(' | ')} |`, ...rows].join('\n');

const sections = platforms().map(({ id, name }) => {
  const kinds = pageKinds.get(id) ?? [];
  const seen = Object.entries(signals.get(id) ?? {});
  return `## ${name}

${table(['page', 'state', ...Object.values(heads)], kinds.map(kindRow))}

${table(
  ['signal', 'stands', 'newest month seen'],
  seen.map(
    ([signal, month]) => `| ${signal.slice(id.length + 1)} | ${say({ id: `signal.${signal}` })} | ${month} |`,
  ),
)}
`;
});

const page = `# What the readers read

Made by \`test/docs/readers.test.ts\` from the pages in \`test/docs/page-kinds/\`, which the readers read as they would
the platform’s own: do not edit by hand. A cell names the signal by which the fact was read, or, in italics, why it is
unknown. *(from)* after the last post: the page proves that a post so late exists, not that there is no later one.

${sections.join('\n')}`;

test('docs/readers.md tells what is read on each kind of page', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/readers.md');
});

describe.each(platforms().map(({ id }) => id))('%s', (id) => {
  const kinds = pageKinds.get(id) ?? [];

  test('every page is of this platform', () => {
    expect(kinds.map(({ url }) => addressOf(new URL(url))?.platform)).toEqual(kinds.map(() => id));
  });

  test('every signal is shown by a page', () => {
    const shown = new Set(kinds.flatMap((kind) => signalsIn(sampleReading(kind))));
    expect(Object.keys(signals.get(id) ?? {}).filter((signal) => !shown.has(signal))).toEqual([]);
  });
});
