/**
 * A new user with a keyboard and nothing else: from the first popup to a company with four planned channels, two audits,
 * two decisions and the file. Nothing is clicked, and nothing gets the focus but by a key.
 */
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { PlannedChannel } from '../../utils/plan/plan';
import { haldenUrls as urls } from '../../utils/plan/samples/sample-urls';
import { haldenPages } from '../sites/companies/halden-cycles';
import { channelAt, useSession } from './session';
import { Typist } from './typist';
import { textWith } from './ui';
import { until } from './until';

const session = useSession();
const COMPANY = 'Halden Cycles';
/** What is planned: the weekdays in steps of two from Monday. */
const planned = [
  { url: urls.facebook, owner: 'the shop manager' },
  { url: urls.linkedin, owner: 'the marketing lead' },
  { url: urls.youtube, owner: 'the film maker' },
  { url: urls.x, owner: 'the sales partner' },
];
const WEEKDAYS = 'mon;wed';
/** What is seen and decided on. */
const audited = [
  { url: urls.facebook, name: 'Halden Sykler', reason: 'Riders answer each other here' },
  { url: urls.linkedin, name: COMPANY, reason: 'It brings enquiries' },
];
/** Keys besides text: somewhat more than it takes today, so that no way grows long unseen. */
const MOST_KEYS = 300;
const SET_ASIDE = 'The name is Norwegian on purpose';

let typist: Typist;
let dashboard: Page;

beforeAll(() => {
  for (const page of haldenPages) session.sites.serve(page.url, page.html(Date.now()));
});

/** The page that a key opened at this address. */
const pageAt = (address: string): Promise<Page> =>
  until(`a page at ${address}`, async () => {
    const target = session.extension.browser.targets().find((each) => each.url().startsWith(address));
    return (await target?.page()) ?? false;
  });

/** What is stored of the only company's plan, as soon as it is as it should be. */
const planWith = (what: string, isSo: (channels: readonly PlannedChannel[]) => boolean) =>
  until(what, async () => {
    const [plan] = (await session.extension.stored()).plans;
    return plan && isSo(plan.channels) && plan;
  });

/** As one types it. */
const typedAddress = (url: string): string => url.replace('https://', '');
/** As the plan shows it. */
const shownAddress = (url: string): string => typedAddress(url).replace('www.', '');

async function setUpCompany(): Promise<void> {
  const popup = await session.extension.openPopupPage(await session.extension.visit('about:blank'));
  typist = new Typist(popup);
  await typist.goOnIn(popup);
  await textWith(popup, 'Set up a company');
  await typist.tabTo('Set up a company');
  await typist.press('Enter');
  await typist.isTakenTo('Name of the company');
  await typist.type(COMPANY);
  await typist.press('Enter');
  dashboard = await pageAt(session.extension.url('dashboard.html'));
  await typist.goOnIn(dashboard);
  await textWith(dashboard, 'Crisis guide');
}

async function planChannels(): Promise<void> {
  await typist.tabTo('To what is shown here');
  await typist.press('Enter');
  await typist.isTakenTo(COMPANY);
  await typist.tabTo(/^Channels \d+ of \d+ filled in/);
  await typist.press('Enter');
  await typist.tabTo('Address of a profile');
  for (const { url } of planned) {
    await typist.type(typedAddress(url));
    await typist.press('Enter');
  }
  await planWith('all channels', (channels) => channels.length === planned.length);

  await typist.tabTo('nothing planned', 'back');
  for (const { url } of planned) {
    if (url !== planned[0]?.url) await typist.press('ArrowDown');
    await typist.press('Home');
    await typist.press('Space');
    await typist.press('ArrowRight', 2);
    await typist.press('Space');
  }
  for (const { url, owner } of planned) {
    await typist.tabTo(`Edit ${shownAddress(url)}`);
    await typist.press('Enter');
    await typist.tabTo('Owner');
    await typist.type(owner);
    await typist.press('Escape');
    await typist.isTakenTo(`Edit ${shownAddress(url)}`);
  }
  await planWith('all owners', (channels) => channels.every(({ owner }) => owner !== ''));
}

async function auditTwo(): Promise<void> {
  await typist.tabTo('Round', 'back');
  await typist.press('Enter');
  await typist.tabTo('Start round');
  await typist.press('Enter');
  await typist.isTakenTo('Audit round');
  for (const { url } of audited) {
    await typist.tabTo(/^Open next/);
    await typist.press('Enter');
    const profile = await pageAt(url);
    await typist.goOnIn(profile);
    await until('it to be kept', () => channelAt(session.extension, url));
    await typist.closePage();
    await typist.goOnIn(dashboard);
  }
  await textWith(dashboard, `${audited.length} of ${planned.length} planned channels checked`);
}

async function decideOnBoth(): Promise<void> {
  await typist.tabTo(/^Channels \d/, 'back');
  await typist.press('Enter');
  await textWith(dashboard, 'Last post');
  await typist.tabTo(/^Halden/);
  for (const { name, reason } of audited) {
    await typist.arrowTo(name);
    await typist.press('Enter');
    await typist.isTakenTo(name);
    if (name === 'Halden Sykler') await setAsideTheName();
    await typist.tabTo('What becomes of it');
    await typist.type('k');
    await textWith(dashboard, 'Who acts');
    await typist.tabTo('Reason');
    await typist.type(reason);
    await textWith(dashboard, 'Kept.');
    await typist.press('Escape');
    await typist.isTakenTo(name);
  }
}

async function setAsideTheName(): Promise<void> {
  await typist.tabTo(/The channel goes by another name/);
  await typist.press('Enter');
  await typist.tabTo('Set aside…');
  await typist.press('Enter');
  await typist.isTakenTo('Why it is set aside');
  await typist.type(SET_ASIDE);
  await typist.press('Enter');
  await until('it to be set aside', async () => {
    const [plan] = (await session.extension.stored()).plans;
    return plan?.setAside.length === 1;
  });
}

async function exportAll(): Promise<readonly Record<string, string>[]> {
  await typist.tabTo('Export CSV');
  const { text } = await session.extension.downloaded(() => typist.press('Enter'));
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

test('by keys alone a new user plans, audits, decides and exports', { timeout: 300_000 }, async () => {
  const steps: string[] = [];
  const taking = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
    const before = steps.length === 0 ? 0 : typist.keystrokes;
    const done = await act();
    steps.push(`  ${typist.keystrokes - before} ${what}`);
    return done;
  };
  await taking('to set up a company', setUpCompany);
  await taking('to plan four channels with weekdays and owners', planChannels);
  await taking('to audit two', auditTwo);
  await taking('to set a warning aside and decide on both', decideOnBoth);
  const rows = await taking('to export', exportAll);
  console.log(
    [
      `${typist.keystrokes} keystrokes, of which ${typist.typed} typed text:`,
      ...steps,
      'The longest ways by the Tab key:',
      ...typist.longestWays.map((way) => `  ${way}`),
    ].join('\n'),
  );

  expect(typist.keystrokes - typist.typed).toBeLessThan(MOST_KEYS);
  expect(rows).toHaveLength(planned.length);
  for (const { url, owner } of planned)
    expect(rows.find((row) => row.profile_url?.includes(shownAddress(url)))).toMatchObject({
      company: COMPANY,
      in_plan: 'yes',
      planned_weekdays: WEEKDAYS,
      channel_owner: owner,
    });
  for (const { url, reason } of audited)
    expect(rows.find((row) => row.audited_url === url)).toMatchObject({
      page_state: 'readable',
      account_type: 'company-page',
      decision: 'keep',
      decision_reason: reason,
    });
  const seen = rows.filter(({ page_state: state }) => state !== 'not-visited');
  expect(seen).toHaveLength(audited.length);
  expect(rows.find((row) => row.audited_url === urls.facebook)).toMatchObject({
    set_aside: 'inconsistent-name',
    set_aside_reason: `inconsistent-name: ${SET_ASIDE}`,
  });
});
