/** How strong a passphrase is at most: its letters are counted, what it means is not known here. */

export type PassphraseStrength = 'weak' | 'fair' | 'strong';

/**
 * Lengths after NIST SP 800-63B-4, “Digital Identity Guidelines: Authentication and Authenticator Management”, 2025: at
 * least 15 characters where a password stands alone, never under 8. For a file that can be tried at home, without
 * anybody who counts the tries, five words are our choice.
 */
const FAIR = 15;
const STRONG = 24;

/** The strength by how many characters do not simply go on from the one before (`aaaa`, `1234`) and how many differ. */
export function strengthOf(passphrase: string): PassphraseStrength {
  const codes = Array.from(passphrase.normalize('NFC'), (character) => character.codePointAt(0) ?? 0);
  const surprising = codes.filter((code, at) => at === 0 || Math.abs(code - (codes[at - 1] ?? 0)) > 1).length;
  // Of few different characters there are few passphrases, however long they are.
  const worth = Math.min(surprising, new Set(codes).size * 2.5);
  if (worth < FAIR) return 'weak';
  return worth < STRONG ? 'fair' : 'strong';
}
