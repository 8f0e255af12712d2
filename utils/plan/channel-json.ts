/** Planned channels out of a JSON list of objects: its keys are the headings, and the mapping is that of a table. */
import { ListBuilder, MAX_HEADINGS, MAX_ROWS, type ChannelList, type ColumnMapping } from './channel-list';
import type { ChannelCells } from './channel-row';
import { MAX_CHARACTERS } from './import-problem';
import { linesOfItems, parseJson } from './json-text';
import type { PlannedChannel } from './plan';

/** The channels of such a list. `planned` are not taken again. */
export function channelsFromJson(
  text: string,
  mapping: ColumnMapping,
  planned: readonly PlannedChannel[] = [],
): ChannelList {
  const list = new ListBuilder(planned);
  if (list.refuses(text)) return list;
  const parsed = parseJson(text);
  if ('broken' in parsed) {
    const { line, column } = parsed.broken;
    list.problem(line, '', { id: parsed.id, values: { line, column } });
    return list;
  }
  const items = itemsOf(parsed.json);
  if (items.length > 0 && !list.accepts(mapping, keysOf(items))) return list;
  const lines = linesOfItems(text, MAX_ROWS + 1);
  for (const [index, item] of items.entries()) {
    const line = lines[index] ?? 1;
    if (!isObject(item)) list.problem(line, '', { id: 'import.not-an-object' });
    else if (!list.add(line, cellsOf(item, mapping), mapping)) break;
  }
  return list.finish();
}

/** The keys of all objects in a JSON list, for choosing what each holds; none for any other text. */
export function jsonHeadingsOf(text: string): string[] {
  if (text.length > MAX_CHARACTERS) return [];
  const parsed = parseJson(text);
  return 'json' in parsed ? keysOf(itemsOf(parsed.json)).slice(0, MAX_HEADINGS) : [];
}

type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (item: unknown): item is JsonObject =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

const itemsOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : []);
const keysOf = (items: readonly unknown[]): string[] => [
  ...new Set(items.filter(isObject).flatMap((item) => Object.keys(item))),
];

const cellsOf = (item: JsonObject, mapping: ColumnMapping): ChannelCells =>
  Object.fromEntries(
    Object.entries(mapping).map(([column, heading]) => [
      column,
      Object.hasOwn(item, heading) ? written(item[heading]) : '',
    ]),
  );

/** A value as it would stand in a table's cell. What no cell can hold is refused there, in its own words. */
function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(written).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
