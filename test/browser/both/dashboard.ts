/** The dashboard on what was read: the table, the warnings, a round and the report. */
import { beforeAll, describe, expect, test } from 'vitest';
import { rosenthalUrls } from '../../../utils/plan/samples/sample-urls';
import { press } from '../press';
import { sampleAt } from '../session';
import { focus, pressTabTo, textWith } from '../ui';
import { PATIENCE, until } from '../until';
import { inPlan, plan, type Run } from './run';

export function dashboardScenes(run: Run): void {
  const storedPlan = async () => (await run.extension.stored()).plans.find(({ id }) => id === plan.id);

  /** The company's channels: more than are in its plan where one was given to it. */
  const count = async () =>
    (await run.extension.stored()).channels.filter(({ planId }) => planId === plan.id).length;

  describe('the dashboard', () => {
    beforeAll(() => run.readPlan());

    test('has a row a channel, with what its page proved', async () => {
      const dashboard = await run.show(`#company=${plan.id}`);
      await dashboard.waitForSelector('tbody th', { timeout: PATIENCE });
      await textWith(dashboard, `${await count()} channels`);
      const table = await dashboard.$eval('tbody', ({ textContent }) => textContent);
      for (const url of inPlan) expect(table).toContain(sampleAt(url).truth.name);
      expect(table).toContain('Personal profile');
      expect(table).toContain('Company page');
    });

    test('sets a warning aside by keys alone', async () => {
      const { id } = await run.kept(rosenthalUrls.facebookProfile);
      const dashboard = await run.show(`#company=${plan.id}&channel=${id}`);
      await dashboard.waitForSelector('.channel-panel .finding summary', { timeout: PATIENCE });
      await dashboard.focus('.channel-panel .finding summary');
      await dashboard.keyboard.press('Enter');
      await pressTabTo(dashboard, 'Set aside…');
      await dashboard.keyboard.press('Enter');
      await dashboard.waitForSelector('.channel-panel input:focus, .channel-panel textarea:focus', {
        timeout: PATIENCE,
      });
      await dashboard.keyboard.type('agreed with the owner');
      await dashboard.keyboard.press('Enter');
      await until('the reason', async () => {
        const [aside] = (await storedPlan())?.setAside ?? [];
        return aside?.rule === 'company-on-personal-profile' && aside.reason === 'agreed with the owner';
      });
    });

    test('keeps the auditor’s name, typed into the settings', async () => {
      const dashboard = await run.show('#settings');
      await focus(dashboard, 'dialog[open] input');
      await dashboard.keyboard.type('the auditor');
      await dashboard.keyboard.press('Tab');
      const again = await run.extension.openDashboard('#settings');
      await until('the name', () =>
        again.$eval('dialog[open] input', (input) => input.value === 'the auditor'),
      );
      await again.close();
    });

    test('leads through a round and ends it with the report', async () => {
      const dashboard = await run.show(`#company=${plan.id}&tab=round`);
      await press(dashboard, 'Start round');
      const all = await count();
      for (let done = 0; done < all; done++) {
        await textWith(dashboard, `${done} of ${all} channels done`);
        await dashboard.locator('.round-next a').setTimeout(PATIENCE).click();
        await textWith(dashboard, `${done + 1} of ${all} channels done`);
        // The tab that the link opened stays: in Firefox nobody is told of it.
        await dashboard.bringToFront();
      }
      await press(dashboard, 'End round');
      await textWith(dashboard, 'Audit of the social-media channels');
      expect((await storedPlan())?.rounds).toMatchObject([{ outcome: { done: all, left: 0 } }]);
    });
  });
}
