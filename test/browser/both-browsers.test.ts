/** The main job in each browser, with the extension as it is built for it: the same tests in all of them. */
import { describe } from 'vitest';
import { accessScenes } from './both/access';
import { dashboardScenes } from './both/dashboard';
import { fileScenes } from './both/files';
import { popupScenes } from './both/popup';
import { readingScenes } from './both/reading';
import { useRun } from './both/run';
import { browsers } from './browsers';

for (const under of browsers) {
  if (!under.isThere)
    console.warn(`No ${under.name} found, so its tests are skipped: install one, or set FIREFOX_PATH.`);

  describe.skipIf(!under.isThere)(`in ${under.name}`, () => {
    const run = useRun(under);
    readingScenes(run);
    popupScenes(run);
    dashboardScenes(run);
    fileScenes(run);
    accessScenes(run, under.name);
  });
}
