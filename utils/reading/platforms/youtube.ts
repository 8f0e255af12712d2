import type { Platform, ReadAddress, ReadPage } from './platform';
export const platform: Platform = {
  id: 'youtube',
  name: 'youtube',
  class: 'consumer',
  matches: ['https://*.youtube.com/*'],
  companyMark: 'none',
  suggestedCadence: 2,
};
export const address: ReadAddress = () => null;
export const read: ReadPage = () => null;
