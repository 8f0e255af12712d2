/** What an import was given: addresses, a table, a JSON list or a plan, and which column of a table holds what. */
import { addressesIn, headingsOf, type ColumnMapping } from '../../utils/plan/channel-list';
import { channelColumns, templateMapping, type ChannelColumn } from '../../utils/plan/channel-row';
import { decoded, type Decoded, type UndecodedReason } from '../../utils/plan/decoded';

export type SourceKind = 'nothing' | 'addresses' | 'table' | 'json-list' | 'plan';

/** What a pasted or read text is. A table is known by a separator in its first line, which no address holds. */
export function kindOfSource(text: string): SourceKind {
  const begins = text.replace(/^\uFEFF/, '').trimStart();
  if (begins === '') return 'nothing';
  if (begins.startsWith('{')) return 'plan';
  if (begins.startsWith('[')) return 'json-list';
  if (/^sep=.[\r\n]/i.test(begins)) return 'table';
  const [first = ''] = begins.split(/\r\n|\r|\n/, 1);
  // No heading is an address: "Facebook, https://…" is one with words before it.
  if (/https?:\/\//i.test(first)) return 'addresses';
  // A list of one column is a table if its first line is a heading of the template.
  const isHeading = Object.values(templateMapping).includes(first.trim());
  return isHeading || (/[,;\t]/.test(first) && headingsOf(begins).length > 1) ? 'table' : 'addresses';
}

/** Headings as clients write them, folded; the first that is found is taken. */
const likely: Readonly<Partial<Record<ChannelColumn, readonly string[]>>> = {
  address: ['url', 'link', 'profile', 'profile url', 'channel', 'account', 'web address'],
  platform: ['network', 'social network', 'site'],
  handle: ['username', 'user name', 'user', 'account name'],
  brandOrMarket: ['brand', 'market', 'country', 'region'],
  postsPerWeek: ['posts a week', 'posts per week', 'posts/week', 'frequency'],
  longestGapDays: ['longest gap', 'max gap'],
  weekdays: ['days'],
  strategicAsset: ['asset'],
  expectedBenefit: ['benefit'],
  owner: ['responsible', 'channel owner', 'person'],
  notes: ['note', 'comment', 'comments', 'remarks'],
};

const folded = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');

/** True where a text pasted for one address is a list. */
export function isList(text: string): boolean {
  const kind = kindOfSource(text);
  return kind === 'addresses' ? addressesIn(text).length > 1 : kind !== 'nothing';
}

/** The columns that their headings tell; each heading for one column at most. The auditor has the last word. */
export function guessedMapping(headings: readonly string[]): ColumnMapping {
  const free = new Set(headings);
  const mapping: Partial<Record<ChannelColumn, string>> = {};
  for (const column of channelColumns) {
    const names = [templateMapping[column], ...(likely[column] ?? [])].map(folded);
    const found = names
      .map((name) => [...free].find((heading) => folded(heading) === name))
      .find((heading) => heading !== undefined);
    if (found === undefined) continue;
    mapping[column] = found;
    free.delete(found);
  }
  return mapping;
}

export type ReadProblem = UndecodedReason | 'too-large';
export type ReadText = Exclude<Decoded, { problem: unknown }> | { readonly problem: ReadProblem };

/** No list or plan is near this, in bytes; a film dropped by mistake is beyond it. */
const MOST_BYTES = 20_000_000;

/** A file's text, or why it has none: nothing is read of a file that is far too large. */
export async function textOfFile(file: Blob): Promise<ReadText> {
  if (file.size > MOST_BYTES) return { problem: 'too-large' };
  return decoded(new Uint8Array(await file.arrayBuffer()));
}
