/** Facebook: Pages and personal profiles, from classic Pages (2021) to today's, logged in and out. */
import { blankReading, languageOf, type Reading, type Reason } from '../../reading';
import type { Platform, ReadPage } from '../platform';
import { address, isLogin } from './address';
import { drawnProfile } from './drawn';
import { embeddedIn } from './embedded';
import { profileReading } from './profile-reading';
import { guardsWithLogin } from './share-tags';

export { address } from './address';
export { signals } from './signals';

export const platform: Platform = {
  id: 'facebook',
  name: 'Facebook',
  class: 'separate-pages',
  matches: ['https://*.facebook.com/*'],
  goneLooksPrivate: true,
  companyMark: 'page',
  suggestedCadence: 2,
};

export const read: ReadPage = (document, url, now) => {
  const account = address(url);
  if (!account) return null;
  const language = languageOf(document);
  const told = (state: Reading['state'], reason: Reason): Reading => ({
    ...blankReading(account, url, now, state, reason),
    language,
  });
  if (isLogin(url)) return told('login-wall', 'walled');

  const embedded = embeddedIn(document, account);
  const drawn = drawnProfile(document, embedded.names);
  const recorded = [embedded.headers, embedded.feeds, embedded.classicPages].some(
    (records) => records.length > 0,
  );
  if (!drawn && !recorded) {
    if (guardsWithLogin(document, embedded)) return told('login-wall', 'walled');
    // Reported, 2026: private, removed and blocked accounts get the same error page.
    if (embedded.errorRoute) return told('unavailable-or-private', 'unavailable');
    if (embedded.routes.length === 0) {
      const notYet = told('not-drawn', 'not-drawn');
      return embedded.stale ? { ...notYet, remarks: ['stale-embedded-data'] } : notYet;
    }
  }
  return profileReading({ document, url, now, language, account, embedded, drawn });
};
