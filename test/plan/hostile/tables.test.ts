/** Tables and lists that are none, or damaged: the plan stays as it is, each line is named with its reason, none throws. */
import { describe, expect, test } from 'vitest';
import { guessedMapping, kindOfSource } from '../../../components/dashboard/import-source';
import { channelsFromJson, jsonHeadingsOf } from '../../../utils/plan/channel-json';
import {
  channelsFromAddresses,
  channelsFromCsv,
  headingsOf,
  type ListProblem,
} from '../../../utils/plan/channel-list';
import { decoded } from '../../../utils/plan/decoded';
import { MAX_CHARACTERS } from '../../../utils/plan/import-problem';
import { planSchema, type Plan } from '../../../utils/plan/plan';
import { haldenCycles } from '../../../utils/plan/samples/halden-cycles';
import { tableFiles, tableNames, type TableName } from '../../../utils/plan/tables/tables';
import { tableParts } from '../../../utils/report/csv';
import type { Dice } from '../../adversarial/dice';
import { NOW, profileUrls } from '../../factories';
import { expectSaid, one, randomBytes, tryAll, tryEach } from './cases';

const plan = haldenCycles(NOW);
const csvOf = (name: TableName): string =>
  [...tableParts(tableFiles[name].headings, tableFiles[name].rowsOf(plan))].join('').replace(/^\uFEFF/, '');
const files = tableNames.map((name) => ({ name, csv: csvOf(name) }));

const expectNamed = (problems: readonly ListProblem[]): void => {
  for (const { line, message } of problems) {
    expect(line).toBeGreaterThan(0);
    expectSaid(message);
  }
};

/** Reads a table into the plan. What comes of it fits the plan, and is the plan itself where no line was taken. */
function read(name: TableName, csv: string) {
  const reading = tableFiles[name].read(csv, plan);
  expectNamed(reading.problems);
  if (reading.taken.length === 0) expect(reading.plan).toBe(plan);
  else expect(planSchema.safeParse(reading.plan).error).toBeUndefined();
  return reading;
}

const SIGNS = [',', ';', '\t', '"', "'", '\n', '\r', '=', '+', '-', '@', 'x', '0', ' ', '\0', '\ud83d'];

/** True where nothing of the plan changed, and somebody is told why. */
const isRefused = (name: TableName, csv: string): boolean => {
  const { plan: after, problems } = read(name, csv);
  return after === plan && problems.length > 0;
};

/** All lists of channels that such a text could be taken for. */
function listsIn(text: string) {
  kindOfSource(text);
  return [
    channelsFromAddresses(text),
    channelsFromCsv(text, guessedMapping(headingsOf(text))),
    channelsFromJson(text, guessedMapping(jsonHeadingsOf(text))),
  ];
}

describe('a table of the plan', () => {
  test('of random bytes', () => {
    tryAll('Random bytes as a table of a plan', (dice) => {
      const found = decoded(randomBytes(dice, 400));
      return 'problem' in found || isRefused(one(dice, tableNames), found.text);
    });
  });

  test('of random bytes under its headings', () => {
    tryAll('Random signs under the headings of a table: refused, or lines that fit', (dice) => {
      const { name, csv } = one(dice, files);
      const [head = ''] = csv.split('\n', 1);
      const signs = Array.from({ length: 1 + dice.below(200) }, () => one(dice, SIGNS));
      const { plan: after } = read(name, `${head}\n${signs.join('')}`);
      return after.channels.length === plan.channels.length;
    });
  });

  test('that is cut off between two cells', () => {
    tryAll('A table cut off after the sign between two cells', (dice) => {
      const { name } = one(dice, files);
      const { headings, rowsOf } = tableFiles[name];
      const rows = rowsOf(plan);
      const at = dice.below(rows.length);
      const begun = rows[at]?.slice(0, 1 + dice.below(headings.length - 2)) ?? [];
      const cut = [...tableParts(headings, [...rows.slice(0, at), begun])].join('').trimEnd();
      return isRefused(name, `${cut},`);
    });
  });

  test('that is cut off within a quoted cell', () => {
    tryAll('A table cut off within a quoted cell', (dice) => {
      const { name, csv } = one(dice, files);
      const rows = csv.trimEnd().split('\r\n');
      const row = 1 + dice.below(rows.length - 1);
      const cut = [...rows.slice(0, row), `${rows[row] ?? ''},"an open cell`].join('\r\n');
      return isRefused(name, cut);
    });
  });

  test('with a quotation mark that does not belong there', () => {
    tryAll('A table with a quotation mark too many', (dice) => {
      const { name, csv } = one(dice, files);
      const ends = [...csv.matchAll(/\r\n(?=.)/g)].map(({ index, 0: { length } }) => index + length);
      const at = one(dice, ends);
      return isRefused(name, `${csv.slice(0, at)}"x"y,${csv.slice(at)}`);
    });
  });

  test('of which the cells are parted by another sign', () => {
    tryAll('A table with another sign between its cells', (dice) => {
      const { name, csv } = one(dice, files);
      const sign = one(dice, ['|', ':', '\u0001', '，', '~']);
      return isRefused(name, csv.replaceAll(',', sign).replaceAll('"', ''));
    });
  });

  test('of which a comma is missing its quotation marks', () => {
    tryAll('A table with a comma in a cell without quotation marks', (dice) => {
      const { name, csv } = one(dice, files);
      const rows = csv.trimEnd().split('\r\n');
      const plain = [...rows.entries()].filter(([at, row]) => at > 0 && !row.includes('"')).map(([at]) => at);
      const at = plain.length > 0 ? one(dice, plain) : rows.length;
      rows[at] = `${rows[at] ?? rows[1]?.replace(/"[^"]*"/g, 'x') ?? ''},one more`;
      return (
        read(
          name,
          rows
            .slice(0, 1)
            .concat(rows[at] ?? '')
            .join('\r\n'),
        ).plan === plan
      );
    });
  });

  test('with what is no text in a cell', () => {
    tryAll('A table with half a sign, or NUL, in a cell', (dice) => {
      const { name, csv } = one(dice, files);
      const [head = '', row = ''] = csv.split('\r\n');
      return isRefused(name, `${head}\r\n${row}${one(dice, ['\0', '\ud83d', '\udc4d'])}\r\n`);
    });
  });

  test('with a number out of range, or what may be two', () => {
    const numbers = ['1e400', '-1', '1,204', '1.204.5', 'NaN', '0x10', '١٢', '9'.repeat(400)];
    tryEach('Numbers that no plan holds in a table', numbers, (number) => {
      expect(
        isRefused('channels', `Address\tPosts a week\n${plan.channels[0]?.url ?? ''}\t${number}\n`),
      ).toBe(true);
    });
  });

  test('with an account twice takes the first', () => {
    tryEach('The same account twice in a table: the second is refused', Object.values(profileUrls), (url) => {
      const { taken, problems } = read('channels', `Address,Owner\n${url},me\n${url}?ref=1,you\n`);
      expect([taken.length, problems.map(({ line, message }) => [line, message.id])]).toEqual([
        1,
        [[3, 'import.duplicate']],
      ]);
    });
  });
});

describe('a list of channels', () => {
  test('of random bytes', () => {
    tryAll('Random bytes as a list of channels', (dice) => {
      const found = decoded(randomBytes(dice, 400));
      if ('problem' in found) return true;
      for (const { channels, problems } of listsIn(found.text)) {
        expectNamed(problems);
        expect(channels).toEqual([]);
      }
      return true;
    });
  });

  test('of random words around addresses', () => {
    const scraps = [
      'address',
      'url',
      ',',
      ';',
      '\n',
      '"',
      'https://',
      'x.com/a',
      '[',
      '{"url":',
      '}',
      ']',
      '@',
      '\0',
      'javascript:1',
      'https://user:word@x.com/b',
      '://',
    ];
    tryAll('Scraps of addresses, tables and JSON as a list: refused, or channels that fit', (dice: Dice) => {
      const text = Array.from({ length: 1 + dice.below(40) }, () => one(dice, scraps)).join('');
      for (const { channels, problems } of listsIn(text)) {
        expectNamed(problems);
        const made: Plan = { ...plan, channels: [...channels] };
        expect(planSchema.safeParse(made).error).toBeUndefined();
        expect(channels.every(({ url }) => !/javascript|user:/.test(url))).toBe(true);
      }
      return true;
    });
  });

  test('of deeply nested JSON', () => {
    tryEach(
      'Lists of channels with thousands of lists within each other',
      [101, 5000, 1_000_000],
      (depth) => {
        const text = `[{"url":${'['.repeat(depth)}"x.com/a"${']'.repeat(depth)}}]`;
        const { channels, problems } = channelsFromJson(text, { address: 'url' });
        expect([channels, problems.map(({ line, message }) => [line, message.id])]).toEqual([
          [],
          [[1, 'import.too-deep']],
        ]);
      },
    );
  });
});

describe('a text without end', () => {
  const filled = (words: string, most: number) => words.repeat(Math.floor(most / words.length));

  test('is refused before it is read', () => {
    tryEach(
      'Lists and tables of more than five million characters',
      ['x.com/a\n', 'a,', '"', '[{"url":1},'],
      (words) => {
        const text = filled(words, MAX_CHARACTERS + words.length + 1);
        for (const { channels, problems } of listsIn(text)) {
          expect(channels).toEqual([]);
          expect(problems.map(({ message }) => message.id)).toContain('import.too-large');
        }
        for (const { name } of files) expect(isRefused(name, text)).toBe(true);
      },
    );
  });

  test('of which no pattern gets out is looked at once', () => {
    // Each took minutes, as somebody’s file can be made to.
    const hostile = ['https://,', 'https://x.com/,,', ' to ', '"\\"', 'a,a,', '2026-01-01  ', '\\;'];
    tryEach('Lists and tables of one line that patterns do not come to an end with', hostile, (words) => {
      const text = filled(words, 200_000);
      for (const { problems } of listsIn(`${words}${filled(words.slice(-1), 200_000)}x`))
        expectNamed(problems);
      for (const heading of ['Address,Pauses\nx.com/halden,', 'Date,Title\n', 'KPI,On,Value\nk,'])
        for (const { name } of files) read(name, `${heading}"${text.replaceAll('"', '""')}"\n`);
    });
  });
});
