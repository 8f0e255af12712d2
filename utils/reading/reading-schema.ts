/**
 * The schema by which a reading from a page is believed: every length and count is bounded, unknown keys are dropped,
 * numbers are finite, and times are not later than the moment of reading.
 *
 * It stands apart from `reading.ts` so that no schema library gets into a page.
 */
import { z } from '../zod';
import { handleInPlainSight, nameInPlainSight } from './in-plain-sight';
import {
  MAX_ALIASES,
  accountKinds,
  authorships,
  obstacles,
  pageStates,
  reasons,
  isKnown,
  remarks,
  type Fact,
  type Reading,
  valueOf,
} from './reading';

/** The most entries of a list that are kept; longer lists are cut by the readers. */
export const MAX_ENTRIES = 200;

/** 2004-02-04, the birth of Facebook and 2100: no post of these platforms lies outside. */
const EARLIEST = Date.UTC(2003, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

const text = (most: number) => z.string().check(z.maxLength(most));
const moment = z.number().check(z.gte(EARLIEST), z.lte(LATEST));
const signal = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(\.[a-z0-9-]+)+$/));
const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
const address = z.string().check(
  z.maxLength(2048),
  z.refine(isWebAddress, 'no web address'),
  z.overwrite((value) => (isWebAddress(value) ? withoutCredentials(value) : value)),
);
const accountKey = z.string().check(z.minLength(3), z.maxLength(300), z.regex(/^[a-z0-9-]+:./u));
const count = z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));

const unknownFact = z.object({
  unknown: z.enum(reasons),
  sources: z.optional(z.array(signal).check(z.maxLength(8))),
});
const fact = <T>(value: z.ZodMiniType<T>) =>
  z.union([z.object({ value, source: signal }), unknownFact]) as unknown as z.ZodMiniType<Fact<T>>;

const interval = z
  .object({ notBefore: moment, notAfter: moment })
  .check(z.refine(({ notBefore, notAfter }) => notBefore <= notAfter, 'the interval ends before it begins'));
const precision = z.enum(['exact', 'id-derived', 'interval']);
const kind = z.enum(accountKinds);

const entry = z.object({
  id: z.nullable(text(200)),
  url: z.nullable(address),
  published: z.nullable(interval),
  precision,
  authorship: z.enum(authorships),
  pinned: z.boolean(),
  aside: z.optional(z.enum(['members-only', 'restricted', 'upcoming', 'live-now', 'community'])),
});

const timeline = z.object({
  scope: signal,
  order: z.enum(['newest-first', 'unordered']),
  headInView: z.boolean(),
  exhaustive: z.boolean(),
  contiguous: z.boolean(),
  entries: z.array(entry).check(z.maxLength(MAX_ENTRIES)),
});

const lastPost = z.object({
  notBefore: moment,
  notAfter: moment,
  precision,
  open: z.boolean(),
  url: z.nullable(address),
});

/** The longest name, handle or category. */
const MAX_NAME = 300;

const rewritten = (fact: Fact<string>, inPlainSight: (text: string, most: number) => string): Fact<string> =>
  isKnown(fact) ? { ...fact, value: inPlainSight(fact.value, MAX_NAME) } : fact;

/** What a page's names might hide, or turn around wherever they are shown, is written out, and that it was is said. */
function inPlainSight(reading: Reading): Reading {
  const { account, category, remarks: said } = reading;
  const name = rewritten(account.name, nameInPlainSight);
  const handle = rewritten(account.handle, handleInPlainSight);
  const plain = {
    ...reading,
    account: { ...account, name, handle },
    category: rewritten(category, nameInPlainSight),
  };
  const isPlain = [
    [name, account.name],
    [handle, account.handle],
    [plain.category, category],
  ].every(([now, before]) => now && before && valueOf(now) === valueOf(before));
  return isPlain || said.includes('letters-written-out')
    ? plain
    : { ...plain, remarks: [...said, 'letters-written-out'] };
}

/**
 * An address without a user name before its host, which makes `https://bakery.example@elsewhere.example` pass for the
 * bakery's.
 */
function withoutCredentials(address: string): string {
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = url.password = '';
  return url.href;
}

/** A reading as it is stored. Parse with `safeParse`: what does not fit is refused whole. */
export const readingSchema = z
  .object({
    platform: text(30).check(z.regex(/^[a-z0-9-]+$/)),
    url: address,
    readAt: moment,
    state: z.enum([...pageStates, ...obstacles]),
    language: z.nullable(text(40)),
    account: z.object({
      key: accountKey,
      aliases: z.array(accountKey).check(z.minLength(1), z.maxLength(MAX_ALIASES)),
      profileUrl: address,
      platformId: fact(text(200)),
      handle: fact(text(MAX_NAME)),
      name: fact(text(MAX_NAME)),
    }),
    kind: fact(kind),
    kindEvidence: z.array(z.object({ signal, says: kind })).check(z.maxLength(20)),
    category: fact(text(MAX_NAME)),
    verified: fact(z.boolean()),
    followers: fact(z.object({ count, precision: z.enum(['exact', 'rounded']) })),
    bioPresent: fact(z.boolean()),
    link: fact(address),
    postCount: fact(count),
    lastPost: fact(lastPost),
    timeline: z.nullable(timeline),
    remarks: z.array(z.enum(remarks)).check(z.maxLength(remarks.length)),
  })
  .check(
    z.refine(({ account }) => account.aliases.includes(account.key), 'the aliases do not hold the key'),
    z.refine(
      ({ account, platform }) => account.aliases.every((alias) => alias.startsWith(`${platform}:`)),
      'an alias of another platform',
    ),
    z.refine(
      ({ lastPost: last, readAt }) =>
        !('value' in last) || (last.value.notBefore <= last.value.notAfter && last.value.notAfter <= readAt),
      'the last post ends before it begins, or after the moment of reading',
    ),
    z.overwrite((parsed) => inPlainSight(parsed as Reading) as typeof parsed),
  ) as unknown as z.ZodMiniType<Reading>;
