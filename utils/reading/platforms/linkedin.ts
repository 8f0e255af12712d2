import type { Platform, ReadAddress, ReadPage } from './platform';
export const platform: Platform = {
  id: 'linkedin',
  name: 'linkedin',
  class: 'consumer',
  matches: ['https://*.linkedin.com/*'],
  companyMark: 'none',
  suggestedCadence: 2,
};
export const address: ReadAddress = () => null;
export const read: ReadPage = () => null;
