import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../utils/extension/reader';

/** Built once a platform, with that platform's hosts (wxt.config.ts). */
export default defineContentScript({
  matches: ['https://platform.invalid/*'],
  runAt: 'document_idle',
  main: watchPage,
});
