import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsFor } from '../../utils/i18n/texts';
import { channelsFromJson, jsonHeadingsOf } from '../../utils/plan/channel-json';
import { parseJson } from '../../utils/plan/json-text';
import { aPlannedChannel, profileUrls } from '../factories';

const texts = textsFor(['en']);
const mapping = {
  address: 'Seite',
  owner: 'Wer',
  weekdays: 'Tage',
  strategicAsset: 'Asset',
  postsPerWeek: 'Takt',
};
const channels = [
  { Seite: 'x.com/rosenthalbakery', Wer: 'Mia', Tage: ['mon', 'thu'], Asset: true, Takt: 1.5 },
  { Seite: 'youtube.com/@rosenthalbakery', Wer: null },
];
const problems = (text: string, planned = [aPlannedChannel('facebook')]) => {
  const list = channelsFromJson(text, { address: 'Seite' }, planned);
  return list.problems.map(({ line, column, message }) => {
    expect(texts.say(message)).not.toMatch(/^import|[{}]/);
    return [line, column, message.id];
  });
};

describe('a JSON list of channels', () => {
  test('is read by the keys that were chosen', () => {
    const list = channelsFromJson(`\uFEFF${JSON.stringify(channels)}`, mapping);
    expect(list.problems).toEqual([]);
    expect(list.channels).toMatchObject([
      {
        platform: 'x',
        owner: 'Mia',
        editorial: { from: null, until: null, lines: [{ weekday: 'mon' }, { weekday: 'thu' }] },
        strategicAsset: true,
        cadence: { postsPerWeek: 1.5 },
      },
      { platform: 'youtube', owner: '', cadence: null },
    ]);
  });

  test('tells the keys of all its objects as headings', () => {
    expect(jsonHeadingsOf(JSON.stringify(channels))).toEqual(['Seite', 'Wer', 'Tage', 'Asset', 'Takt']);
    for (const text of ['', '[', '{"a":1}', '[1, "a"]']) expect(jsonHeadingsOf(text)).toEqual([]);
  });

  test('names the line of what it refuses', () => {
    const text = `[
      { "Seite": "nonsense", "Wer": ["a", { "b": [1] }] },
      7,
      {
        "Seite": "${profileUrls.facebook}" }, { "Seite": "x.com/rosenthalbakery"
      },
      { "Seite": "x.com/RosenthalBakery" }]`;
    expect(problems(text)).toEqual([
      [2, 'Seite', 'import.no-address'],
      [3, '', 'import.not-an-object'],
      [4, 'Seite', 'import.already-planned'],
      [7, 'Seite', 'import.duplicate'],
    ]);
  });

  test.each([
    ['[]', [1, '', 'import.empty']],
    ['[{"Seite": "x.com/a"},\n ]', [2, '', 'import.not-json']],
    ['[{"Link": "x.com/a"}]', [1, 'Seite', 'import.missing-column']],
  ])('%s is refused', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});

describe('broken JSON', () => {
  test.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a" 1}', 1, 6],
    ['{"a": 1 "b": 2}', 1, 9],
    ['{"a": tru}', 1, 7],
    ['[1,\r\n2,,3]', 2, 3],
    ['[1] 2', 1, 5],
    ['["open]', 1, 2],
    ["{'a': 1}", 1, 2],
    ['[}', 1, 2],
    ['[01]', 1, 3],
    ['{"a\u007f\u0085": tru}', 1, 9],
    ['["\t"]', 1, 2],
  ])('%j goes wrong at %d:%d', (text, line, column) => {
    expect(parseJson(text)).toEqual({ broken: { line, column }, id: 'import.not-json' });
  });

  test('is all that the engine refuses, and nothing else', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', 'x'), (text, at, put) => {
        const cut = text.slice(0, at % (text.length + 1)) + put;
        const parsed = parseJson(cut);
        if ('json' in parsed) return;
        expect(parsed.broken.line).toBeGreaterThan(0);
        // What stands before the place could still become JSON: it is not broken earlier.
        expect(parsed.broken.column).toBeLessThanOrEqual(cut.length + 1);
      }),
    );
  });
});
