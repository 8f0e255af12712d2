/** What the extension makes of profiles at their real addresses, from the page to the database and the icon. */
import { describe, expect, test } from 'vitest';
import { isAnswer } from '../../utils/reading/reading';
import type { SamplePage } from '../sites/sample-page';
import { expectTruth } from './sample-truth';
import { channelAt, readable, samples, useSession } from './session';
import { until } from './until';

const session = useSession();

const named = (pages: readonly SamplePage[]) => pages.map((page) => [page.shows, page] as const);
const walled = samples.filter(({ truth }) => !isAnswer(truth.state));

describe('a profile at its real address', () => {
  test.for(named(readable))('%s: is kept with the facts that its page proves', async ([, sample]) => {
    const { channel } = await session.readAt(sample.url);
    expectTruth(channel.latest?.reading, sample);
  });

  test.for(named(walled))('%s: makes no audit, and the icon says what stands there', async ([, sample]) => {
    const page = await session.extension.visit(sample.url);
    const badge = await until('the icon to say so', async () => {
      const shown = await session.extension.badge(page);
      return shown.text === '?' && shown;
    });
    expect(badge.title).not.toBe('Channel Audit');
    expect(await channelAt(session.extension, sample.url)).toBeUndefined();
  });
});

describe('the icon', () => {
  const [first] = readable;

  test('has a mark and a spoken title on a profile, and none elsewhere in the same tab', async () => {
    const { page } = await session.readAt(first?.url ?? '');
    const badge = await until('a mark', async () => {
      const shown = await session.extension.badge(page);
      return shown.text !== '' && shown;
    });
    expect(badge.title).toContain(first?.truth.name);

    session.sites.serve(
      'https://elsewhere.example/',
      '<!doctype html><title>Elsewhere</title><p>No profile.</p>',
    );
    await session.extension.visit('https://elsewhere.example/', page);
    expect(await until('no mark', async () => (await session.extension.badge(page)).text === '')).toBe(true);
  });
});

test('ten visits on one day make one audit', async () => {
  const url = readable.at(-1)?.url ?? '';
  const { page, channel } = await session.readAt(url);
  const checked = async () => (await channelAt(session.extension, url))?.lastChecked ?? 0;
  for (let visit = 2; visit <= 10; visit++) {
    const before = await checked();
    await session.extension.visit(url, page);
    await until(`visit ${visit} to be noted`, async () => (await checked()) > before);
  }
  const { audits } = await session.extension.stored();
  expect(audits.filter((audit) => audit.channelId === channel.id)).toHaveLength(1);
});

test('a service worker that was stopped comes back for what is read', async () => {
  const url = readable[0]?.url ?? '';
  const { page, channel } = await session.readAt(url);
  await session.extension.stopWorker();
  const stopped = Date.now();
  await session.extension.visit(url, page);
  await until('the visit to be noted', async () => {
    const now = await channelAt(session.extension, url);
    return now?.id === channel.id && (now.lastChecked ?? 0) > stopped;
  });
});

describe('with a plan', () => {
  test('a wall on a planned channel is noted as the last attempt, and is no audit', async () => {
    const wall = walled[0];
    if (!wall) throw new Error('no sample page is a wall');
    await session.storePlan([wall.url]);
    await session.extension.visit(wall.url);
    const channel = await until('the attempt to be noted', async () => {
      const { channels } = await session.extension.stored();
      return channels.find(({ lastAttempt }) => lastAttempt !== null);
    });
    expect(channel.lastAttempt?.state).toBe(wall.truth.state);
    expect(channel.latest).toBeNull();
  });

  test('a company on a personal profile is a misuse, on the icon and in the audit', async () => {
    const misused = readable.find(
      ({ url, truth }) => truth.kind === 'personal-profile' && url.includes('facebook'),
    );
    if (!misused) throw new Error('no sample page is a personal profile on Facebook');
    const { planId } = await session.storePlan([misused.url]);
    const { page } = await session.readAt(misused.url);
    const badge = await until('the mark', async () => {
      const shown = await session.extension.badge(page);
      return shown.text === '■' && shown;
    });
    expect(badge.title).toContain('Misuse');
    const channel = await channelAt(session.extension, misused.url);
    expect(channel?.planId).toBe(planId);
  });
});
