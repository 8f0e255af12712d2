/** `ytInitialData`: the data with which a visit to YouTube begins, and which channel it describes. */
import {
  at,
  isObject,
  listAt,
  objectAt,
  objectAtPath,
  parseJson,
  textAt,
  type Json,
  type JsonObject,
} from '../../embedded-json';
import type { AccountAddress, AccountKey } from '../../reading';
import { accountAt } from './address';

/** 2026-05: `var ytInitialData = {…};` 2020: `window["ytInitialData"] = {…};` The mobile pages quote and escape it. */
const ASSIGNMENT = /ytInitialData(?:["']\])?\s*=\s*(['{])/;

/** The data of the page on which this visit began; `undefined` where the document holds none. */
export function initialData(document: Document): JsonObject | undefined {
  for (const script of document.querySelectorAll('script')) {
    const text = script.textContent;
    const found = text.includes('ytInitialData') ? ASSIGNMENT.exec(text) : null;
    if (!found) continue;
    const start = found.index + found[0].length - 1;
    const data = found[1] === '{' ? literal(text, start) : quoted(text, start);
    if (isObject(data)) return data;
  }
  return undefined;
}

/** Nearly always the script ends with the object, which saves the search for its last brace. */
const literal = (text: string, start: number): Json | undefined =>
  parseJson(text.slice(start, text.lastIndexOf('}') + 1)) ?? objectAt(text, start);

function quoted(text: string, start: number): Json | undefined {
  const [, escaped = ''] = /^'((?:[^'\\]|\\.)*)'/.exec(text.slice(start)) ?? [];
  return parseJson(
    escaped.replace(/\\(?:x([\da-f]{2})|(.))/gi, (_, code: string | undefined, character: string) =>
      code === undefined ? character : String.fromCharCode(parseInt(code, 16)),
    ),
  );
}

/** A text as YouTube writes them: `simpleText`, `runs[].text` or, in view models, `content`. */
export function words(json: Json | undefined): string {
  const simple = textAt(json, 'simpleText') ?? textAt(json, 'content');
  return (
    simple ??
    listAt(json, 'runs')
      .map((run) => textAt(run, 'text') ?? '')
      .join('')
  ).trim();
}

export interface Subject {
  /** The channel's id, `undefined` where the data does not say. */
  readonly id: string | undefined;
  /** Without `@`. */
  readonly handle: string | undefined;
  /** Every name under which the data speaks of its channel. */
  readonly keys: readonly AccountKey[];
}

/** The channel that the data describes. */
export function subjectOf(data: JsonObject): Subject {
  const metadata = at(data, 'metadata', 'channelMetadataRenderer');
  const ids = [
    textAt(metadata, 'externalId'),
    /\?channel_id=([\w-]+)$/.exec(textAt(metadata, 'rssUrl') ?? '')?.[1],
    textAt(data, 'header', 'c4TabbedHeaderRenderer', 'channelId'),
    browseId(data),
    ...tabsOf(data).map((tab) => textAt(tab, 'endpoint', 'browseEndpoint', 'browseId')),
  ];
  const accounts = [
    ...ids.map((id) => `/channel/${id ?? ''}`),
    textAt(metadata, 'vanityChannelUrl'),
    textAt(metadata, 'channelUrl'),
    ...listAt(metadata, 'ownerUrls').map((url) => (typeof url === 'string' ? url : undefined)),
    textAt(data, 'microformat', 'microformatDataRenderer', 'urlCanonical'),
    `/${handleText(data)}`,
    carouselHandle(data),
    ...tabsOf(data).map(tabUrl),
  ].flatMap((href) => accountAt(href) ?? []);
  const keys = [...new Set(accounts.map(({ key }) => key))];
  const isOne = (space: string): boolean => keys.filter((key) => key.startsWith(space)).length <= 1;
  // Details, header and tabs of two channels are nobody's data.
  if (!isOne('youtube:@') || !isOne('youtube:channel/'))
    return { id: undefined, handle: undefined, keys: [] };
  return {
    id: accounts.find(({ platformId }) => platformId !== null)?.platformId ?? undefined,
    handle: accounts.find(({ key }) => key.startsWith('youtube:@'))?.handle ?? undefined,
    keys,
  };
}

/** 2026-05: the parameter `browse_id` stands in the data of terminated and age-gated channels too. */
const browseId = (data: JsonObject): string | undefined =>
  listAt(data, 'responseContext', 'serviceTrackingParams')
    .flatMap((service) => listAt(service, 'params'))
    .map((param) => (textAt(param, 'key') === 'browse_id' ? textAt(param, 'value') : undefined))
    .find((id) => id !== undefined);

/** The panel of a carousel that shows the page's own channel. */
export const carouselDetails = (data: JsonObject): JsonObject | undefined =>
  listAt(data, 'header', 'carouselHeaderRenderer', 'contents')
    .map((panel) => objectAtPath(panel, 'topicChannelDetailsRenderer'))
    .find((details) => details !== undefined);

/** The channel's handle in its carousel, `/@name`; YouTube's own topics have other addresses there. */
function carouselHandle(data: JsonObject): string | undefined {
  const path = textAt(carouselDetails(data), 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl');
  return path?.startsWith('/@') ? path : undefined;
}

/** The first text of the header that begins with `@`. */
const handleText = (data: JsonObject): string =>
  [
    ...headerRows(data).flat().map(words),
    words(at(data, 'header', 'c4TabbedHeaderRenderer', 'channelHandleText')),
  ].find((text) => text.startsWith('@')) ?? '';

/** 2026-05: the header's lines under the name: handle (and pronouns); subscribers and videos. */
export const headerRows = (data: JsonObject): (JsonObject | undefined)[][] =>
  listAt(
    data,
    ...[
      'header',
      'pageHeaderRenderer',
      'content',
      'pageHeaderViewModel',
      'metadata',
      'contentMetadataViewModel',
      'metadataRows',
    ],
  ).map((row) => listAt(row, 'metadataParts').map((part) => objectAtPath(part, 'text')));

/**
 * True if the data describes the account of the address. For custom and user names, which newer data does not repeat,
 * the command that fetched the data is believed too: it names the address and the channel's id.
 */
export const describes = (document: Document, subject: Subject, { key }: AccountAddress): boolean =>
  subject.keys.includes(key) || (subject.id !== undefined && isFetchedFor(document, key, subject.id));

/** 2025-04: `window['ytCommand'] = {…"url":"/@name"…"browseId":"UC…"}`. */
function isFetchedFor(document: Document, key: AccountKey, id: string): boolean {
  for (const script of document.querySelectorAll('script')) {
    const start = script.textContent.indexOf("ytCommand'] =");
    if (start < 0) continue;
    const command = objectAt(script.textContent, start);
    const url = textAt(command, 'commandMetadata', 'webCommandMetadata', 'url');
    return textAt(command, 'browseEndpoint', 'browseId') === id && accountAt(url)?.key === key;
  }
  return false;
}

const tabParts = (data: JsonObject): Json[] =>
  ['twoColumnBrowseResultsRenderer', 'singleColumnBrowseResultsRenderer'].flatMap((columns) =>
    listAt(data, 'contents', columns, 'tabs'),
  );

/** The tabs that the channel has, the one with content included. */
export const tabsOf = (data: JsonObject): (JsonObject | undefined)[] =>
  tabParts(data)
    .map((tab) => objectAtPath(tab, 'tabRenderer'))
    .filter((tab) => tab !== undefined);

/** True where every tab is understood; the search is one that expands. Any other may hold posts. */
export const areTabsRead = (data: JsonObject): boolean =>
  tabParts(data).every((tab) => isObject(at(tab, 'tabRenderer') ?? at(tab, 'expandableTabRenderer')));

export const tabUrl = (tab: Json | undefined): string | undefined =>
  textAt(tab, 'endpoint', 'commandMetadata', 'webCommandMetadata', 'url');
