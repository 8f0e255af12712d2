/** What a page's head says for search engines and apps. It describes the address that was loaded, not the one now open. */
import { unknown, type AccountKey, type Fact } from '../../reading';
import { isLogin, keyOfUrl, parsed } from './address';
import type { Embedded } from './embedded';
import { textFact } from './profile-facts';

const content = (document: Document, property: string): string | null =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null;

const canonicals = (document: Document): (string | null)[] => [
  content(document, 'og:url'),
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
];

export interface ShareTags {
  readonly name: Fact<string>;
  /** The app would open a classic Page (`fb://page/…`, to 2022); `fb://profile/…` stands on Pages and persons alike. */
  readonly classicPage: boolean;
}

/** The head's facts, if it is the subject's; unknown ones otherwise. */
export function shareTags(document: Document, names: ReadonlySet<AccountKey>): ShareTags {
  const key = keyOfUrl(content(document, 'og:url'));
  if (key === null || !names.has(key)) return { name: unknown('not-shown'), classicPage: false };
  return {
    name: textFact(content(document, 'og:title'), 'facebook.share-tags'),
    classicPage: content(document, 'al:android:url')?.startsWith('fb://page/') ?? false,
  };
}

/**
 * True where a log-in page stands at the profile's address. `form#login_form` stands on readable pages too, so it counts
 * only where no record of any account is in the document (2026-07: that wall has no `og:url`).
 */
export function guardsWithLogin(document: Document, { routes, stale }: Embedded): boolean {
  // 2026-07, in English: that wall has no address of its own.
  if (content(document, 'og:title') === 'Log in or sign up to view') return true;
  const leadsToLogin = canonicals(document).some((link) => {
    const url = link === null ? null : parsed(link);
    return url !== null && isLogin(url);
  });
  return (
    leadsToLogin || (!stale && routes.length === 0 && document.querySelector('form#login_form') !== null)
  );
}
