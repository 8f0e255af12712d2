import { expect, test } from 'vitest';
import { dayIn } from '../../utils/plan/calendar';
import { spanOfDay, startOfDay } from '../../utils/plan/day-span';

const HOUR = 3_600_000;

test.each([
  ['Europe/Berlin', '2026-11-20', '2026-11-19T23:00:00.000Z', 24],
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', 23],
  ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', 25],
  ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z', 24],
  ['Pacific/Pago_Pago', '2026-01-01', '2026-01-01T11:00:00.000Z', 24],
  ['Asia/Kathmandu', '2026-06-01', '2026-05-31T18:15:00.000Z', 24],
])('in %s the day %s begins at %s and has %d hours', (zone, day, begins, hours) => {
  const { notBefore, notAfter } = spanOfDay(zone, day);
  expect(new Date(notBefore).toISOString()).toBe(begins);
  expect((notAfter + 1 - notBefore) / HOUR).toBe(hours);
  expect([notBefore - 1, notBefore, notAfter, notAfter + 1].map((at) => dayIn(zone, at) === day)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a day without a midnight begins when it begins', () => {
  // In Beirut clocks go from 23:59 to 1:00 in spring.
  expect(new Date(startOfDay('Asia/Beirut', '2026-03-29')).toISOString()).toBe('2026-03-28T22:00:00.000Z');
});
