/** Which numbers of a page's data stay as times, and which are those of a life or an account. */
import { expect, test } from 'vitest';
import { redactJson } from '../../utils/capture/redact-json';
import { Redactor } from '../../utils/capture/redactor';
import type { Json } from '../../utils/reading/embedded-json';

const NOW = Date.UTC(2026, 10, 22, 12);
const of = (json: Json) =>
  redactJson(
    new Redactor({ platform: 'facebook', language: 'en', now: NOW, handle: null, postIds: new Set() }),
    json,
  );

test.each(['creation_time', 'createTime', 'publishedAt', 'taken_at', 'upload-date', 'data_t', 'timestampMs'])(
  'keeps a time under %s',
  (key) => {
    expect(Object.values(of({ [key]: 1_790_000_000 }) as object)).toEqual([1_790_000_000]);
  },
);

test.each([
  'timeline',
  'timeline_owner_id',
  'candidateId',
  'dateIds',
  'created_by',
  'format',
  'lifetimeValue',
])('keeps no number that only looks like a time under %s', (key) => {
  const copy = JSON.stringify([of({ [key]: 1_234_567_890 }), of({ [key]: '2234567890' })]);
  expect(copy).not.toMatch(/1234567890|2234567890/);
});

test('replaces the parts of a day of birth, be they numbers or words', () => {
  const copy = of({ birthdate: { day: 14, month: 3, text: '14 March' }, birth_month: 3, birthday: '14' });
  expect(JSON.stringify(copy)).not.toMatch(/14|3|march/i);
  expect(of({ notFound: { count: 3 } })).toEqual(expect.objectContaining({ notFound: { count: 3 } }));
});

test.each<[string, Json]>([
  ['of the viewer', { 'app-context': { user: { createTime: 1_500_000_123 } } }],
  ['of one of several, by their names', { users: { mill24: { createTime: 1_500_000_123 } } }],
  ['in a part of an account', { user_results: { result: { legacy: { created_at: 1_500_000_123 } } } }],
  ['of the viewer’s browser', { webIdCreatedTime: 1_500_000_123 }],
  ['in words', { user: { created_at: '2017-07-14T02:42:03Z' } }],
  ['that says so itself', { date_joined: 1_500_000_123, joinedAt: '2017-07-14T02:42:03Z' }],
])('replaces the time at which an account was made: %s', (_, json) => {
  expect(JSON.stringify(of(json))).not.toMatch(/1500000123|2017/);
});

test('keeps the times of posts that an account holds', () => {
  const post = { creation_time: 1_790_000_000 };
  const copy = JSON.stringify(of({ user: { timeline_list_feed_units: { edges: [{ node: post }] } } }));
  expect(copy).toContain('1790000000');
});
