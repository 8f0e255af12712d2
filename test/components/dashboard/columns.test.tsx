// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { columnsFor } from '../../../components/dashboard/columns';
import { textsFor } from '../../../utils/i18n/texts';
import { known, type Followers, type Reading } from '../../../utils/reading/reading';
import { channelLine } from '../../../utils/report/channel-line';
import { aChannel, aLastPost, aPlan, aPlannedChannel, aReading, daysAgo, NOW } from '../../factories';

const texts = textsFor(['en-GB']);
const planned = aPlannedChannel('facebook', { controlledBy: 'employee-account' });
const plan = aPlan({ channels: [planned] });

function cell(
  by: 'followers' | 'warnings' | 'last-post',
  reading: Partial<Omit<Reading, 'account'>>,
): string {
  const line = channelLine(plan, planned, aChannel(aReading(reading)), NOW);
  const column = columnsFor('company').find((one) => one.by === by);
  return render(<>{column?.cell(line, texts)}</>).container.textContent;
}

describe('the table of channels', () => {
  test('says of the inbox when it forgets, and nothing of plans', () => {
    const shown = columnsFor('inbox').map(({ by }) => by);
    expect(shown).toContain('expires');
    for (const of of ['company', 'warnings', 'decision'] as const) expect(shown).not.toContain(of);
    for (const where of ['everything', 'company'] as const)
      expect(columnsFor(where).some(({ by }) => by === 'expires')).toBe(false);
  });

  test.each([
    ['12,400', 'exact'],
    ['about 12,400', 'rounded'],
  ] as const)('says “%s” of a count that is %s', (said, precision: Followers['precision']) => {
    expect(cell('followers', { followers: known({ count: 12_400, precision }, 'test.header') })).toBe(said);
  });

  test('dates an age that was counted on an earlier day', () => {
    const seen = { readAt: daysAgo(60), lastPost: aLastPost(61) };
    // Names of months differ between versions of ICU ("Sep", "Sept").
    expect(cell('last-post', seen)).toMatch(/^Posted 1 day ago, as of 21 Sept?$/);
    expect(cell('last-post', { lastPost: aLastPost(1) })).toBe('Posted 1 day ago');
  });

  test('names a misuse before what is graver and none', () => {
    expect(cell('warnings', { lastPost: aLastPost(400, 410) })).toMatch(
      new RegExp(`^${texts.say({ id: 'rule.not-company-controlled.title' })}`),
    );
  });
});
