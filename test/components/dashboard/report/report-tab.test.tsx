// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Plan } from '../../../../utils/plan/plan';
import { known } from '../../../../utils/reading/reading';
import type { Channel } from '../../../../utils/store/schema';
import {
  aChannel,
  aKeptChannel,
  aLastPost,
  aPlan,
  aPlannedChannel,
  aReading,
  daysAgo,
  NOW,
} from '../../../factories';
import { openDesk } from '../desk';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  return () => vi.useRealTimers();
});

const facebook = aPlannedChannel('facebook');
const plan = aPlan({ id: 'bakery', channels: [facebook, aPlannedChannel('linkedin')] });
const profile = aChannel(
  aReading({
    platform: 'facebook',
    kind: known('personal-profile', 'facebook.route'),
    kindEvidence: [{ signal: 'facebook.route', says: 'personal-profile' }],
    followers: known({ count: 1204, precision: 'exact' }, 'facebook.header'),
  }),
  { planId: 'bakery' },
);

const open = (shown: Plan = plan, channels: readonly Channel[] = [profile], more = '') =>
  openDesk({ plans: [shown], channels, hash: `#company=bakery&tab=report${more}` });
const paper = () => screen.getByRole('article');
const section = (name: string) => within(paper()).getByRole('region', { name });

describe('the report', () => {
  test('tells misuse before the channels, and the plan after them', () => {
    open();
    const headings = within(paper())
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual(['Summary', 'Misuse', 'All channels']);
    expect(headings.indexOf('The channels one by one')).toBeLessThan(headings.indexOf('The plan'));
    expect(headings.at(-1)).toBe('Sources');
  });

  test('says by what a kind of account is known', () => {
    open();
    expect(section('The channels one by one').textContent).toContain(
      'Personal profile, because:the page’s own data calls it a person’s profile',
    );
  });

  test('cites a source by its number', () => {
    open();
    expect(section('Misuse').textContent).toContain('[1]');
    expect(section('Sources').textContent).toContain('[1]');
  });

  test('names the auditor, once the settings have told', async () => {
    open();
    expect(await within(paper()).findByText('the auditor')).toBeTruthy();
  });

  test('holds no note of the auditor’s own', () => {
    open(plan, [{ ...profile, note: 'They pay late.' }]);
    expect(paper().textContent).not.toContain('They pay late.');
  });

  test('quotes titles of what cannot be told, so that none reads as a verdict', () => {
    open();
    expect(section('What could not be told').textContent).toMatch(/Cannot tell whether this is so: “/);
  });

  test('of an empty plan still says what is missing', () => {
    open(aPlan({ id: 'bakery' }), []);
    expect(section('Summary').textContent).toContain('No channel of the company is known yet');
    expect(section('The plan').textContent).toContain('The plan names no audience');
  });

  test('claims nothing about profiles that nobody opened', () => {
    open(plan, []);
    expect(section('How this was found').textContent).toContain('No profile has been opened');
    expect(section('How this was found').textContent).not.toContain('The auditor opened');
    expect(section('Misuse').textContent).not.toContain('None as far as it can be told');
  });

  test('does not call a channel well of which nobody said whose it is', () => {
    const person = aReading({ platform: 'tiktok', kind: known('personal-profile', 'test.kind') });
    open(plan, [aChannel(person, { planId: 'bakery', role: null })]);
    const told = section('The channels one by one').textContent;
    expect(told).toContain('Nobody has said yet whose channel this is');
    expect(told).not.toContain('Nothing is wrong as far as it can be told');
  });
});

describe('what was seen on another day', () => {
  const page = aKeptChannel('facebook', { cadence: { postsPerWeek: 1 } });
  const shown = aPlan({ id: 'bakery', company: { languages: ['en-GB'] }, channels: [page] });
  const seenAgo = (days: number) =>
    aChannel(aReading({ platform: 'facebook', readAt: daysAgo(days), lastPost: aLastPost(days + 2) }), {
      planId: 'bakery',
      lastChecked: daysAgo(days),
    });

  test('bears that day wherever an age is told', () => {
    open(shown, [seenAgo(60)]);
    // Names of months differ between versions of ICU ("Sep", "Sept").
    expect(section('All channels').textContent).toMatch(/Posted 2 days ago, as of 21 Sept?/);
    expect(section('The channels one by one').textContent).toMatch(/Posted 2 days ago, as of 21 Sept?/);
  });
  test('is told in the head as the days on which the channels were checked', () => {
    open(shown, [seenAgo(60)]);
    expect(paper().querySelector('header')?.textContent).toMatch(/Channels checked21 Sept? 2026$/);
    expect(paper().querySelector('header')?.textContent).not.toContain('As of');
  });
  test('bears none where it is the day of the report', () => {
    open(shown, [seenAgo(0)]);
    expect(paper().textContent).not.toMatch(/ago, as of/);
  });
});

describe('its moments', () => {
  test('are all told by the company’s clock', () => {
    const far = aPlan({ ...plan, company: { languages: ['en-GB'], timeZone: 'Asia/Tokyo' } });
    const walled = aChannel(null, {
      platform: 'linkedin',
      aliases: ['linkedin:company/rosenthal-bakery'],
      planId: 'bakery',
      lastAttempt: { at: NOW, state: 'login-wall' },
    });
    open(far, [walled]);
    // Noon UTC.
    expect(
      paper()
        .textContent.match(/The page asks to log in \([^)]+\)/g)
        ?.map((said) => said.slice(-6)),
    ).toEqual(['21:00)', '21:00)', '21:00)']);
  });
});

describe('what it holds', () => {
  const choice = (name: string) => screen.getByRole('checkbox', { name });

  test('is chosen above it, and stands in the address', () => {
    open();
    fireEvent.click(choice('Each channel in detail'));
    expect(location.hash).toContain('without=details');
    expect(within(paper()).queryByRole('region', { name: 'The channels one by one' })).toBeNull();
    fireEvent.click(choice('Each channel in detail'));
    expect(location.hash).not.toContain('without');
  });

  test('is as a bookmark says', () => {
    open(plan, [profile], '&without=advice');
    expect(choice('Advice')).toHaveProperty('checked', false);
    expect(paper().textContent).not.toContain('Advice:');
    expect(paper().textContent).toContain('Advice is left out.');
  });
});

describe('its language', () => {
  const speaking = (...languages: string[]) => aPlan({ ...plan, company: { languages } });

  test('is the company’s, with its dates', () => {
    open(speaking('en-GB'));
    expect(paper().getAttribute('lang')).toBe('en');
    expect(paper().getAttribute('dir')).toBe('ltr');
    expect(paper().textContent).toContain('20 Nov 2026');
    expect(screen.queryByText(/There are no texts/)).toBeNull();
  });
  test('is said where it has no texts yet, outside of what is printed', () => {
    open(speaking('de', 'en'));
    const said = screen.getByText('There are no texts in German yet, so the report is in English.');
    expect(paper().contains(said)).toBe(false);
  });
  test('is the auditor’s where the plan names none', () => {
    open();
    expect(screen.getByText(/The plan names no language/)).toBeTruthy();
  });
});

test('a browser names the PDF after the company and the day, and the page is as before afterwards', () => {
  document.title = 'Dashboard';
  open();
  dispatchEvent(new Event('beforeprint'));
  expect(document.title).toBe('Social-media audit – Rosenthal Bakery – Nov 20, 2026');
  dispatchEvent(new Event('afterprint'));
  expect(document.title).toBe('Dashboard');
});

test('the button prints', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
