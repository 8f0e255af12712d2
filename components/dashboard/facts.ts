/** What was read of a channel, in words: each fact with where it stood, or why it is unknown. */
import type { Texts } from '../../utils/i18n/texts';
import { factNames, factOf, type FactName } from '../../utils/reading/facts';
import { isKnown, type Reading } from '../../utils/reading/reading';
import { unknownText } from '../../utils/report/settling';
import {
  followersText,
  kindText,
  lastPostPrecisionText,
  lastPostText,
  signalText,
} from '../../utils/report/wording';

export interface FactInWords {
  readonly name: FactName;
  /** `null` where it is unknown. */
  readonly value: string | null;
  /** Where it stood; why it is unknown, and what would settle it. */
  readonly because: string;
  /** Written by others, and so kept apart from the text around. */
  readonly foreign: boolean;
}

const foreignFacts: readonly FactName[] = ['category', 'link', 'name', 'handle', 'platformId'];

/** All facts of a reading, in the order in which an auditor asks for them. `timeZone`: in which days are told. */
export const factsInWords = (reading: Reading, texts: Texts, timeZone?: string): FactInWords[] =>
  factNames.map((name) => ({
    name,
    value: valueInWords(reading, name, texts, timeZone),
    because: becauseOf(reading, name, texts),
    foreign: foreignFacts.includes(name),
  }));

/** The fact's value in words, `null` where it is unknown. */
export function valueInWords(
  reading: Reading,
  name: FactName,
  texts: Texts,
  timeZone?: string,
): string | null {
  const fact = factOf(reading, name);
  if (!isKnown(fact)) return null;
  switch (name) {
    case 'kind':
      return kindText(texts, reading.kind);
    case 'lastPost':
      return lastPostText(texts, reading.lastPost, reading.readAt, timeZone);
    case 'followers':
      return followersText(texts, reading.followers);
    default:
      return plainly(fact.value, texts);
  }
}

function plainly(value: unknown, { t, number }: Texts): string {
  if (typeof value === 'boolean') return t(value ? 'fact.yes' : 'fact.no');
  return typeof value === 'number' ? number(value) : String(value);
}

function becauseOf(reading: Reading, name: FactName, texts: Texts): string {
  const fact = factOf(reading, name);
  if (!isKnown(fact)) return unknownText(texts, fact.unknown, name);
  if (name === 'lastPost') return lastPostPrecisionText(texts, reading.lastPost);
  return texts.t('evidence.seen', { what: signalText(texts, fact.source) });
}
