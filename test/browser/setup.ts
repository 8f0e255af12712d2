/** What the tests in whole browsers need before the first of them: browsers, and the extension as the code stands now. */
import { buildExtension, buildForFirefox } from './build';
import { ensureBrowser } from './ensure-browser';

export default async function setup(): Promise<void> {
  ensureBrowser();
  await Promise.all([buildExtension(), buildForFirefox()]);
}
