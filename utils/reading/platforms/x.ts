import type { Platform, ReadAddress, ReadPage } from './platform';
export const platform: Platform = {
  id: 'x',
  name: 'x',
  class: 'consumer',
  matches: ['https://*.x.com/*'],
  companyMark: 'none',
  suggestedCadence: 2,
};
export const address: ReadAddress = () => null;
export const read: ReadPage = () => null;
