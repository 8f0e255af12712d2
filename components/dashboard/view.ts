/**
 * What the dashboard shows, as it stands in the address's hash: so the browser's *back* works and a view can be
 * bookmarked. A part that is as it was at first is left out; what cannot be understood is as it was at first.
 */
import { severities, type Severity } from '../../utils/audit/finding';
import { stalenessLevels, type Staleness } from '../../utils/audit/staleness';
import { planParts, type PlanPart } from '../../utils/plan/completeness';
import { decisionWords, type DecisionWord } from '../../utils/plan/parts/decisions';
import type { PlanId } from '../../utils/plan/plan';
import { accountKinds, type AccountKind, type PlatformId } from '../../utils/reading/reading';
import { states, type ChannelState } from '../../utils/report/channel-line';

/** Whose channels are shown: everybody's, those that belong to nobody yet, or one company's. */
export type Place =
  { readonly in: 'everything' } | { readonly in: 'inbox' } | { readonly in: 'company'; readonly id: PlanId };

/** What can be left out of a report. */
export const reportParts = ['advice', 'details'] as const;
export type ReportPart = (typeof reportParts)[number];

export const tabs = ['channels', 'warnings', 'plan', 'round', 'history', 'report'] as const;
export type Tab = (typeof tabs)[number];

export const sortKeys = [
  'state',
  'channel',
  'platform',
  'company',
  'kind',
  'last-post',
  'followers',
  'warnings',
  'decision',
  'expires',
  'checked',
] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

export const kindFilters = [...accountKinds, 'unknown'] as const;
export type KindFilter = AccountKind | 'unknown';
export const levelFilters = [...stalenessLevels, 'cannot-tell'] as const;
export type LevelFilter = Staleness['level'];

/** `none`: a company's channel on which nothing is decided yet. */
export const decisionFilters = ['none', ...decisionWords] as const;
export type DecisionFilter = DecisionWord | 'none';

/** `null` and an empty search let everything through. */
export interface Filter {
  readonly search: string;
  readonly platform: PlatformId | null;
  readonly kind: KindFilter | null;
  readonly level: LevelFilter | null;
  readonly state: ChannelState | null;
  readonly decision: DecisionFilter | null;
}

export interface View {
  readonly place: Place;
  readonly tab: Tab;
  /** The section of the plan. */
  readonly part: PlanPart;
  readonly sort: Sort;
  readonly filter: Filter;
  /** The id of the line that is open beside the table. */
  readonly open: string | null;
  /** The only weight of warnings that is shown; absent where all are. */
  readonly severity?: Severity;
  /** What the report leaves out; absent where it holds everything. */
  readonly without?: readonly ReportPart[];
  /** The id of the line whose posting rhythm is pictured; absent until one is chosen. */
  readonly rhythm?: string;
}

export const noFilter: Filter = {
  search: '',
  platform: null,
  kind: null,
  level: null,
  state: null,
  decision: null,
};
export const firstSort: Sort = { by: 'state', descending: false };
export const firstView: View = {
  place: { in: 'everything' },
  tab: 'channels',
  part: 'company',
  sort: firstSort,
  filter: noFilter,
  open: null,
};

/** The hash with which the popup asks for a download at once. */
export const EXPORT_HASH = '#export';

/** The hash that opens the settings over whatever is shown. */
export const SETTINGS_HASH = '#settings';

/** The hash that shows, over whatever is shown, whether the platforms' pages go on telling. */
export const READERS_HASH = '#readers';

/** The hash that opens backup and restore over whatever is shown. */
export const BACKUP_HASH = '#dialog=backup';

/** The hashes that open something over a view, which stays as it is. */
export const OVERLAYS: readonly string[] = [SETTINGS_HASH, READERS_HASH, BACKUP_HASH];

/** The view that a hash (with or without its `#`) names. */
export function viewOf(hash: string): View {
  if (hash === EXPORT_HASH) return firstView;
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const company = said.get('company');
  const sort = said.get('sort') ?? '';
  const by = oneOf(sortKeys, sort.replace(/^-/, ''));
  const rhythm = said.get('rhythm');
  const severity = oneOf(severities, said.get('severity'));
  const without = reportParts.filter((part) => said.getAll('without').includes(part));
  return {
    place: company ? { in: 'company', id: company } : { in: said.has('inbox') ? 'inbox' : 'everything' },
    // Only a company has warnings and a plan of its own.
    tab: (company && oneOf(tabs, said.get('tab'))) || firstView.tab,
    part: oneOf(planParts, said.get('part')) ?? firstView.part,
    sort: by ? { by, descending: sort.startsWith('-') } : firstSort,
    filter: {
      search: said.get('search') ?? '',
      platform: said.get('platform') ?? null,
      kind: oneOf(kindFilters, said.get('kind')),
      level: oneOf(levelFilters, said.get('posts')),
      state: oneOf(states, said.get('state')),
      decision: oneOf(decisionFilters, said.get('decision')),
    },
    open: said.get('channel') ?? null,
    ...(severity && { severity }),
    ...(without.length > 0 && { without }),
    ...(rhythm && { rhythm }),
  };
}

/** The hash of a view, with its `#`; a link to an empty one would load the page anew. */
export function hashOf(view: View): string {
  const { place, tab, part, sort, filter, open, severity, without = [], rhythm } = view;
  const hash = new URLSearchParams();
  if (place.in === 'company') hash.set('company', place.id);
  if (place.in === 'inbox') hash.set('inbox', '');
  if (tab !== firstView.tab) hash.set('tab', tab);
  if (tab === 'plan' && part !== firstView.part) hash.set('part', part);
  if (sort.by !== firstSort.by || sort.descending) hash.set('sort', (sort.descending ? '-' : '') + sort.by);
  if (filter.search) hash.set('search', filter.search);
  if (filter.platform !== null) hash.set('platform', filter.platform);
  if (filter.kind !== null) hash.set('kind', filter.kind);
  if (filter.level !== null) hash.set('posts', filter.level);
  if (filter.state !== null) hash.set('state', filter.state);
  if (filter.decision !== null) hash.set('decision', filter.decision);
  if (open !== null) hash.set('channel', open);
  if (tab === 'warnings' && severity) hash.set('severity', severity);
  if (tab === 'history' && rhythm) hash.set('rhythm', rhythm);
  if (tab === 'report') for (const left of without) hash.append('without', left);
  return `#${hash.toString()}`;
}

/** The hash of a company's view, nothing filtered and nothing open. */
export const companyHash = (id: PlanId, tab: Tab = firstView.tab): string =>
  hashOf({ ...firstView, place: { in: 'company', id }, tab });

const oneOf = <T extends string>(all: readonly T[], word: string | null): T | null =>
  all.find((one) => one === word) ?? null;
