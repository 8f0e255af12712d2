// @vitest-environment happy-dom
/** Data that no profile needs: endless, bottomless, or called what objects inherit. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  at,
  isCutOff,
  jsonScripts,
  objectAt,
  objectsWith,
  parseJson,
  scriptTexts,
  textAt,
} from '../../utils/reading/embedded-json';
import { readPage } from '../../utils/reading/platforms/platform';
import { samplePages } from '../sites/sample-company';
import type { SamplePage } from '../sites/sample-page';
import { parsed } from './read-html';
import { tried } from '../reliability/tried';

const MILLION = 1_000_000;
const pageOf = (...scripts: string[]): Document => {
  const page = parsed('<p>');
  for (const text of scripts) {
    const script = page.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    page.body.append(script);
  }
  return page;
};

describe('a page’s data', () => {
  test('is looked at as far as twenty million characters, and what was left out can be told', () => {
    const eight = `{"name":"${'a'.repeat(8 * MILLION)}"}`;
    expect(scriptTexts(pageOf(eight, eight), 'script', ['name'])).toHaveLength(2);
    expect(isCutOff(pageOf(eight, eight))).toBe(false);
    expect(scriptTexts(pageOf(eight, eight, eight, '{"name":1}'), 'script', ['name'])).toEqual([
      eight,
      eight,
      '{"name":1}',
    ]);
    expect(isCutOff(pageOf(eight, eight, eight))).toBe(true);
  });

  test('nested a million deep is searched no deeper than real data goes', () => {
    const deep = `{"name":"first","next":${'['.repeat(MILLION)}{"name":"last"}${']'.repeat(MILLION)}}`;
    const json = parseJson(deep);
    expect(objectsWith(json, 'name').map((found) => found.name)).toEqual(json === undefined ? [] : ['first']);
    expect(objectsWith(objectAt(deep, 0), 'name').length).toBeLessThanOrEqual(1);
  });

  test('of two million objects is searched as far as the bound', () => {
    const json = parseJson(`[${Array.from({ length: 2 * MILLION }, () => '{"a":1}').join()}]`);
    expect(objectsWith(json, 'a').length).toBe(MILLION - 1);
  });

  test('called what objects inherit is a name like others, and changes no object', () => {
    const [json] = jsonScripts(
      pageOf('{"__proto__":{"name":"polluted"},"constructor":{"prototype":{"name":"polluted"}}}'),
      'script',
      ['name'],
    );
    expect(textAt(json, '__proto__', 'name')).toBe('polluted');
    expect(at(json, 'toString')).toBeUndefined();
    expect(at(json, 'constructor', 'prototype', 'valueOf')).toBeUndefined();
    expect(({} as Record<string, unknown>).name).toBeUndefined();
    expect(objectsWith(parseJson('{"a":{}}'), 'toString', '__proto__', 'constructor')).toEqual([]);
  });

  test('of quotes and slashes without an end costs no more than its length', () => {
    expect(objectAt(`{"a":"${'\\'.repeat(2 * MILLION)}`, 0)).toBeUndefined();
    expect(objectAt(`{${'"\\"'.repeat(MILLION)}`, 0)).toBeUndefined();
    expect(objectAt('{'.repeat(2 * MILLION), 0)).toBeUndefined();
  });
});

describe('a page whose data is called what objects inherit', () => {
  let samples: readonly SamplePage[] = [];
  beforeAll(async () => {
    samples = await samplePages();
  });

  test('tells nobody anything new, on any platform', () => {
    const now = Date.UTC(2026, 4, 3, 12);
    const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length'];
    let survived = 0;
    for (const sample of samples) {
      const url = new URL(sample.url);
      const plain = readPage(parsed(sample.html(now)), url, now);
      for (const key of inherited) {
        const page = parsed(sample.html(now));
        const script = page.createElement('script');
        script.type = 'application/json';
        script.textContent = JSON.stringify({ [key]: { name: 'polluted', id: '1', followers: 1 } });
        page.head.append(script);
        expect(readPage(page, url, now)).toEqual(plain);
        survived++;
      }
    }
    tried({
      trial: 'attack',
      what: 'Data whose keys are what every object inherits (`__proto__`, `constructor` …)',
      times: samples.length * inherited.length,
      survived,
    });
  });
});
