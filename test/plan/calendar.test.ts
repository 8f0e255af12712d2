import { describe, expect, test } from 'vitest';
import { dayIn, dayStart } from '../../utils/plan/calendar';

describe('the beginning of a day', () => {
  test.each([
    ['UTC', '2026-11-20', '2026-11-20T00:00:00Z'],
    ['Europe/Berlin', '2026-11-20', '2026-11-19T23:00:00Z'],
    ['Europe/Berlin', '2026-07-01', '2026-06-30T22:00:00Z'],
    ['Asia/Kathmandu', '2026-11-20', '2026-11-19T18:15:00Z'],
    ['Pacific/Kiritimati', '2026-11-20', '2026-11-19T10:00:00Z'],
    ['Pacific/Pago_Pago', '2026-11-20', '2026-11-20T11:00:00Z'],
  ])('in %s, of %s', (zone, day, expected) => {
    expect(new Date(dayStart(zone, day))).toEqual(new Date(expected));
  });

  test('is one in the morning where the clock skips midnight', () => {
    expect(new Date(dayStart('Asia/Beirut', '2026-03-29'))).toEqual(new Date('2026-03-28T22:00:00Z'));
  });

  test('is the first moment that is of that day', () => {
    for (const zone of ['America/St_Johns', 'Asia/Bishkek', 'Pacific/Chatham', 'America/Sao_Paulo']) {
      const start = dayStart(zone, '2026-10-25');
      expect([dayIn(zone, start - 1), dayIn(zone, start)]).toEqual(['2026-10-24', '2026-10-25']);
    }
  });
});
