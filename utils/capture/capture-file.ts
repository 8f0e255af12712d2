/**
 * The file of a redacted capture, and what a right reading of it says. It drops into `test/captures/` as it is. What the
 * auditor expects is chosen from lists: no free text, so that nothing private slips in.
 */
import { accountKinds, obstacles, pageStates, type Reading, valueOf } from '../reading/reading';
import { z } from '../zod';
import type { Capture, CapturedPage } from './redact';

/** When the newest own post in view was published, from and to how many days before the capture; the last is open. */
export const postAges = {
  'one-day': [0, 1],
  'one-week': [1, 7],
  'one-month': [7, 31],
  'three-months': [31, 92],
  'one-year': [92, 366],
  longer: [366, 10_000],
} as const;
export type PostAge = keyof typeof postAges;
const ages = Object.keys(postAges) as [PostAge, ...PostAge[]];

/** What can be expected of each fact; `unknown` where the page does not tell. */
export const choices = {
  state: [...pageStates, ...obstacles, 'no-profile'],
  kind: [...accountKinds, 'unknown'],
  verified: ['yes', 'no', 'unknown'],
  followers: ['exact', 'rounded', 'unknown'],
  lastPost: [...ages, 'unknown'],
} as const;
export type AskedFact = keyof typeof choices;
export const askedFacts = Object.keys(choices) as readonly AskedFact[];
export type Expected = { readonly [Fact in AskedFact]?: (typeof choices)[Fact][number] | undefined };

export const captureFile = z.object({
  format: z.literal('channel-audit-capture'),
  version: z.literal(1),
  extensionVersion: z.string().check(z.maxLength(40)),
  url: z.string().check(z.maxLength(4000)),
  language: z.nullable(z.string().check(z.maxLength(40))),
  /** Epoch ms. */
  capturedAt: z.number(),
  /** For how long the document had been open, in ms. */
  documentAge: z.number(),
  /** What the auditor says is right, of the facts that were read wrongly. */
  expected: z.object({
    state: z.optional(z.enum(choices.state)),
    kind: z.optional(z.enum(choices.kind)),
    verified: z.optional(z.enum(choices.verified)),
    followers: z.optional(z.enum(choices.followers)),
    lastPost: z.optional(z.enum(choices.lastPost)),
  }),
  html: z.string(),
});
export type CaptureFile = z.infer<typeof captureFile>;

/** What a reading says of the facts that can be asked for; the last post as the span itself. */
export interface Told {
  readonly state: (typeof choices.state)[number];
  readonly kind: (typeof choices.kind)[number];
  readonly verified: (typeof choices.verified)[number];
  readonly followers: (typeof choices.followers)[number];
  readonly lastPost:
    { readonly notBefore: number; readonly notAfter: number; readonly open: boolean } | 'unknown';
}

export function toldBy(reading: Reading | null): Told {
  if (!reading)
    return {
      state: 'no-profile',
      kind: 'unknown',
      verified: 'unknown',
      followers: 'unknown',
      lastPost: 'unknown',
    };
  const verified = valueOf(reading.verified);
  const lastPost = valueOf(reading.lastPost);
  return {
    state: reading.state,
    kind: valueOf(reading.kind) ?? 'unknown',
    verified: verified === undefined ? 'unknown' : verified ? 'yes' : 'no',
    followers: valueOf(reading.followers)?.precision ?? 'unknown',
    lastPost: lastPost
      ? { notBefore: lastPost.notBefore, notAfter: lastPost.notAfter, open: lastPost.open }
      : 'unknown',
  };
}

/** A capture beside what the readers say of the page and of the copy. */
export interface Review {
  readonly page: Omit<CapturedPage, 'html' | 'url'>;
  readonly capture: Capture;
  /** Of the page as it stood. */
  readonly before: Told;
  /** Of the copy. */
  readonly after: Told;
  /** The facts of which the copy tells something else: what was wrong there may have gone with the words. */
  readonly differing: readonly AskedFact[];
}

/** The file of a capture, with what the auditor says is right. */
export const fileOf = (
  { page, capture: { url, language, html } }: Review,
  expected: Expected,
  extensionVersion: string,
): CaptureFile => ({
  format: 'channel-audit-capture',
  version: 1,
  extensionVersion,
  url,
  language: language?.slice(0, 40) ?? null,
  ...page,
  expected,
  html,
});

/** The file's text: a line for each of its parts. */
export const textOf = (file: CaptureFile): string => `${JSON.stringify(file, null, 2)}\n`;

const DAY = 86_400_000;

/** An age that the page rounds to months reaches so many days further back than the post itself may lie. */
const ROUNDED_DAYS = 31;

/** The expected facts that a reading, made at the moment of the capture, does not meet. */
export const unmet = (expected: Expected, told: Told, capturedAt: number): AskedFact[] =>
  askedFacts.filter((fact) => {
    const wanted = expected[fact];
    if (wanted === undefined) return false;
    return fact === 'lastPost' && isAge(wanted)
      ? !isOfAge(told.lastPost, postAges[wanted], capturedAt)
      : told[fact] !== wanted;
  });

const isAge = (choice: string): choice is PostAge => choice in postAges;

/** True where a post that late is proven, and that there is a later one is not denied. */
function isOfAge(
  lastPost: Told['lastPost'],
  [least, most]: (typeof postAges)[PostAge],
  capturedAt: number,
): boolean {
  if (lastPost === 'unknown') return false;
  const { notBefore, notAfter } = lastPost;
  return (
    notBefore <= capturedAt - least * DAY &&
    notAfter >= capturedAt - most * DAY &&
    notBefore >= capturedAt - (most + ROUNDED_DAYS) * DAY
  );
}
