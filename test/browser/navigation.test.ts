/**
 * Going from one profile to another without loading a page: the address changes first, the drawn document later, and
 * the data embedded in the page stays the first profile's for good.
 */
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addressOf } from '../../utils/reading/platforms/platform';
import { isKnown, valueOf, type Reading } from '../../utils/reading/reading';
import type { SamplePage } from '../sites/sample-page';
import { platformOf, readable, useSession } from './session';
import { until } from './until';

const session = useSession();

/** Two readable profiles of each platform that has two. */
const pairs = [...new Set(readable.map(platformOf))].flatMap((platform) => {
  const [first, second] = readable.filter((page) => platformOf(page) === platform && page.truth.name);
  return first && second ? [[platform, first, second] as const] : [];
});

/** Changes the address, as the platform's application does when its link is clicked. */
const changeAddress = (page: Page, url: string): Promise<void> =>
  page.evaluate((to) => history.pushState(null, '', to), new URL(url).pathname + new URL(url).search);

/** Draws the other profile; the scripts in the document, and the data in them, stay those of the first. */
async function draw(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const next = new DOMParser().parseFromString(text, 'text/html');
    document.title = next.title;
    for (const node of [...document.body.childNodes]) if (node.nodeName !== 'SCRIPT') node.remove();
    for (const node of [...next.body.childNodes])
      if (node.nodeName !== 'SCRIPT') document.body.append(document.adoptNode(node));
  }, html);
}

/** What of one reading would betray the account that it is of. */
const marksOf = (reading: Reading): string[] =>
  [
    valueOf(reading.account.name),
    valueOf(reading.account.platformId),
    valueOf(reading.account.handle),
    valueOf(reading.lastPost)?.url,
  ].filter((mark): mark is string => typeof mark === 'string' && mark.length > 3);

/** Each fact of the reading is unknown or the second profile's own, and nothing in it names the first. */
function expectNothingOf(first: Reading, reading: Reading, { truth }: SamplePage): void {
  const told = JSON.stringify(reading);
  for (const mark of marksOf(first)) expect(told).not.toContain(mark);
  if (isKnown(reading.kind)) expect(reading.kind.value).toBe(truth.kind);
  if (isKnown(reading.followers)) expect(reading.followers.value.count).toBe(truth.followers);
  if (isKnown(reading.lastPost)) expect(truth.lastPost).not.toBeNull();
}

describe('from one profile to another without a page load', () => {
  test('two platforms at least are tried', () => expect(pairs.length).toBeGreaterThanOrEqual(2));

  test.for(pairs)('%s: nothing of the first is kept under the second', async ([, first, second]) => {
    const { page, channel } = await session.readAt(first.url);
    const before = channel.latest?.reading;
    if (!before) throw new Error('the first profile was not read');
    const leftAt = Date.now();

    await changeAddress(page, second.url);
    // The address is the second's, all that is drawn the first's.
    const between = await session.extension.shownIn(page);
    if (between) expectNothingOf(before, between, second);

    await draw(page, second.html(Date.now()));
    const key = addressOf(new URL(second.url))?.key;
    const audits = await until('the second profile to be kept, or said to be unreadable', async () => {
      const stored = await session.extension.stored();
      const kept = stored.audits.filter(({ reading }) => reading.account.key === key);
      const { text, title } = await session.extension.badge(page);
      const unreadable = text === '?' && !title.includes(first.truth.name ?? '');
      return (kept.length > 0 || unreadable) && kept;
    });
    for (const { reading } of audits) expectNothingOf(before, reading, second);
    const { audits: all } = await session.extension.stored();
    const ofFirst = all.filter(
      ({ reading, auditedAt }) => reading.account.key === before.account.key && auditedAt > leftAt,
    );
    expect(ofFirst).toEqual([]);
  });
});
