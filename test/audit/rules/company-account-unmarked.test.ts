import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/company-account-unmarked';
import { known, unknown, type AccountKind, type Fact } from '../../../utils/reading/reading';
import { aPlannedChannel, aReading, aSubject, type ReadPlatform } from '../../factories';
import { answer } from '../rule-answer';

const unmarked: Fact<AccountKind> = known('unmarked-account', 'test.kind');
const advised = (platform: string) =>
  `advice: The account shows no business mark of ${platform}. A business account, or the mark that ${platform} gives to businesses.`;

test.each<[string, ReadPlatform, Fact<AccountKind>, string]>([
  ['no mark', 'tiktok', unmarked, advised('TikTok')],
  ['no mark', 'x', unmarked, advised('X')],
  ['a business mark', 'x', known('business-account', 'test.kind'), 'pass'],
  [
    'a doubtful mark',
    'x',
    unknown('contradiction'),
    'cannot-tell: Two parts of the page contradict each other.',
  ],
  ['no mark where there is none', 'youtube', unmarked, 'not-applicable'],
  ['a page of its own', 'facebook', known('company-page', 'test.kind'), 'not-applicable'],
])('the company’s own account bears %s on %s', (_, platform, kind, expected) => {
  expect(answer(rule, aSubject({ reading: aReading({ platform, kind }) }))).toBe(expected);
});

test.each(['spokesperson', 'partner', 'impostor'] as const)('a %s needs no business mark', (role) => {
  const planned = aPlannedChannel('x', { role });
  const reading = aReading({ platform: 'x', kind: unmarked });
  expect(answer(rule, aSubject({ planned, reading }))).toBe('not-applicable');
});

test('a channel never visited cannot be told', () => {
  const subject = aSubject({ planned: aPlannedChannel('x'), reading: null });
  expect(answer(rule, subject)).toMatch(/^cannot-tell: This channel has not been checked yet/);
});
