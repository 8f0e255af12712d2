import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedInTime, tikTokTime, xTime } from '../../utils/reading/id-time';

const X_EPOCH = 1_288_834_974_657;
const TODAY = Date.UTC(2026, 6, 1);
const salt = fc.bigInt({ min: 0n, max: (1n << 22n) - 1n });

/** How each platform makes an id of a moment, and how exactly the id keeps it. */
const platforms = [
  {
    name: 'linkedInTime',
    read: linkedInTime,
    make: (time: number, low: bigint) => (BigInt(time) << 22n) | low,
    unit: 1,
    since: Date.UTC(2011, 0, 1),
  },
  {
    name: 'xTime',
    read: xTime,
    make: (time: number, low: bigint) => (BigInt(time - X_EPOCH) << 22n) | low,
    unit: 1,
    // Seven seconds after the count began the first such id was given.
    since: X_EPOCH + 7082,
  },
  {
    name: 'tikTokTime',
    read: tikTokTime,
    make: (time: number, low: bigint) => (BigInt(Math.floor(time / 1000)) << 32n) | low,
    unit: 1000,
    since: Date.UTC(2014, 0, 1),
  },
] as const;

describe.each(platforms)('$name', ({ read, make, unit, since }) => {
  it('reads the moment of which an id was made, whatever its lower bits', () => {
    fc.assert(
      fc.property(fc.integer({ min: since, max: TODAY }), salt, (time, low) => {
        expect(read(make(time, low).toString())).toBe(Math.floor(time / unit) * unit);
      }),
    );
  });

  it('keeps the order in which ids were made', () => {
    const moment = fc.integer({ min: since, max: TODAY });
    fc.assert(
      fc.property(moment, moment, salt, (a, b, low) => {
        const [first, second] = [read(make(a, low).toString()), read(make(b, low).toString())];
        expect(Math.sign((first ?? NaN) - (second ?? NaN)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('tells no time before the platform began', () => {
    fc.assert(
      fc.property(fc.integer({ min: Math.max(1, since - 10 ** 11), max: since - 1000 }), (time) => {
        const id = make(time, 0n);
        expect(id < 0n ? null : read(id.toString())).toBeNull();
      }),
    );
  });

  it.each([
    '',
    '0',
    '-7354041404517474307',
    ' 7354041404517474307',
    '7354041404517474307n',
    '0x660f',
    '1e19',
    'x',
  ])('takes %j for no id', (id) => expect(read(id)).toBeNull());

  it('takes a number of absurd length for no id', () => expect(read('9'.repeat(1_000_000))).toBeNull());

  it('tells nothing or a moment between the platform’s beginning and 2100, whatever it is given', () => {
    const anything = fc.oneof(fc.string(), fc.bigInt({ min: 0n, max: 1n << 70n }).map(String));
    fc.assert(
      fc.property(anything, (id) => {
        const time = read(id);
        expect(time === null || (time >= since && time < Date.UTC(2100, 0, 1))).toBe(true);
      }),
    );
  });
});

describe('real ids', () => {
  it.each([
    // A posting of 2025 whose page prints 06:55:02.281: the id lags by milliseconds.
    ['LinkedIn', linkedInTime, '7354041404517474307', '2025-07-24T06:55:02.319Z'],
    // The example post of X's own documentation of its API, 2019.
    ['X', xTime, '1212092628029698048', '2019-12-31T19:26:16.000Z'],
  ] as const)('%s tells the printed second', (_name, read, id, printed) => {
    expect(Math.abs((read(id) ?? 0) - Date.parse(printed))).toBeLessThan(1000);
  });

  it.each(['20', '1000000000', '29700859246'])(
    'X’s id %s, counted up before November 2010, tells no time',
    (id) => {
      expect(xTime(id)).toBeNull();
    },
  );
});
