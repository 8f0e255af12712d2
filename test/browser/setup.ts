/** What the tests in whole browsers need before the first of them: a browser, and the extension as the code stands now. */
import { buildExtension } from './build';
import { ensureBrowser } from './ensure-browser';

export default function setup(): void {
  ensureBrowser();
  buildExtension();
}
