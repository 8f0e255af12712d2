import { expect, test } from 'vitest';
import { fileNameFor } from '../../../components/dashboard/file-names';

const at = new Date(2026, 4, 3, 12).getTime();

test.each([
  ['all', 'channel-audit-all-2026-05-03.csv'],
  ['Rosenthal Bakery & Sons', 'channel-audit-rosenthal-bakery-sons-2026-05-03.csv'],
  ['מאפיית השדה', 'channel-audit-מאפיית-השדה-2026-05-03.csv'],
  ['../../etc: <x>', 'channel-audit-etc-x-2026-05-03.csv'],
  ['???', 'channel-audit-company-2026-05-03.csv'],
])('%s', (name, expected) => {
  expect(fileNameFor('audit', name, at, 'csv')).toBe(expected);
});
