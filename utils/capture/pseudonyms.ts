/**
 * What stands in a capture in place of words, numbers and ids: the same for the same, different for what differs, and
 * counted up in the order of first appearance, so that nothing can be reckoned back.
 */

/** Letters of a script: those that a pseudonym begins with, and those that may follow. No vowels: no words come out. */
interface Letters {
  readonly of: RegExp;
  readonly first: string;
  readonly next: string;
}

/** By script, so that direction, shaping and the gaps between words stay. The rest is written in Latin. */
const ALPHABETS: readonly Letters[] = [
  { of: /\p{Script=Han}/u, first: '龘靐齉', next: '爨驫鱻麤灪籱纞讟钃鸝驪龖' },
  { of: /\p{Script=Hiragana}|\p{Script=Katakana}/u, first: 'ヱヰヲ', next: 'ヱヰヲヴヌヘモヤユヨラリルレロ' },
  { of: /\p{Script=Hangul}/u, first: '뷁쀍퓛', next: '궭뎅쀼뚫헿뢹튦쬷횻릃쩗쿎' },
  { of: /\p{Script=Cyrillic}/u, first: 'щцж', next: 'бвгджзклмнпрстфхцчшщ' },
  { of: /\p{Script=Greek}/u, first: 'ξψζ', next: 'βγδζθκλμνξπρτφχψ' },
  { of: /\p{Script=Hebrew}/u, first: 'צטז', next: 'בגדזחטכלמנסעפצקרשת' },
  { of: /\p{Script=Devanagari}/u, first: 'ढझघ', next: 'कखगघचछजझटठडढणतथदधनपफबभमरलवशषसह' },
  { of: /\p{Script=Thai}/u, first: 'ฌฆฐ', next: 'กขคฆงจฉชซฌญฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬฮ' },
  // Right to left: Arabic, Syriac, Thaana and their neighbours.
  { of: /[\u0600-\u08ff]/u, first: 'ظغض', next: 'بتثجحخدذرزسشصضطظعغفقكلمن' },
];
const LATIN: Letters = { of: /./u, first: 'qxz', next: 'bcdfghjklmnpqrstvwxz' };

/**
 * The length of a word's pseudonym, by class, so that a text cannot be found again by the lengths of its words. Below
 * five letters a word after a number may be an abbreviation to the readers, so that border stands.
 */
function classOf(length: number): number {
  if (length <= 2) return 2;
  if (length <= 4) return 4;
  if (length <= 8) return 6;
  if (length <= 12) return 9;
  return length < 20 ? 13 : 20;
}

export class Pseudonyms {
  readonly #isKept: (word: string) => boolean;
  readonly #given = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** `isKept` tells of a word, in lower case, that it may stand in a capture as it is: no pseudonym is like it. */
  constructor(isKept: (word: string) => boolean) {
    this.#isKept = isKept;
  }

  /** For a word of letters, or letters and digits: of its script, its class of length and its manner of capitals. */
  word(word: string): string {
    const folded = word.normalize('NFC').toLowerCase();
    return inCaseOf(
      word,
      this.#once(folded, () => this.#newWord(folded)),
    );
  }

  /** Gives a word the pseudonym that its parts make together: a handle is also written without its dots. */
  join(parts: readonly string[]): void {
    if (parts.length < 2) return;
    const joined = parts.map((part) => this.word(part).toLowerCase()).join('');
    this.#given.set(parts.join('').normalize('NFC').toLowerCase(), joined);
  }

  /** For digits of any script: as many of the same script. Zero and one stay: grammar knows them. */
  number(digits: string): string {
    const zeros = /^\p{Nd}/u.test(digits) ? digits.length - digits.replace(/^0+/, '').length : 0;
    const rest = digits.slice(zeros);
    if (rest === '' || rest === '1') return digits;
    const value = this.#once(`#${rest}`, () => this.#newNumber(rest));
    return '0'.repeat(zeros) + inDigitsOf(rest, value);
  }

  /** For an id that is no number: as long, and recognised by its first letter `q` and digits. */
  opaque(id: string): string {
    return this.#once(`:${id}`, () => `q${String(this.#next('opaque')).padStart(id.length - 1, '0')}`);
  }

  /** For an id whose bits above the lowest `bits` are a time: that time, and a number in place of the rest. */
  timedId(id: string, bits: bigint): string {
    return this.#once(`@${id}`, () =>
      (((BigInt(id) >> bits) << bits) | (1n << (bits - 1n)) | BigInt(this.#next('timed'))).toString(),
    );
  }

  #once(key: string, make: () => string): string {
    let given = this.#given.get(key);
    if (given === undefined) this.#given.set(key, (given = make()));
    return given;
  }

  #newWord(word: string): string {
    const letters = ALPHABETS.find(({ of }) => of.test(word)) ?? LATIN;
    for (let length = classOf(Array.from(word).length); ; length++) {
      const room = letters.first.length * letters.next.length ** (length - 1);
      for (;;) {
        const place = this.#next(`${letters.first}${length}`);
        if (place > room) break;
        const made = spelled(place - 1, length, letters);
        if (!this.#isKept(made) && made !== word) return made;
      }
    }
  }

  #newNumber(digits: string): string {
    const { length } = Array.from(digits);
    for (;;) {
      const made = numberAt(this.#next(`#${length}`) - 1, length);
      if (made !== digits) return made;
    }
  }

  #next(series: string): number {
    const next = (this.#counts.get(series) ?? 0) + 1;
    this.#counts.set(series, next);
    return next;
  }
}

/** The number of that many digits at a place of a series that goes round. */
function numberAt(place: number, length: number): string {
  // Not nought and one: grammar knows them.
  if (length === 1) return String(2 + (place % 8));
  // From ninety-seven upwards, where ids seldom begin, then round from twenty.
  const tenth = 10n ** BigInt(length - 2);
  return (20n * tenth + ((77n * tenth + BigInt(place)) % (80n * tenth))).toString();
}

/** True for what a pseudonym looks like, in lower case; no word of the languages in these scripts does. */
export const isPseudonym = (word: string): boolean =>
  [...ALPHABETS, LATIN].some(
    ({ first, next }) =>
      first.includes(word.charAt(0)) && Array.from(word.slice(1)).every((letter) => next.includes(letter)),
  );

/** The letters that spell this number, as long as asked. */
function spelled(place: number, length: number, { first, next }: Letters): string {
  let word = '';
  let rest = place;
  for (let letter = 1; letter < length; letter++) {
    word = next.charAt(rest % next.length) + word;
    rest = Math.floor(rest / next.length);
  }
  return first.charAt(rest) + word;
}

/** "NASA" and "Nasa" get one pseudonym each in its own capitals; other mixtures come out in small letters. */
function inCaseOf(word: string, made: string): string {
  if (word === word.toLowerCase()) return made;
  if (word.length > 1 && word === word.toUpperCase()) return made.toUpperCase();
  const [initial, rest] = [word.charAt(0), word.slice(1)];
  return initial !== initial.toLowerCase() && rest === rest.toLowerCase()
    ? made.charAt(0).toUpperCase() + made.slice(1)
    : made;
}

/** Unicode lays out the digits of a script in a row of ten. */
function inDigitsOf(pattern: string, digits: string): string {
  const code = pattern.codePointAt(0) ?? 48;
  if (code < 128) return digits;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return Array.from(digits, (digit) => String.fromCodePoint(zero + Number(digit))).join('');
}
