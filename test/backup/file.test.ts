import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { makeBackup, openBackup, type Opening } from '../../utils/backup/backup';
import { joinedBytes } from '../../utils/backup/bytes';
import { checkSeal, cipherFor, digestOf, sealed, unsealed } from '../../utils/backup/seal';
import { FileReading, inPieces, type Bytes } from '../../utils/backup/bytes';
import { newPlan } from '../../utils/plan/plan';
import { upgradedPlan } from '../../utils/plan/versions';
import { closeDatabase, DATABASE_NAME, openDatabase } from '../../utils/store/database';
import { NEWEST_VERSION } from '../../utils/store/migrations';
import { savePlan } from '../../utils/store/plans';
import { tried } from '../reliability/tried';
import { NOW } from '../factories';

const options = { settings: { auditor: 'the owner' }, toolVersion: '0.1.0', now: NOW };
const seeds = [1, 2, 3, 4, 5];

let plain: Bytes;
let encrypted: Bytes;
beforeAll(async () => {
  const database = await openDatabase();
  await savePlan(database, newPlan('Rosenthal Bakery', NOW, 'Europe/Berlin'), 'the owner');
  const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  plain = await bytesOf((await makeBackup(database, options)).blob);
  encrypted = await bytesOf((await makeBackup(database, { ...options, passphrase: 'long and varied' })).blob);
});
afterAll(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});

const open = (bytes: Bytes, passphrase?: string) => openBackup(new Blob([bytes]), passphrase);
const problemOf = (opening: Opening) => ('problem' in opening ? opening.problem.id : opening.state);
const headerOf = (bytes: Bytes) => new TextDecoder().decode(bytes.slice(0, bytes.indexOf(0x0a)));

describe('a backup’s first line', () => {
  test('tells what is in the file, and when and by what it was made', () => {
    expect(JSON.parse(headerOf(plain))).toEqual({
      format: 'channel-audit-backup',
      version: 1,
      madeAt: NOW,
      toolVersion: '0.1.0',
      databaseVersion: NEWEST_VERSION,
      counts: { plans: 1, edits: 1, channels: 0, audits: 0, visits: 0, forgotten: 0 },
      encryption: null,
    });
  });

  test('holds no word of what is encrypted, and how the key is made', async () => {
    expect(JSON.parse(headerOf(encrypted))).toMatchObject({
      encryption: { cipher: 'AES-GCM-256', derivation: 'PBKDF2-SHA-256', iterations: 600_000 },
    });
    expect(await open(encrypted)).toMatchObject({ state: 'needs-passphrase', about: { isEncrypted: true } });
  });
});

describe('a file is refused', () => {
  const withHeader = (bytes: Bytes, change: (header: Record<string, unknown>) => unknown): Bytes => {
    const header = JSON.parse(headerOf(bytes)) as Record<string, unknown>;
    const rest = bytes.slice(bytes.indexOf(0x0a));
    return joinedBytes([new TextEncoder().encode(JSON.stringify(change(header))), rest]);
  };

  test.each<[string, string, () => Bytes]>([
    ['that is empty', 'backup.refused.not-a-backup', () => new Uint8Array()],
    [
      'that is something else',
      'backup.refused.not-a-backup',
      () => new TextEncoder().encode('name,url\na,b\n'),
    ],
    [
      'that is another JSON',
      'backup.refused.not-a-backup',
      () => new TextEncoder().encode('{"version":1}\n'),
    ],
    [
      'of a later format',
      'backup.refused.newer',
      () => withHeader(plain, (header) => ({ ...header, version: 2, anything: 'else' })),
    ],
    [
      'of a later database',
      'backup.refused.newer',
      () => withHeader(plain, (header) => ({ ...header, databaseVersion: NEWEST_VERSION + 1 })),
    ],
    [
      'whose first line was changed',
      'backup.refused.damaged',
      () => withHeader(plain, (header) => ({ ...header, madeAt: 0 })),
    ],
    [
      'that asks for endless work',
      'backup.refused.not-a-backup',
      () =>
        withHeader(encrypted, (header) => ({
          ...header,
          encryption: { ...(header['encryption'] as object), iterations: 2 ** 40 },
        })),
    ],
    ...['AAAAA', 'AAAA', 'AAAAAAAAAAAAAAAAAAAA'].map((salt): [string, string, () => Bytes] => [
      `whose salt is none: ${salt}`,
      'backup.refused.not-a-backup',
      () =>
        withHeader(encrypted, (header) => ({
          ...header,
          encryption: { ...(header['encryption'] as object), salt },
        })),
    ]),
    ['that goes on after its end', 'backup.refused.damaged', () => joinedBytes([plain, Uint8Array.of(0)])],
  ])('%s', async (_, problem, file) => {
    expect(problemOf(await open(file()))).toBe(problem);
  });

  test('with the wrong passphrase', async () => {
    expect(problemOf(await open(encrypted, 'another one'))).toBe('backup.refused.passphrase');
  });

  test('that ends early, wherever it was cut off', async () => {
    const begin = plain.indexOf(0x0a) + 1;
    const cuts = Array.from(
      { length: 60 },
      (_, step) => begin + Math.floor(((plain.length - begin) * step) / 60),
    );
    for (const cut of cuts) expect(problemOf(await open(plain.slice(0, cut)))).toBe('backup.refused.cut-off');
    tried({ trial: 'input', what: 'A backup that was cut off', times: cuts.length, survived: cuts.length });
  });

  test('that ends within its first line', async () => {
    const end = plain.indexOf(0x0a);
    for (const cut of [40, 80, end - 1, end])
      expect(problemOf(await open(plain.slice(0, cut)))).toBe('backup.refused.cut-off');
  });

  test.each(seeds)('in which any byte was changed (seed %i)', async (seed) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const changed = plain.slice();
        changed[place] = (changed[place] ?? 0) ^ by;
        expect((await open(changed)).state).toBe('refused');
      }),
      { seed, numRuns: 40 },
    );
    const times = 40 * seeds.length;
    tried({ trial: 'input', what: 'A backup of which a byte was changed', times, survived: times, seeds });
  });
});

/** A file whole by its seal, with these lines: whoever writes one can write anything. */
async function sealedFile(lines: readonly string[] | Bytes, header = headerOf(plain)): Promise<Bytes> {
  const body =
    lines instanceof Uint8Array ? lines : new Uint8Array(gzipSync(lines.map((one) => `${one}\n`).join('')));
  const line: Bytes = new TextEncoder().encode(`${header}\n`);
  const parts: Bytes[] = [line];
  const whole = (async function* () {
    yield await Promise.resolve(body);
  })();
  for await (const part of sealed(inPieces(whole, 1_048_576), line, await cipherFor(null, '')))
    parts.push(part);
  return joinedBytes(parts);
}

const settings = '["settings",{}]';
const end = (counts: object = {}) =>
  JSON.stringify(['end', { plans: 0, edits: 0, channels: 0, audits: 0, visits: 0, forgotten: 0, ...counts }]);
const plan = newPlan('Rosenthal Mill', NOW, 'Europe/Berlin');
const record = (kind: string, value: unknown) => JSON.stringify([kind, value]);
const anEdit = (value: unknown) => ({
  id: 'edit',
  about: `plan:${plan.id}`,
  at: NOW,
  by: '',
  changes: [{ path: [], value }],
});
const deep = (depth: number): unknown => (depth === 0 ? 0 : [deep(depth - 1)]);

describe('a file that is whole, and holds what no backup does', () => {
  const refused: [string, string, () => Promise<Bytes>][] = [
    ['nothing', 'backup.refused.damaged', () => sealedFile([])],
    ['no gzip', 'backup.refused.damaged', () => sealedFile(new TextEncoder().encode('no gzip at all'))],
    [
      'half a gzip',
      'backup.refused.damaged',
      () => sealedFile(new Uint8Array(gzipSync('["settings",{}]\n')).slice(0, -9)),
    ],
    ['no settings', 'backup.refused.damaged', () => sealedFile([end()])],
    ['no end', 'backup.refused.damaged', () => sealedFile([settings])],
    ['other counts than records', 'backup.refused.damaged', () => sealedFile([settings, end({ plans: 1 })])],
    ['lines after its end', 'backup.refused.damaged', () => sealedFile([settings, end(), end()])],
    [
      'another kind of record',
      'backup.refused.damaged',
      () => sealedFile([settings, record('marks', {}), end()]),
    ],
    [
      'bytes that are no text',
      'backup.refused.damaged',
      () => sealedFile(new Uint8Array(gzipSync(Uint8Array.of(0x5b, 0xff, 0xfe, 0x0a)))),
    ],
    [
      'a line without end that is small in the file',
      'backup.refused.too-large',
      () => sealedFile(new Uint8Array(gzipSync(`["settings",{"a":"${'0'.repeat(60_000_000)}`))),
    ],
    [
      'deeply nested brackets',
      'backup.refused.record',
      () =>
        sealedFile([settings, `["edits",${'['.repeat(100_000)}${']'.repeat(100_000)}]`, end({ edits: 1 })]),
    ],
  ];

  test.each(refused)('%s', async (_, problem, file) => {
    expect(problemOf(await open(await file()))).toBe(problem);
  });

  test.each<[string, string, number, string, readonly unknown[]]>([
    [
      'a plan without a name',
      'plans',
      1,
      'plan.company.name',
      [{ plan: { ...plan, company: { ...plan.company, name: '' } }, keys: [] }],
    ],
    [
      'one id twice',
      'plans',
      2,
      'id',
      [
        { plan, keys: [] },
        { plan, keys: [] },
      ],
    ],
    ['an edit nested too deep', 'edits', 1, 'record', [anEdit(deep(60))]],
    ['an edit of nothing', 'edits', 1, 'changes', [{ ...anEdit(0), changes: [] }]],
    ['an audit that is none', 'audits', 1, 'id', [{ channelId: 'a' }]],
    ['a hash that is none', 'forgotten', 1, 'hash', [{ hash: 'facebook:rosenthal', at: NOW }]],
  ])('%s: the record and the place in it are told', async (_, kind, line, where, values) => {
    const lines = [settings, ...values.map((value) => record(kind, value)), end({ [kind]: values.length })];
    expect(await open(await sealedFile(lines))).toEqual({
      state: 'refused',
      problem: { id: 'backup.refused.record', values: { kind, line, where } },
    });
  });

  test.each(seeds)('any lines at all (seed %i)', async (seed) => {
    const kind = fc.constantFrom(
      'plans',
      'edits',
      'channels',
      'audits',
      'visits',
      'forgotten',
      'settings',
      'end',
      'x',
    );
    const line = fc.oneof(
      fc.tuple(kind, fc.jsonValue()).map((entry) => JSON.stringify(entry)),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
        const opening = await open(await sealedFile([settings, ...lines, end()]));
        expect(opening.state).toBe('refused');
      }),
      { seed, numRuns: 30 },
    );
    const times = 30 * seeds.length;
    tried({ trial: 'input', what: 'A backup with lines of anything', times, survived: times, seeds });
  });

  test('names of an object’s own machinery change nothing', async () => {
    const hostile = `["edits",{"id":"edit","about":"plan:x","at":1,"by":"","changes":[{"path":["__proto__","x"],"value":{"__proto__":{"x":1}}}],"__proto__":{"x":1}}]`;
    expect((await open(await sealedFile([settings, hostile, end({ edits: 1 })]))).state).toBe('opened');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('are noted', () => {
    const times = refused.length + 6;
    tried({ trial: 'input', what: 'A backup that holds what none does', times, survived: times });
  });
});

test('a plan of an older version comes in today’s', async () => {
  const { setAside: _1, rounds: _2, decisions: _3, ...rest } = plan;
  const old = { ...rest, version: 1, channelCap: null };
  const lines = [settings, record('plans', { plan: old, keys: [] }), end({ plans: 1 })];
  const header = JSON.stringify({ ...(JSON.parse(headerOf(plain)) as object), databaseVersion: 2 });
  const opening = await open(await sealedFile(lines, header));
  expect(opening).toMatchObject({ state: 'opened', backup: { about: { databaseVersion: 2 } } });
  expect('backup' in opening && opening.backup.contents.plans[0]?.plan).toMatchObject({
    version: 2,
    rounds: [],
  });
  expect(upgradedPlan(old)).toMatchObject({ version: 2 });
});

describe('the pieces of an encrypted body', () => {
  const SIZE = 100;
  const line: Bytes = new TextEncoder().encode('{"a":1}\n');
  const other: Bytes = new TextEncoder().encode('{"a":2}\n');
  const encryption = {
    cipher: 'AES-GCM-256',
    derivation: 'PBKDF2-SHA-256',
    iterations: 100_000,
    salt: 'AAAA',
  } as const;

  async function piecesOf(length: number, header = line): Promise<Bytes[]> {
    const body = crypto.getRandomValues(new Uint8Array(length));
    const whole = (async function* () {
      yield await Promise.resolve(body);
    })();
    const parts: Bytes[] = [];
    const cipher = await cipherFor(encryption, 'word');
    for await (const part of sealed(inPieces(whole, SIZE), header, cipher)) parts.push(part);
    return parts.slice(0, -1);
  }

  /** What opens of these pieces, whose chain somebody made anew. */
  async function read(parts: readonly Bytes[], header = line): Promise<number> {
    let chain = await digestOf(header);
    for (const part of parts) chain = await digestOf(chain, part);
    const file = new Blob([...parts, chain]);
    await checkSeal(new FileReading(file), header);
    let length = 0;
    for await (const piece of unsealed(new FileReading(file), header, await cipherFor(encryption, 'word')))
      length += piece.length;
    return length;
  }

  test.each([0, 1, 99, 100, 101, 250, 300])('open as they were: %i bytes', async (length) => {
    expect(await read(await piecesOf(length))).toBe(length);
  });

  test('do not open where one was taken out, moved, put in from another file, or under another first line', async () => {
    const parts = await piecesOf(450);
    const others = await piecesOf(450);
    const [a, b, c, d, last] = parts as [Bytes, Bytes, Bytes, Bytes, Bytes];
    const marked = (part: Bytes) => joinedBytes([Uint8Array.of(1), part.slice(1)]);
    const attacks: [readonly Bytes[], Bytes?][] = [
      [[a, b, c, last]],
      [[b, a, c, d, last]],
      [[a, b, marked(c)]],
      [[a, b, c, others[0] ?? d, last]],
      [parts, other],
    ];
    for (const [forged, header] of attacks) await expect(read(forged, header)).rejects.toThrow(/passphrase/);
    tried({
      trial: 'attack',
      what: 'Pieces of an encrypted backup cut off, moved or swapped',
      times: attacks.length,
      survived: attacks.length,
    });
  });
});
