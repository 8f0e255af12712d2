/** Which companies a page's name may mean: proposed to the auditor, never assumed. */

/** Words that say what form a company has and not who it is, folded. The commonest ones; a missing one only costs a proposal. */
const LEGAL_FORMS = new Set(
  (
    'ab ag as asa bhd bv co company corp corporation cv doo dooel ead ebm ehf eirl ek ev gbr gmbh ggmbh hf inc ' +
    'incorporated jsc kft kg kgaa kk lda limited llc llp lp ltd ltda mbh nv oao ohg ood ooo oy oyj pao plc pte pty ' +
    'rt sa sab sarl sas sdn se sl spa sro srl sp zoo ug ооо оао зао пао ао ип'
  ).split(' '),
);

/** Shorter words say too little to propose a company by them alone. Our choice. */
const TELLING_LENGTH = 4;

/** The words of a name in lower case, without diacritics, punctuation, small joining words and legal form. */
export function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    // "G.m.b.H." and "s.r.o." are one word; "Brot & Co" is three.
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !LEGAL_FORMS.has(word) && !JOINING.has(word));
  return telling.length > 0 ? telling : words;
}

const JOINING = new Set(['and', 'und', 'et', 'y', 'e', 'the']);

/** True where two names agree after folding, or one holds all words of the other. */
export function areSimilarNames(one: string, other: string): boolean {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!fewer || !more || fewer.length === 0) return false;
  if (fewer.join('') === more.join('')) return true;
  return fewer.some((word) => word.length >= TELLING_LENGTH) && fewer.every((word) => more.includes(word));
}
