/** The kinds of field that the plan's parts are made of. Lengths and counts are bounded, since plans come from files. */
import { z } from '../zod';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Text of at most so many characters; empty where nothing was said. */
export const text = (most: number) => z.string().check(z.maxLength(most));
/** One line: a name, a title, who does something. Empty where nobody said. */
export const line = text(200);
/** Some paragraphs. Empty where nothing was said. */
export const prose = text(5000);
/** A name that must be there. */
export const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
/** A random id, by which the parts of a plan name each other. */
export const id = z.string().check(z.minLength(1), z.maxLength(60));
/** A list of at most so many. */
export const listOf = <T extends z.core.$ZodType>(schema: T, most = 500) =>
  z.array(schema).check(z.maxLength(most));

/** A day of the calendar, `2026-05-03`, as the company's own time zone counts it. */
export const date = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((day) => {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    // What is no day, such as 31 June, is read as a later one, or not at all.
    return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  }, 'no day of the calendar'),
);
export type IsoDate = z.infer<typeof date>;

/** A whole number of days, up to ten years. */
export const days = z.int().check(z.gte(1), z.lte(3650));
/** Hours, up to a thousand: a week of a large team. */
export const hours = z.number().check(z.gte(0), z.lte(1000));
/** Money in the currency that the plan names. */
export const money = z.number().check(z.gte(0), z.lte(1e12));
/** A measured value; may be negative, such as a change. */
export const measure = z.number().check(z.gte(-1e15), z.lte(1e15));
/** A platform's id; also one without a reader, such as `instagram` or `newsletter`. */
export const platform = z.string().check(z.regex(/^[a-z0-9-]{1,30}$/));

export const webAddress = z.string().check(
  z.maxLength(2048),
  z.refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), 'no web address'),
);
/** A web address, or nothing yet. */
export const optionalAddress = z.union([z.literal(''), webAddress]);

/** A language by its BCP 47 tag, such as `de` or `pt-BR`. */
export const language = z.string().check(
  z.maxLength(40),
  z.refine((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  }, 'no language'),
);

/** A time zone that this browser's `Intl` knows, such as `Europe/Berlin`. */
export const timeZone = z.string().check(
  z.maxLength(60),
  z.refine((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, 'no time zone'),
);

/** The time that an amount is spent or earned in. */
export const periods = ['month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

/** A new id for a part of a plan. */
export const newId = (): string => crypto.randomUUID();
