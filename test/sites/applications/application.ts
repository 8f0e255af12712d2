/**
 * The platforms' applications as tests play them: pages that change without being loaded. Each draws an account part by
 * part, in the structure of the real one, while the data in the document stay those that the server sent with it.
 */
import type { AccountKind } from '../../../utils/reading/reading';

/** An invented company's account, of which no name, number or post is another's. */
export interface Account {
  /** Three digits, the heart of all its names, so that none is a part of another's. */
  readonly number: string;
  readonly handle: string;
  readonly name: string;
  /** What the platform knows it by. */
  readonly id: string;
  /** Below a thousand, so that every platform prints it whole. */
  readonly followers: number;
  /** Ages of its posts in days, the newest first. */
  readonly posts: readonly number[];
}

/** What the application shows of an account at one moment of its drawing. */
export interface View {
  readonly account: Account;
  /** The tab's name in the address; absent: the first one. */
  readonly tab?: string;
  /** False: a skeleton stands where the header will be. */
  readonly header: boolean;
  /** The rows of the list that are in the document, by their ages in days; `null`: the list has not been drawn. */
  readonly rows: readonly number[] | null;
  /** How many rows before them were taken out of the document, as lists do that were scrolled. */
  readonly removed?: number;
  /** Whose the rows are, where the list that was left still stands below the next header; absent: the account's. */
  readonly rowsOf?: Account;
  /** TikTok: the place of the order that is pressed; absent: the first, "Latest". */
  readonly order?: number;
}

export interface Application {
  readonly platform: string;
  /** The kind of all its accounts here. */
  readonly kind: AccountKind;
  /** What in a reading would betray that it tells of this account: its names and numbers, its posts'. */
  marks(account: Account): readonly string[];
  address(account: Account, tab?: string): string;
  /** An address that the application replaces by that of the account: one by its id, or by a handle that it gave up. */
  formerAddress(account: Account): string;
  /** True where that address still names the account, so that its data may be read there too. */
  readonly formerNamesAccount: boolean;
  /** A post, photo or video of the account: no profile. */
  postAddress(account: Account): string;
  /** The platform's own first page: no profile. */
  readonly home: string;
  /** The page at which the platform asks to log in, or for consent, before it shows the account. */
  wallAddress(account: Account): string;
  /** The document as the server sends it for this view; its data are the whole account's. */
  document(view: View): string;
  /** The platform's first page as the server sends it: data of nobody whom a test visits. */
  homeDocument(): string;
  /** The drawn part of the body. */
  drawn(view: View): string;
  /** What the title bar says. */
  title(account: Account): string;
  /** A post or photo in a dialog over the profile. */
  dialog(account: Account): string;
  /** What the platform lays over a readable page to make its reader log in, consent, or solve a puzzle. */
  readonly wall: string;
}

/** The whole profile, drawn to the end. */
export const whole = (account: Account, more: Partial<View> = {}): View => ({
  account,
  header: true,
  rows: account.posts,
  ...more,
});
/** The grey boxes that stand there first. */
export const skeleton = (account: Account): View => ({ account, header: false, rows: null });
/** The header without the list. */
export const headerOnly = (account: Account, more: Partial<View> = {}): View => ({
  account,
  header: true,
  rows: null,
  ...more,
});

/** The account of that number, 1 to 150. */
export function accountOf(number: number, posts: readonly number[]): Account {
  const digits = String(number).padStart(3, '0');
  return {
    number: digits,
    handle: `sampleoven${digits}`,
    name: `Sample Oven ${digits}`,
    id: `7065499344${digits}021`,
    followers: 100 + number * 6,
    posts,
  };
}

const DAY = 86_400_000;
/** Ages are counted from here, so that a post that is drawn again is the same post. */
const BEGAN = Date.now();

/** When an account's post of that age in days was published, epoch ms: at a second of its own, since ids tell times. */
export const publishedAt = ({ number }: Account, days: number): number =>
  BEGAN - days * DAY - Number(number) * 1000;

/** "3 days ago", as platforms floor it. */
export function ageInWords(days: number): string {
  const [count, unit] =
    days < 14 ? [days, 'day'] : days < 30 ? [Math.floor(days / 7), 'week'] : [Math.floor(days / 30), 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
