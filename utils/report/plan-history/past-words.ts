/** Edits of a plan in words: where something was changed, and what stood there. */
import { isolated } from '../../i18n/isolated';
import type { Texts, TextId } from '../../i18n/texts';
import { otherPlaces } from '../../plan/parts/communication';
import { platformName } from '../../plan/platform-names';
import { fieldWordsAt, type Saying } from './field-words';
import { valueAt, type PastChange } from './past-edits';

/** So many characters of a value are shown: enough to know it by. */
const SHOWN = 240;

type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a change stands, from the section down to the field: labels of ours, and names that somebody gave to rows. */
export interface Step {
  readonly words: string;
  readonly isName: boolean;
}

/** The way to what was changed. */
export function placeOf(texts: Texts, { path, before, after }: PastChange): readonly Step[] {
  const steps: Step[] = [];
  let field = '';
  for (const [at, step] of path.entries()) {
    const way = path.slice(0, at + 1);
    const [was, is] = [valueAt(before, way), valueAt(after, way)];
    const inner = [field, step].filter(Boolean).join('.');
    const isOfRow = Array.isArray(valueAt(after, path.slice(0, at)) ?? valueAt(before, path.slice(0, at)));
    const label = fieldWordsAt(inner)?.label;
    if (isOfRow || label === undefined)
      steps.push({ words: rowName(texts, field, is ?? was, after ?? before), isName: true });
    else {
      field = inner;
      // A section that is one list bears its name twice.
      if (steps.at(-1)?.words !== texts.t(label)) steps.push({ words: texts.t(label), isName: false });
    }
  }
  return steps;
}

/** The path of a field without the ids of rows, as `fieldWordsAt` names it. */
const fieldOf = ({ path, before, after }: PastChange): string =>
  path
    .filter((_, at) => {
      const holder = path.slice(0, at);
      return !Array.isArray(valueAt(after, holder) ?? valueAt(before, holder));
    })
    .join('.');

/** What stood there, or came to stand there, in words; cut where it is long. */
export function valueWords(texts: Texts, change: PastChange, which: 'was' | 'became'): string {
  const plan = which === 'was' ? change.before : change.after;
  const words = saidOf({ texts, plan }, fieldOf(change), change[which]);
  return words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
}

interface Context {
  readonly texts: Texts;
  /** By which ids are named. */
  readonly plan: unknown;
}

function saidOf(context: Context, field: string, value: unknown): string {
  const { texts } = context;
  if (value === undefined || value === null || value === '') return texts.t('edits.nothing');
  if (Array.isArray(value))
    return value.length === 0
      ? texts.t('edits.nothing')
      : texts.list(value.map((one) => isolated(saidOf(context, field, one))));
  if (isRow(value)) return groupWords(context, field, value);
  if (typeof value === 'boolean') return texts.t(value ? 'field.yes' : 'field.no');
  const said = fieldWordsAt(field)?.said;
  if (said) return saying(context, said, value as string | number);
  return typeof value === 'number' ? texts.number(value) : (value as string);
}

/** What is said in a row or a group of fields; what is empty is left out. */
function groupWords(context: Context, field: string, group: Row): string {
  const { texts } = context;
  const words = Object.entries(group).flatMap(([name, value]) => {
    const inner = `${field}.${name}`;
    const label = fieldWordsAt(inner)?.label;
    const isEmpty = value === null || value === '' || value === false || isEmptyList(value);
    if (label === undefined || isEmpty) return [];
    return [
      texts.t('edits.field', { field: texts.t(label), value: isolated(saidOf(context, inner, value)) }),
    ];
  });
  return words.length > 0 ? words.join('; ') : texts.t('edits.nothing');
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function saying(context: Context, said: Saying, value: string | number): string {
  const { texts } = context;
  const word = String(value);
  if (typeof said === 'object') {
    const id = said.words + word;
    return texts.has(id) ? texts.t(id) : word;
  }
  switch (said) {
    case 'day':
      return dayWords(texts, word);
    case 'moment':
      return typeof value === 'number' ? texts.moment(value) : word;
    case 'platform':
      return platformName(word);
    case 'language':
      return new Intl.DisplayNames(texts.language, { type: 'language' }).of(word) ?? word;
    case 'rule':
      return texts.say({ id: `rule.${word}.title` });
    case 'reference':
      return referred(context, word);
  }
}

const dayWords = (texts: Texts, day: string): string => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : texts.day(at, 'UTC');
};

/** The lists whose rows others name by their id. */
const named = ['channels', 'goals.list', 'communication.entries'] as const;

function referred({ texts, plan }: Context, id: string): string {
  for (const list of named) {
    const row = valueAt(plan, [...list.split('.'), id]);
    if (row !== undefined) return rowName(texts, list, row, plan);
  }
  const place = otherPlaces.find((one) => one === id);
  if (place) return texts.t(`place.${place}`);
  const [, platform, rest] = /^([a-z0-9-]+):(.+)$/u.exec(id) ?? [];
  return platform !== undefined && rest !== undefined
    ? `${platformName(platform)} · ${rest}`
    : texts.t('edits.gone');
}

/** Fields by which a row is known, the first that says something. */
const naming = ['name', 'title', 'statement', 'who', 'what', 'platform'] as const;

/** What a row is called. */
function rowName(texts: Texts, list: string, row: unknown, plan: unknown): string {
  if (!isRow(row)) return texts.t('edits.gone');
  const own = ownName({ texts, plan }, list, row);
  if (own !== null) return own;
  for (const field of naming) {
    const value = row[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return texts.t('edits.unnamed');
}

function ownName(context: Context, list: string, row: Row): string | null {
  const said = (field: string) => saidOf(context, `${list}.${field}`, row[field]);
  const forAll = (id: TextId, field: string) => (row[field] === null ? context.texts.t(id) : said(field));
  switch (list) {
    case 'channels': {
      const market = row.brandOrMarket === '' ? String(row.url).replace(/^https?:\/\/(www\.)?/, '') : null;
      return `${said('platform')} · ${market ?? said('brandOrMarket')}`;
    }
    case 'channels.editorial.lines':
      return said('weekday');
    case 'channels.pauses':
      return said('from');
    case 'measurement.kpis.values':
      return said('on');
    case 'governance.workflow':
      return forAll('workflow.all', 'channelId');
    case 'decisions':
    case 'setAside':
      return forAll('warnings.company', 'about');
    case 'rounds':
      return said('startedAt');
    default:
      return null;
  }
}
