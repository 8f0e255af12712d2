/** What the watch over a platform's pages found, in sentences. */
import type { Texts } from '../../utils/i18n/texts';
import type { ToldFact } from '../../utils/reading/told';
import type { PlatformDrift, SignalLine } from '../../utils/report/drift';

export const factLabel = ({ t }: Texts, fact: ToldFact): string =>
  t(fact === 'posts' ? 'drift.fact.posts' : `fact.${fact}`);

/**
 * What is not read any more, a sentence for all facts that fell silent together. Of several signals of one fact the one
 * that has been silent longest speaks for it.
 */
export function lossesOf({ lines }: PlatformDrift, texts: Texts): string[] {
  const longest = new Map<ToldFact, SignalLine>();
  for (const line of lines.filter(({ state }) => state === 'lost'))
    if (line.silentFor > (longest.get(line.fact)?.silentFor ?? 0)) longest.set(line.fact, line);
  const together = new Map<string, SignalLine[]>();
  for (const line of longest.values()) {
    const when = `${line.silentSince ?? ''} ${line.silentFor}`;
    together.set(when, [...(together.get(when) ?? []), line]);
  }
  return [...together.values()].flatMap((group) => {
    const [{ silentSince, silentFor } = { silentSince: null, silentFor: 0 }] = group;
    if (silentSince === null) return [];
    const facts = group.map(({ fact }) => factLabel(texts, fact));
    return texts.t('drift.lost', {
      facts: new Intl.ListFormat(texts.language).format(facts),
      day: texts.day(silentSince, 'UTC'),
      count: silentFor,
    });
  });
}

/** A sentence for each share of visits that has suddenly risen. */
export const risesOf = ({ shares }: PlatformDrift, { t }: Texts): string[] =>
  shares
    .filter(({ rose }) => rose)
    .map(({ of, lately, before }) =>
      t(`drift.rose.${of}`, {
        count: lately.happened,
        of: lately.of,
        before: before.happened,
        beforeOf: before.of,
      }),
    );
