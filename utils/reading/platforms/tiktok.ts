import type { Platform, ReadAddress, ReadPage } from './platform';
export const platform: Platform = {
  id: 'tiktok',
  name: 'tiktok',
  class: 'consumer',
  matches: ['https://*.tiktok.com/*'],
  companyMark: 'none',
  suggestedCadence: 2,
};
export const address: ReadAddress = () => null;
export const read: ReadPage = () => null;
