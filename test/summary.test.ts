import { describe, expect, test } from 'vitest';
import { textsFor } from '../utils/i18n/texts';
import { csvParts } from '../utils/report/csv';
import { findingRows, findingsCsvParts } from '../utils/report/findings-csv';
import { summarise } from '../utils/report/summary';
import { accountIn } from '../utils/plan/channel-address';
import { known, type AccountKind } from '../utils/reading/reading';
import { aChannel, aPlan, aPlannedChannel, aReading, NOW } from './factories';
import { summaryOf } from './summary';

const texts = textsFor(['en']);

/** The summary of one company, from the files that the dashboard makes of it. */
function summaryOfCompany(kind: AccountKind, channels: number): string {
  const urls = Array.from({ length: channels }, (_, index) => `https://x.com/rosenthal${index}`);
  const planned = urls.map((url) => aPlannedChannel('x', { url }));
  const plan = aPlan({ channels: planned });
  const [first] = urls.map(accountIn);
  const account = first ? { key: first.key, aliases: [first.key], profileUrl: first.profileUrl } : {};
  const reading = aReading({ platform: 'x', kind: known(kind, 'x.badge'), account });
  const summary = summarise(plan, [aChannel(reading, { planId: plan.id })], NOW);
  const rows = findingRows([summary], summary.lines);
  return summaryOf([...csvParts(summary.lines, texts)].join(''), [...findingsCsvParts(rows, texts)].join(''));
}

describe('the summary for the console', () => {
  test('gives advice a mark of its own', () => {
    expect(summaryOfCompany('unmarked-account', 1)).toMatch(/^○ advice/m);
    expect(summaryOfCompany('business-account', 1)).not.toContain('○');
  });

  test('tells what is wrong with the company as a whole', () => {
    expect(summaryOfCompany('business-account', 5)).toMatch(
      /^■ misuse {2}Rosenthal Bakery as a whole: More channels than .*\(too-many-channels\)\. The company has 5 channels/m,
    );
    expect(summaryOfCompany('business-account', 4)).not.toContain('as a whole');
  });
});
