/** The files that leave the extension: what is in them is what was stored. */
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { planFromJson } from '../../../utils/plan/plan-file';
import { press } from '../press';
import { sampleAt } from '../session';
import { PATIENCE } from '../until';
import { inPlan, plan, type Run } from './run';

const rowsOf = (csv: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

export function fileScenes(run: Run): void {
  describe('a file', () => {
    beforeAll(() => run.readPlan());

    test('of the channels has a row each, with what the pages proved', async () => {
      const dashboard = await run.show(`#company=${plan.id}`);
      await dashboard.waitForSelector('tbody th', { timeout: PATIENCE });
      const { name, text } = await run.extension.download(dashboard);
      expect(name).toMatch(/^channel-audit-.*\.csv$/);
      const rows = rowsOf(text);
      const { channels } = await run.extension.stored();
      expect(rows).toHaveLength(channels.filter(({ planId }) => planId === plan.id).length);
      for (const url of inPlan) {
        const { truth } = sampleAt(url);
        const row = rows.find((each) => each.audited_url === url);
        expect(row).toMatchObject({ page_state: truth.state, account_type: truth.kind });
        if (!truth.lastPost) continue;
        expect(Number(row?.days_since_last_post_min)).toBeLessThanOrEqual(truth.lastPost.daysAgo);
        expect(Number(row?.days_since_last_post_max)).toBeGreaterThanOrEqual(truth.lastPost.daysAgo);
      }
    });

    test('of the whole history has a row an audit', async () => {
      const dashboard = await run.show('#');
      await dashboard.waitForSelector('tbody th', { timeout: PATIENCE });
      await press(dashboard, 'Other exports');
      const { name, text } = await run.extension.download(dashboard, 'Whole history (CSV)');
      expect(name).toMatch(/^channel-audit-history-.*\.csv$/);
      const { audits } = await run.extension.stored();
      const ids = rowsOf(text).map(({ audit_id: id }) => id);
      expect(ids.toSorted()).toEqual(audits.map(({ id }) => id).toSorted());
    });

    test('of the plan holds the plan as it is stored', async () => {
      const dashboard = await run.show(`#company=${plan.id}&tab=plan&part=company`);
      const { name, text } = await run.extension.download(dashboard, 'Export plan (JSON)');
      expect(name).toMatch(/\.json$/);
      const { plans } = await run.extension.stored();
      expect(planFromJson(text)).toMatchObject({ plan: plans.find(({ id }) => id === plan.id) });
    });
  });
}
