/** The popup over a profile: the real one, and its page by real keys. */
import { describe, expect, test } from 'vitest';
import { rosenthalUrls } from '../../../utils/plan/samples/sample-urls';
import { sampleAt } from '../session';
import { pressTabTo, textWith } from '../ui';
import { until } from '../until';
import { plan, type Run } from './run';

export function popupScenes(run: Run): void {
  describe('the popup', () => {
    test('shows what stands in the tab, and how the company’s plan stands', async () => {
      const page = await run.extension.visit(rosenthalUrls.linkedin);
      await run.kept(rosenthalUrls.linkedin);
      const popup = await run.openPopup(page);
      const text = await popup.textWith('Company page');
      expect(text).toContain(sampleAt(rosenthalUrls.linkedin).truth.name);
      expect(text).toContain('LinkedIn');
      expect(text).toContain('of 3 channels checked');
      await page.close();
    });

    test('gives a profile of nobody’s to a company', async () => {
      const page = await run.extension.visit(rosenthalUrls.stray);
      await run.kept(rosenthalUrls.stray);
      const popup = await run.openPopup(page);
      await popup.press(`Assign to ${plan.company.name}`);
      await until('the channel to be the company’s', async () => {
        const { planId } = await run.kept(rosenthalUrls.stray);
        return planId === plan.id;
      });
      await page.close();
    });

    test('names a wall, with the one next step', async () => {
      const page = await run.extension.visit(rosenthalUrls.facebookWholesale);
      const popup = await run.openPopup(page);
      expect(await popup.textWith('Facebook asks to log in.')).toContain('Log in, then reload.');
      await page.close();
    });

    test('keeps a note as it is typed, reached by keys alone', async () => {
      const page = await run.extension.visit(rosenthalUrls.tiktok);
      await run.kept(rosenthalUrls.tiktok);
      const popup = await run.extension.openPopupPage(page);
      await textWith(popup, 'TikTok');
      await pressTabTo(popup, 'Note');
      await popup.keyboard.type('Ask for the second administrator');
      await until('the note', async () => {
        const { note } = await run.kept(rosenthalUrls.tiktok);
        return note === 'Ask for the second administrator';
      });
      await popup.close();
      await page.close();
    });
  });
}
