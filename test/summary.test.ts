import { describe, expect, test } from 'vitest';
import { textsFor } from '../utils/i18n/texts';
import { csvParts } from '../utils/report/csv';
import { findingRows, findingsCsvParts } from '../utils/report/findings-csv';
import { summarise } from '../utils/report/summary';
import { accountIn } from '../utils/plan/channel-address';
import type { Plan } from '../utils/plan/plan';
import { known, type AccountKind, type Reading } from '../utils/reading/reading';
import { aChannel, aKeptChannel, aPlan, aReading, NOW } from './factories';
import { firedIn, summaryOf } from './summary';

const texts = textsFor(['en']);

/** The summary of one company with so many channels, all in good order but for their kind, from the dashboard's files. */
function summaryOfCompany(kind: AccountKind, channels: number): string {
  const planned = Array.from({ length: channels }, (_, index) =>
    aKeptChannel('x', {
      url: `https://x.com/rosenthal${index}`,
      brandOrMarket: `Market ${index}`,
      approach: 'educate',
    }),
  );
  const plan = aPlan({ channels: planned });
  const [first] = planned.map(({ url }) => accountIn(url));
  const account = first ? { key: first.key, aliases: [first.key], profileUrl: first.profileUrl } : {};
  const reading = aReading({ platform: 'x', kind: known(kind, 'x.badge'), account });
  return summaryFor(plan, reading);
}

function summaryFor(plan: Plan, reading: Reading): string {
  const summary = summarise(plan, [aChannel(reading, { planId: plan.id })], NOW);
  const rows = findingRows([summary], summary.lines);
  return summaryOf([...csvParts(summary.lines, texts)].join(''), [...findingsCsvParts(rows, texts)].join(''));
}

describe('the summary for the console', () => {
  test('gives advice a mark of its own', () => {
    expect(summaryOfCompany('unmarked-account', 1)).toMatch(/^○ advice +x /m);
    expect(summaryOfCompany('business-account', 1)).toMatch(/^● fine +x /m);
  });

  test('tells what is wrong with the company as a whole', () => {
    const tooMany =
      /^■ misuse {2}Rosenthal Bakery as a whole: More channels than .*\(too-many-channels\)\. /m;
    expect(summaryOfCompany('business-account', 5)).toMatch(tooMany);
    expect(summaryOfCompany('business-account', 4)).not.toMatch(tooMany);
  });

  test('says what was decided, and what was set aside', () => {
    const line = aKeptChannel('x', { approach: 'educate' });
    const about = { about: line.id, reason: 'agreed' };
    const summary = summaryFor(
      aPlan({
        channels: [line],
        decisions: [
          { id: 'd', ...about, word: 'transfer', actor: '', due: null, decidedAt: NOW, decidedBy: '' },
        ],
        setAside: [{ id: 's', ...about, rule: 'company-account-unmarked', at: NOW, by: '' }],
      }),
      aReading({ platform: 'x', kind: known('unmarked-account', 'x.badge') }),
    );
    expect(summary).toMatch(/^● fine .* transfer$/m);
    expect(summary).toContain('(company-account-unmarked), set aside with a reason');
  });
});

describe('the rules that fired', () => {
  const csv = (...rows: readonly string[]) => ['rule,severity,set_aside', ...rows].join('\r\n');

  test('are counted once each, by their worst severity', () => {
    const warnings = csv('stale-channel,warning,no', 'stale-channel,error,no', 'no-goal,warning,no');
    expect(firedIn(warnings)).toEqual({ rules: 2, errors: 1, warnings: 1, advice: 0 });
  });

  test('are not those that were set aside, nor those that cannot be told', () => {
    const warnings = csv('bio-missing,advice,yes', 'no-website-link,cannot-tell,', 'no-policy,advice,no');
    expect(firedIn(warnings)).toEqual({ rules: 1, errors: 0, warnings: 0, advice: 1 });
  });
});
