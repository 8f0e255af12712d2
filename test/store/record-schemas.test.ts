import { expect, expectTypeOf, test } from 'vitest';
import { readFileSync } from 'node:fs';
import {
  auditSchema,
  channelSchema,
  editSchema,
  type findingSchema,
  forgottenSchema,
  storedPlanSchema,
  visitSchema,
} from '../../utils/store/record-schemas';
import type { Finding } from '../../utils/audit/finding';
import type { Audit, Channel, Edit, Forgotten, StoredPlan, Visit } from '../../utils/store/schema';
import type { z } from '../../utils/zod';

test('each schema lets through what its store holds, and its type says the same', () => {
  expectTypeOf<z.infer<typeof auditSchema>>().toExtend<Audit>();
  expectTypeOf<z.infer<typeof channelSchema>>().toExtend<Channel>();
  expectTypeOf<z.infer<typeof editSchema>>().toExtend<Edit>();
  expectTypeOf<z.infer<typeof findingSchema>>().toExtend<Finding>();
  expectTypeOf<z.infer<typeof forgottenSchema>>().toExtend<Forgotten>();
  expectTypeOf<z.infer<typeof storedPlanSchema>>().toExtend<StoredPlan>();
  expectTypeOf<z.infer<typeof visitSchema>>().toExtend<Visit>();
});

const newest = JSON.parse(readFileSync(new URL('./versions/4.json', import.meta.url), 'utf8')) as {
  stores: Record<string, { records: unknown[] }>;
};

test.each([
  ['plans', storedPlanSchema],
  ['channels', channelSchema],
  ['audits', auditSchema],
  ['visits', visitSchema],
  ['edits', editSchema],
  ['forgotten', forgottenSchema],
] as const)('the records of “%s” in the newest frozen example pass unchanged', (store, schema) => {
  const records = newest.stores[store]?.records ?? [];
  expect(records.length).toBeGreaterThan(0);
  for (const record of records) expect(schema.parse(record)).toEqual(record);
});
