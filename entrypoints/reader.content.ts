import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../utils/extension/reader';
import { allMatches } from '../utils/reading/platforms/platform';

export default defineContentScript({
  matches: allMatches(),
  runAt: 'document_idle',
  main: watchPage,
});
