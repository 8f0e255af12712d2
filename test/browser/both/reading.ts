/** What becomes of profiles at their real addresses, from the page to the database and the icon. */
import { describe, expect, test } from 'vitest';
import { isAnswer } from '../../../utils/reading/reading';
import { skeleton, whole } from '../../sites/applications/application';
import { applications } from '../../sites/applications';
import { stageIn } from '../navigation/stage';
import { knowsNewest } from '../navigation/truth';
import { expectTruth } from '../sample-truth';
import { readable, samples } from '../session';
import { until } from '../until';
import type { Run } from './run';

const walled = samples.filter(({ truth }) => !isAnswer(truth.state));

export function readingScenes(run: Run): void {
  describe('a profile at its real address', () => {
    test.for(readable.map((page) => [page.shows, page] as const))(
      '%s: is kept with the facts that its page proves, and is on the icon',
      async ([, sample]) => {
        const page = await run.extension.visit(sample.url);
        const { latest } = await run.kept(sample.url);
        expectTruth(latest?.reading, sample);
        await until('the icon to name it', async () => {
          const { text, title } = await run.extension.badge(page);
          return text !== '' && title.includes(sample.truth.name ?? '');
        });
        await page.close();
      },
    );

    test.for(walled.map((page) => [page.shows, page] as const))(
      '%s: makes no audit, and the icon says what stands there',
      async ([, sample]) => {
        const page = await run.extension.visit(sample.url);
        const badge = await until('the icon to say so', async () => {
          const shown = await run.extension.badge(page);
          return shown.text === '?' && shown;
        });
        expect(badge.title).not.toBe('Channel Audit');
        const { audits } = await run.extension.stored();
        expect(audits.filter(({ reading }) => reading.url === sample.url)).toEqual([]);
        await page.close();
      },
    );
  });

  test('the icon has no mark on another site in the same tab', async () => {
    const [first] = readable;
    const page = await run.extension.visit(first?.url ?? '');
    await until('a mark', async () => (await run.extension.badge(page)).text !== '');
    run.sites.serve(
      'https://elsewhere.example/',
      '<!doctype html><title>Elsewhere</title><p>No profile.</p>',
    );
    await run.extension.visit('https://elsewhere.example/', page);
    await until('no mark', async () => (await run.extension.badge(page)).text === '');
    await page.close();
  });

  describe.concurrent('from one account to another without a page load', () => {
    const stage = stageIn(run);

    test.for(applications)('%s: each is kept with its own facts alone', async ([, app]) => {
      const [first, second] = [stage.account(2, 5, 40), stage.account(4, 9, 70)];
      const tab = await stage.tab(app);
      await tab.arrive(whole(first));
      await tab.kept(first, knowsNewest(first));
      await tab.changeAddress(app.address(second));
      await tab.draw(skeleton(second));
      tab.expectTrue(await tab.shown(), second);
      await tab.draw(whole(second));
      await tab.kept(second, knowsNewest(second));
      await tab.marks(second);
      await tab.expectKept([first, 1], [second, 1]);
      await tab.close();
    });
  });
}
