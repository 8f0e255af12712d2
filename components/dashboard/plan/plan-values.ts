/** What may be typed into the fields of a plan: each text becomes a value that fits the schema, or a reason why not. */
import { webAddressIn } from '../../../utils/plan/channel-address';
import { channelOf } from '../../../utils/plan/channel-row';
import { identityOf } from '../../../utils/plan/planned-channels';
import { thresholds, thresholdsFor } from '../../../utils/audit/thresholds';
import {
  companySchema,
  planSchema,
  thresholdsSchema,
  type Company,
  type Plan,
  type PlannedChannel,
  type PlanThresholds,
} from '../../../utils/plan/plan';

/** A text of the catalogue with its values. */
export interface Refusal {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type Taken<T> = { readonly value: T } | { readonly refusal: Refusal };

const company = companySchema.shape;
const channel = planSchema.shape.channels.def.element.shape;

/** A schema of one field, as far as it is needed here. */
interface FieldSchema<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

const takenBy = <T>(schema: FieldSchema<T>, value: unknown, id: string): Taken<T> => {
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data } : { refusal: { id } };
};

export const companyName = (text: string): Taken<string> => takenBy(company.name, text, 'plan.wrong.name');

export const timeZone = (text: string): Taken<string> =>
  takenBy(company.timeZone, text.trim(), 'plan.wrong.time-zone');

/** One name a line. */
export const otherNames = (text: string): Taken<Company['otherNames']> =>
  takenBy(company.otherNames, linesOf(text), 'plan.wrong.other-names');

/** One address a line; `https://` is added where it is missing. */
export function websites(text: string): Taken<Company['websites']> {
  const addresses: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const address = webAddressIn(line);
    if (!address) return { refusal: { id: 'plan.wrong.website', values: { line: index + 1 } } };
    addresses.push(address.href);
  }
  return takenBy(company.websites, addresses, 'plan.wrong.websites');
}

/** A threshold of the company's own; nothing leaves it to the default. */
export const threshold = (name: keyof PlanThresholds) => (text: string) =>
  takenBy<number | null>(thresholdsSchema.shape[name], numberIn(text), `plan.wrong.${thresholds[name].unit}`);

/** The ladder's rungs as a plan names them. */
export type Rung = 'slowingDays' | 'staleDays' | 'dormantDays' | 'abandonedDays';
export const isRung = (name: keyof PlanThresholds): name is Rung => name in usualLadder();

/** The ladder that holds for a channel without a rhythm, on a platform without a ladder of its own, in days. */
export const usualLadder = (): Readonly<Record<Rung, number>> => ladderOf(null);

/**
 * From how many days on a rung really counts, where the company's figures and the usual ones would put it out of order;
 * `null`: it stands in order. Such a rung is judged as the one that it must not overtake.
 */
export function movedTo(plan: Plan, rung: Rung): number | null {
  const held = ladderOf(plan)[rung];
  return held === (plan.thresholds[rung] ?? usualLadder()[rung]) ? null : held;
}

function ladderOf(plan: Plan | null): Record<Rung, number> {
  const { slowing, stale, dormant, abandoned } = thresholdsFor(plan, null, '');
  return { slowingDays: slowing, staleDays: stale, dormantDays: dormant, abandonedDays: abandoned };
}

export type CadenceKind = 'none' | 'posts-a-week' | 'longest-gap';

export const cadenceKindOf = (cadence: PlannedChannel['cadence']): CadenceKind => {
  if (!cadence) return 'none';
  return 'postsPerWeek' in cadence ? 'posts-a-week' : 'longest-gap';
};

export const cadenceNumber = (cadence: PlannedChannel['cadence']): number | null => {
  if (!cadence) return null;
  return 'postsPerWeek' in cadence ? cadence.postsPerWeek : cadence.longestGapDays;
};

/** The number of a rhythm, such as 0.5 or 0,5 posts a week. */
export function cadence(text: string, kind: Exclude<CadenceKind, 'none'>): Taken<PlannedChannel['cadence']> {
  const number = numberIn(text);
  // A rhythm without its number is none yet, and not the absence of one.
  return kind === 'posts-a-week'
    ? takenBy(channel.cadence, { postsPerWeek: number }, 'plan.wrong.posts-per-week')
    : takenBy(channel.cadence, { longestGapDays: number }, 'plan.wrong.longest-gap');
}

/** Any text up to the schema's length for it. */
export const words = (field: 'brandOrMarket' | 'owner' | 'expectedBenefit' | 'notes') => (text: string) =>
  takenBy(channel[field], text, 'plan.wrong.too-long');

/** An address with its platform: a platform with a reader is known by the address, any other is named by the auditor. */
export function channelPlace(
  address: string,
  platform: string,
): Taken<Pick<PlannedChannel, 'platform' | 'url'>> {
  const made = channelOf({ address, platform });
  if ('channel' in made) return { value: { platform: made.channel.platform, url: made.channel.url } };
  return { refusal: made.problems[0]?.message ?? { id: 'plan.wrong.address' } };
}

/** Like `channelPlace`, for a channel that the plan does not name yet. */
export function newPlace(
  address: string,
  platform: string,
  planned: readonly PlannedChannel[],
): ReturnType<typeof channelPlace> {
  const place = channelPlace(address, platform);
  if ('refusal' in place) return place;
  const identity = identityOf(place.value);
  return planned.some((channel) => identityOf(channel) === identity)
    ? { refusal: { id: 'planned.twice' } }
    : place;
}

/** A currency by its three letters, in whichever case they were typed; nothing for none. */
export function currencyIn(text: string): Taken<string> {
  const code = text.trim().toUpperCase();
  return code === '' || Intl.supportedValuesOf('currency').includes(code)
    ? { value: code }
    : { refusal: { id: 'fuel.wrong.currency' } };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Decimals with a point or a comma, negative ones after either minus sign; `null` for nothing, `NaN` for anything else. */
export function numberIn(text: string): number | null {
  const written = text.trim();
  if (written === '') return null;
  const plain = written.replace('−', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
