import { expect, test } from 'vitest';
import { factNames, factOf } from '../../utils/reading/facts';
import { aReading } from '../factories';

const isFact = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('value' in value || 'unknown' in value);

test('every fact of a reading has its name, and no name is without a fact', () => {
  const reading = aReading();
  const facts = Object.entries({ ...reading, ...reading.account }).filter(([, value]) => isFact(value));
  expect(Object.fromEntries(factNames.map((name) => [name, factOf(reading, name)]))).toEqual(
    Object.fromEntries(facts),
  );
});
