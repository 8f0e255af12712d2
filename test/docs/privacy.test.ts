/** PRIVACY.md says of every stored field why it is kept, and of no other: the schemas are held against its tables. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { settingsSchema } from '../../utils/extension/settings';
import { planSchema } from '../../utils/plan/plan';
import { readingSchema } from '../../utils/reading/reading-schema';
import {
  auditSchema,
  channelSchema,
  editSchema,
  forgottenSchema,
  storedPlanSchema,
  visitSchema,
} from '../../utils/store/record-schemas';
import type { ChannelAuditDatabase, DatabaseMark } from '../../utils/store/schema';
import type { z } from '../../utils/zod';

vi.mock('wxt/browser', () => ({ browser: {} }));

const ROOT = path.join(import.meta.dirname, '../..');
const PRIVACY = readFileSync(path.join(ROOT, 'PRIVACY.md'), 'utf8');

/** The names in code type of the first column of the table under this heading, each row with a word on why. */
function tabled(heading: string): string[] {
  const section = PRIVACY.split(`\n### ${heading}\n`)[1]?.split(/\n##/)[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => {
    const [, fields = '', why = ''] = row.split('|');
    expect([row, why.trim().length > 2]).toEqual([row, true]);
    return [...fields.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);
  });
}

/** What zod says of a schema; every kind that our records are made of. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
}

/** Records of their own, which have tables of their own. */
const tables: readonly unknown[] = [auditSchema, readingSchema, planSchema];

/** The names of all fields of a record, so many levels deep. A fact is its value: where it stood is no field of its own. */
function fieldsOf(schema: z.ZodMiniType, deep: number): string[] {
  const { shape, innerType, element, options } = schema._zod.def as unknown as Definition;
  const inner = innerType ?? element;
  if (inner) return tables.includes(inner) ? [] : fieldsOf(inner, deep);
  if (options) {
    const shapes = options.map((option) => (option._zod.def as unknown as Definition).shape);
    const value = shapes.find((one) => one?.value && one.source)?.value;
    return value ? fieldsOf(value, deep) : [...new Set(options.flatMap((option) => fieldsOf(option, deep)))];
  }
  if (!shape) return [];
  return Object.entries(shape).flatMap(([name, field]) => {
    const within = deep > 1 && !tables.includes(field) ? fieldsOf(field, deep - 1) : [];
    return within.length > 0 ? within.map((one) => `${name}.${one}`) : [name];
  });
}

const marks = ['key', 'id', 'createdAt'] as const satisfies readonly (keyof DatabaseMark)[];

/** Every store of the database: a new one without a table does not compile. */
const stores = {
  plans: ['keys', ...Object.keys(planSchema._zod.def.shape).map((part) => `plan.${part}`)],
  channels: fieldsOf(channelSchema, 2),
  audits: fieldsOf(auditSchema, 2),
  visits: fieldsOf(visitSchema, 1),
  edits: fieldsOf(editSchema, 2),
  forgotten: fieldsOf(forgottenSchema, 1),
  marks,
} satisfies Record<keyof ChannelAuditDatabase, readonly string[]>;

describe('PRIVACY.md lists every stored field, and no other', () => {
  test.each(Object.entries(stores))('of the store %s', (store, fields) => {
    expect(tabled(store).sort()).toEqual([...fields].sort());
  });

  test('of a plan, both of its fields', () => {
    expect(Object.keys(storedPlanSchema._zod.def.shape).sort()).toEqual(['keys', 'plan']);
  });

  test('of what is kept of a page', () => {
    expect(tabled('reading').sort()).toEqual(fieldsOf(readingSchema, 3).sort());
  });

  test('of the settings', () => {
    expect(tabled('settings').sort()).toEqual(Object.keys(settingsSchema._zod.def.shape).sort());
  });

  test('of what stands beside the database: every key under which something is put', () => {
    const folder = path.join(ROOT, 'utils/extension');
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const keys = files.flatMap((name) => {
      const code = readFileSync(path.join(folder, name), 'utf8');
      const puts = /\.storage\.(?:local|session)\b|localStorage|: Storage\b|getDirectory\(/.test(code);
      const found = [...code.matchAll(/^const (?:KEY|PREFIX|FOLDER) = '([^']+)';/gm)].flatMap(
        ([, key]) => key ?? [],
      );
      // Who only hands the storage on puts nothing there.
      return puts ? found : [];
    });
    expect(keys.length).toBeGreaterThan(8);
    expect(tabled('beside the database').sort()).toEqual(keys.sort());
  });
});

test('the permissions that PRIVACY.md explains are those that the extension asks for', () => {
  const config = readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8');
  const asked = /permissions: \[([^\]]*)\]/.exec(config)?.[1]?.match(/'([^']+)'/g) ?? [];
  expect(asked.length).toBeGreaterThan(0);
  expect(tabled('permissions').sort()).toEqual([...asked.map((one) => one.slice(1, -1)), 'hosts'].sort());
});
