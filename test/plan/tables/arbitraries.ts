/** Any plan whose tables can be written: for laws that hold for all of them. */
import fc from 'fast-check';
import { periods, weekdays, type IsoDate } from '../../../utils/plan/fields';
import { controllers, roles, type PlannedChannel } from '../../../utils/plan/parts/channel';
import { contentKinds, entryStates, otherPlaces } from '../../../utils/plan/parts/communication';
import { kpiKinds, kpiMetrics } from '../../../utils/plan/parts/measurement';
import { approaches } from '../../../utils/plan/parts/strategy';
import type { Plan } from '../../../utils/plan/plan';
import { aPlan } from '../../factories';

/** What spreadsheets, CSV and lists trip over. */
const awkward = fc.constantFrom(
  '=1+1',
  "'=1+1",
  "''-x",
  '@home',
  '+49',
  '-',
  '\ttab',
  '\rreturn',
  'a;b\\;c\\',
  ' blanks ',
  'line\r\nbreak\nand "quotes", commas',
  'מאפייה',
  'наан; 面包',
  '1,5',
  '2026-05-03',
  'sep=;',
);
const textOf = (most: number) =>
  fc
    .oneof(awkward, fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 8 }))
    .map((text) => text.slice(0, most));
const line = textOf(200);
const day: fc.Arbitrary<IsoDate> = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const amount = (least: number, most: number) =>
  fc.oneof(
    decimal(least, most),
    fc
      .integer({ min: Math.ceil(least * 1000), max: 999_999 })
      .map((count) => count / 1000)
      .filter((value) => value >= least && value <= most),
  );
const decimal = (least: number, most: number) =>
  fc
    .double({ min: least, max: most, noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Object.is(value, -0));
const score = orNull(fc.integer({ min: 0, max: 5 }));

const cadence = fc.oneof(
  amount(0.01, 200).map((postsPerWeek) => ({ postsPerWeek })),
  fc.integer({ min: 1, max: 3650 }).map((longestGapDays) => ({ longestGapDays })),
);
const equity = fc
  .record({
    relationships: score,
    familiarity: score,
    effectiveness: score,
    value: score,
    note: line,
    scoredOn: orNull(day),
  })
  .map((card) => (Object.values(card).every((one) => one === null || one === '') ? null : card));

const places: readonly (readonly [string, string])[] = [
  ['facebook', 'https://www.facebook.com/rosenthalbakery'],
  ['x', 'https://x.com/rosenthalbakery'],
  ['youtube', 'https://www.youtube.com/@rosenthalbakery'],
  ['instagram', 'https://www.instagram.com/rosenthalbakery?hl=de;en'],
  ['newsletter', 'https://letters.rosenthal-bakery.example/archive'],
];

const goals = fc
  .uniqueArray(
    line.filter((text) => text.trim() !== ''),
    { maxLength: 4, selector: (text) => text.trim() },
  )
  .map((statements) =>
    statements.map((statement, at) => ({
      id: `goal-${at}`,
      statement,
      area: null,
      businessGoal: '',
      teams: [],
      realistic: null,
      realisticWhy: '',
    })),
  );

const channelAt = (
  [platform, url]: readonly [string, string],
  at: number,
  goalIds: readonly string[],
  entryIds: readonly string[],
): fc.Arbitrary<PlannedChannel> =>
  fc.record({
    id: fc.constant(`channel-${at}`),
    platform: fc.constant(platform),
    url: fc.constant(url),
    brandOrMarket: line,
    role: fc.constantFrom(...roles),
    controlledBy: orNull(fc.constantFrom(...controllers)),
    purpose: line,
    goalIds: fc.subarray([...goalIds]),
    approach: orNull(fc.constantFrom(...approaches)),
    language: line,
    tone: line,
    formats: line,
    adaptation: line,
    strategicAsset: fc.boolean(),
    expectedBenefit: line,
    assetCost: orNull(amount(0, 1e12)),
    assetReturn: orNull(amount(0, 1e12)),
    assetPeriod: fc.constantFrom(...periods),
    sponsored: fc.boolean(),
    owner: line,
    secondAdministrator: line,
    keptSince: orNull(day),
    pauses: fc
      .array(fc.record({ from: day, until: day, reason: line }), { maxLength: 3 })
      .map((pauses) => pauses.map((pause, index) => ({ id: `pause-${index}`, ...pause }))),
    cadence: orNull(cadence),
    editorial: orNull(
      fc
        .record({
          from: orNull(day),
          until: orNull(day),
          lines: fc.array(
            fc.record({
              weekday: fc.constantFrom(...weekdays),
              content: line,
              entryId: orNull(fc.constantFrom(...entryIds, 'gone')),
            }),
            { maxLength: 4 },
          ),
        })
        .filter(({ from, until, lines }) => from !== null || until !== null || lines.length > 0)
        .map(({ lines, ...term }) => ({
          ...term,
          lines: lines
            .map((one, index) => ({ id: `line-${index}`, ...one }))
            .sort((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday)),
        })),
    ),
    equity,
    notes: line,
  });

const entry = (channelIds: readonly string[]) =>
  fc.record({
    date: day,
    kind: fc.constantFrom(...contentKinds),
    title: line,
    where: fc.subarray([...channelIds, ...otherPlaces]),
    state: fc.constantFrom(...entryStates),
  });

const kpi = (goalIds: readonly string[], channelIds: readonly string[]) =>
  fc.record({
    name: line.filter((text) => text.trim() !== ''),
    metric: fc.constantFrom(...kpiMetrics),
    kind: orNull(fc.constantFrom(...kpiKinds)),
    unit: line,
    baseline: orNull(amount(-1e15, 1e15)),
    target: orNull(amount(-1e15, 1e15)),
    by: orNull(day),
    goalId: goalIds.length > 0 ? orNull(fc.constantFrom(...goalIds)) : fc.constant(null),
    channelId: orNull(fc.constantFrom(...channelIds)),
    correctiveAction: line,
    values: fc.array(
      fc
        .record({
          on: day,
          value: amount(-1e15, 1e15),
          from: fc.constantFrom('typed' as const, 'audit' as const),
        })
        .chain((value) => fc.constantFrom(value, { ...value, rounded: true as const }).map((one) => one)),
      { maxLength: 4 },
    ),
  });

const numbered = <T extends object>(what: string, rows: readonly T[]) =>
  rows.map((row, at) => ({ id: `${what}-${at}`, ...row }));

/** Plans in which goals and KPIs have names that tell them apart, as a table needs them to find its way back. */
export const plans: fc.Arbitrary<Plan> = goals
  .chain((list) => {
    const goalIds = list.map(({ id }) => id);
    const channelIds = places.map((_, at) => `channel-${at}`);
    return fc.record({
      list: fc.constant(list),
      entries: fc
        .uniqueArray(entry(channelIds), {
          maxLength: 5,
          selector: ({ date, title }) => `${date} ${title.trim()}`,
        })
        .map((entries) => numbered('entry', entries)),
      kpis: fc
        .uniqueArray(kpi(goalIds, channelIds), { maxLength: 4, selector: ({ name }) => name.trim() })
        .map((kpis) =>
          numbered(
            'kpi',
            kpis.map((one) => ({ ...one, values: numbered('value', one.values) })),
          ),
        ),
    });
  })
  .chain(({ list, entries, kpis }) =>
    fc
      .tuple(
        ...places.map((place, at) =>
          channelAt(
            place,
            at,
            list.map(({ id }) => id),
            entries.map(({ id }) => id),
          ),
        ),
      )
      .map((channels) => ({
        ...aPlan(),
        goals: { list, mainGoalId: null, limits: [] },
        channels,
        communication: { from: null, until: null, entries },
        measurement: { kpis },
      })),
  );
