import { defineContentScript } from 'wxt/utils/define-content-script';
import { PageContext } from '../utils/extension/page-context';
import { watchPage } from '../utils/extension/reader';

/** Built once a platform, with that platform's hosts (wxt.config.ts). */
export default defineContentScript({
  matches: ['https://platform.invalid/*'],
  runAt: 'document_idle',
  // The framework's own context, which this build leaves out, would be handed in (wxt.config.ts).
  main: () => watchPage(new PageContext()),
});
