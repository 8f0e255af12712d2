/** One browser with the extension and one server that plays the platforms, for all tests of a file. */
import { afterAll, beforeAll } from 'vitest';
import type { Page } from 'puppeteer-core';
import { samplePages } from '../sites/sample-company';
import type { SamplePage } from '../sites/sample-page';
import { startSites, type Sites } from '../sites/server';
import { newPlan, newPlannedChannel, type PlanId } from '../../utils/plan/plan';
import { addressOf } from '../../utils/reading/platforms/platform';
import { isAnswer } from '../../utils/reading/reading';
import { keysOf } from '../../utils/store/plans';
import type { Channel } from '../../utils/store/schema';
import { RunningExtension } from './extension';
import { until } from './until';

export interface Session {
  readonly extension: RunningExtension;
  readonly sites: Sites;
  /** Stores a plan of these channels, all the company's own; what the inbox holds stays there. */
  storePlan(urls: readonly string[]): Promise<{ planId: PlanId }>;
  /** Opens the address and waits until what stands there was read and kept. */
  readAt(url: string): Promise<{ page: Page; channel: Channel }>;
}

/** The sample company's pages, to make tables of tests from. */
export const samples: readonly SamplePage[] = await samplePages();

const accountAt = (url: string) => addressOf(new URL(url));

/** The platform of the account that a sample page is about. */
export const platformOf = ({ url }: SamplePage): string => accountAt(url)?.platform ?? '';

/**
 * The first readable page of each account: a second one on the same day makes no audit unless it says something new,
 * so nobody can wait for it.
 */
export const readable: readonly SamplePage[] = samples.filter(
  ({ url, truth }, index) =>
    isAnswer(truth.state) &&
    samples.findIndex((other) => accountAt(other.url)?.key === accountAt(url)?.key) === index,
);

/** The sample page at this address; a test that asks for one that is not there fails. */
export function sampleAt(url: string): SamplePage {
  const sample = samples.find((page) => page.url === url);
  if (!sample) throw new Error(`there is no sample page at ${url}`);
  return sample;
}

/** Starts both before the tests of the calling file and ends both after them. */
export function useSession(): Session {
  let extension: RunningExtension | undefined;
  let sites: Sites | undefined;
  const started = <T>(part: T | undefined): T => {
    if (!part) throw new Error('the session has not started');
    return part;
  };

  beforeAll(async () => {
    sites = await startSites();
    sites.serveSamples(samples);
    extension = await RunningExtension.start({ port: sites.port });
  });
  afterAll(async () => {
    await extension?.close();
    await sites?.close();
  });

  return {
    get extension() {
      return started(extension);
    },
    get sites() {
      return started(sites);
    },
    async storePlan(urls) {
      const channels = urls.map((url) => newPlannedChannel(accountAt(url)?.platform ?? '', url));
      const plan = { ...newPlan('Rosenthal Bakery', Date.now()), channels };
      await started(extension).store({ plan, keys: keysOf(plan) });
      return { planId: plan.id };
    },
    async readAt(url) {
      const page = await started(extension).visit(url);
      const channel = await until(`an audit of ${url}`, () => channelAt(started(extension), url));
      return { page, channel };
    },
  };
}

/** The channel whose latest audit was read at this address. */
export async function channelAt(extension: RunningExtension, url: string): Promise<Channel | undefined> {
  const { channels } = await extension.stored();
  return channels.find(({ latest }) => latest?.reading.url === url);
}
