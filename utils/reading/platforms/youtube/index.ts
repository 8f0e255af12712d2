/** YouTube: channels, from the data with which a visit begins, else from the document as drawn. */
import { languageOf } from '../../reading';
import type { Platform, ReadPage } from '../platform';
import { address, isConsentWall } from './address';
import { told, type Visit } from './visit';
import { readingOfData, readingOfDocument } from './channel-reading';
import { describes, initialData, subjectOf } from './page-data';

export { address, tabOf as tab } from './address';
export { signals } from './signals';

export const platform: Platform = {
  id: 'youtube',
  name: 'YouTube',
  class: 'shared-accounts',
  // The hosts `m.` and `consent.` included.
  matches: ['https://*.youtube.com/*'],
  companyMark: 'none',
  ladder: [30, 60, 90, 180],
  asked: ['youtube.feed'],
  suggestedCadence: 1,
};

export const read: ReadPage = (document, url, now) => {
  const account = address(url);
  if (!account) return null;
  const visit: Visit = { document, url, now, account, language: languageOf(document) };
  if (isConsentWall(url)) return told(visit, 'consent-wall', 'walled');
  const data = initialData(document);
  const subject = data && subjectOf(data);
  return data && subject && describes(document, subject, account)
    ? readingOfData(visit, data, subject)
    : readingOfDocument(visit, data);
};
