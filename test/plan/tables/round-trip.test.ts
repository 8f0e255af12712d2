import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyCommunication } from '../../../utils/plan/parts/communication';
import { emptyMeasurement } from '../../../utils/plan/parts/measurement';
import { planSchema, type Plan } from '../../../utils/plan/plan';
import { tableFiles, tableNames, type TableName } from '../../../utils/plan/tables/tables';
import { tableParts } from '../../../utils/report/csv';
import { plans } from './arbitraries';

type Separator = ',' | ';';
const csvOf = (name: TableName, plan: Plan, separator: Separator = ',') => {
  const { headings, rowsOf } = tableFiles[name];
  return [...tableParts(headings, rowsOf(plan), { separator })].join('');
};
const separators = fc.constantFrom<Separator>(',', ';');

/** A plan's parts as a table tells them: ids are new in another plan, so what they name stands for them. */
function told(plan: Plan): unknown {
  const names = new Map<string, string>([
    ...plan.goals.list.map(({ id, statement }) => [id, statement] as const),
    ...plan.channels.map(({ id, url }) => [id, url] as const),
    ...plan.communication.entries.map(({ id, date, title }) => [id, `${date} ${title}`] as const),
    ['gone', 'nothing'],
  ]);
  const named = (_key: string, value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { id: _, ...rest } = value as { id?: string; entryId?: string };
    // A line that served an entry which is gone serves none.
    return rest.entryId === 'gone' ? { ...rest, entryId: null } : rest;
  };
  const { channels, communication, measurement } = plan;
  return JSON.parse(JSON.stringify({ channels, communication, measurement }, named));
}

describe('a table that was written here', () => {
  test.each(tableNames)('changes nothing in the plan that it came from: %s', (name) => {
    fc.assert(
      fc.property(plans, separators, (plan, separator) => {
        const reading = tableFiles[name].read(csvOf(name, plan, separator), plan);
        expect(reading.problems.filter(({ message }) => message.id !== 'import.table.empty')).toEqual([]);
        expect(reading.unchanged).toBe(tableFiles[name].rowsOf(plan).length);
        expect(reading.taken).toEqual([]);
        expect(reading.unknown).toEqual([]);
        expect(reading.plan).toBe(plan);
      }),
    );
  });

  test('makes the same parts in a plan that has nothing but the goals', () => {
    fc.assert(
      fc.property(plans, separators, (plan, separator) => {
        const bare: Plan = {
          ...plan,
          channels: [],
          communication: emptyCommunication(),
          measurement: emptyMeasurement(),
        };
        // Channels first, since all others name them; entries before the weeks that serve them.
        const order = ['channels', 'communication', 'editorial', 'kpis', 'kpi-values'] as const;
        const filled = order.reduce((now, name) => {
          const reading = tableFiles[name].read(csvOf(name, plan, separator), now);
          expect(reading.problems.filter(({ message }) => message.id !== 'import.table.empty')).toEqual([]);
          return reading.plan;
        }, bare);
        expect(told(filled)).toEqual(told(plan));
        expect(planSchema.safeParse(filled).success).toBe(true);
      }),
    );
  });
});

test('whatever is read fits the plan, and nothing throws', () => {
  const headings = fc
    .constantFrom(...tableNames)
    .map((name) => ({ name, headings: tableFiles[name].headings }));
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'https://x.com/rosenthalbakery',
      'mon',
      '2026-05-03',
      '5',
      'x',
      'yes',
      '-1',
      '1e400',
      '"',
    ),
  );
  const files = headings.chain((file) =>
    fc
      .array(fc.array(cell, { minLength: file.headings.length, maxLength: file.headings.length }), {
        maxLength: 5,
      })
      .map((rows) => ({
        name: file.name,
        text: [file.headings, ...rows]
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join())
          .join('\n'),
      })),
  );
  fc.assert(
    fc.property(plans, files, fc.boolean(), (plan, { name, text }, cut) => {
      const reading = tableFiles[name].read(cut ? text.slice(0, text.length / 2) : text, plan);
      expect(planSchema.safeParse(reading.plan).success).toBe(true);
    }),
  );
});
