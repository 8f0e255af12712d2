import type { Platform, ReadAddress, ReadPage } from './platform';
export const platform: Platform = {
  id: 'facebook',
  name: 'facebook',
  class: 'consumer',
  matches: ['https://*.facebook.com/*'],
  companyMark: 'none',
  suggestedCadence: 2,
};
export const address: ReadAddress = () => null;
export const read: ReadPage = () => null;
