/** Facebook: Pages and personal profiles, from classic Pages (2021) to today's, logged in and out. */
import { blankReading, languageOf, type Reading, type Reason } from '../../reading';
import type { Platform, ReadPage } from '../platform';
import { address, isLogin } from './address';
import { drawnProfile } from './drawn';
import { embeddedIn, type Embedded } from './embedded';
import { timelinesIn } from './embedded-posts';
import { profileReading } from './profile-reading';
import { guardsWithLogin, shareTags } from './share-tags';

export { address, tabOf as tab } from './address';
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
  if (!drawn && !isRecorded(embedded)) {
    if (guardsWithLogin(document, embedded)) return told('login-wall', 'walled');
    // Reported, 2026: private, removed and blocked accounts get the same error page.
    if (embedded.errorRoute) return told('unavailable-or-private', 'unavailable');
    const appPage = !embedded.stale && shareTags(document, embedded.names).classicPage;
    if (embedded.routes.length === 0 && !appPage) {
      const notYet = told('not-drawn', 'not-drawn');
      return embedded.stale ? { ...notYet, remarks: ['stale-embedded-data'] } : notYet;
    }
  }
  return profileReading({ document, url, now, language, account, embedded, drawn });
};

/** Records that tell more of the account than that it is there; videos name their owners. */
const isRecorded = (embedded: Embedded): boolean =>
  [embedded.headers, embedded.feeds, embedded.tiles, embedded.classicPages].some(
    ({ length }) => length > 0,
  ) || timelinesIn(embedded).some(({ entries }) => entries.some(({ authorship }) => authorship === 'own'));
