// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DashboardActions, ProfileTab } from '../../../components/dashboard/actions';
import { PART } from '../../../components/dashboard/paged-text';
import { captureFile } from '../../../utils/capture/capture-file';
import { PageTooLarge } from '../../../utils/capture/page-too-large';
import { reviewOf } from '../../../utils/capture/review';
import { addressOf } from '../../../utils/reading/platforms/platform';
import { NOW } from '../../factories';
import { pages } from '../../sites/pages/youtube';
import { openDesk } from './desk';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  return () => vi.useRealTimers();
});

const [page] = pages;
if (!page) throw new Error('there are no sample pages of YouTube');
const account = addressOf(new URL(page.url));
if (!account) throw new Error('the sample page is no profile');
const tab: ProfileTab = { tabId: 7, url: page.url, account };
const captured = { url: page.url, html: page.html(NOW), capturedAt: NOW, documentAge: 4000 };

/** The dialog of a desk on which these actions answer. */
function open(actions: Partial<DashboardActions>) {
  const desk = openDesk({
    actions: {
      profileTabs: () => Promise.resolve([tab]),
      capturePage: () => Promise.resolve(reviewOf(captured)),
      ...actions,
    },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Report a page' }));
  return desk;
}
const choose = async () => fireEvent.click(await screen.findByRole('button', { name: /^YouTube/ }));
const whole = () => document.querySelector('.paged-text-part-text')?.textContent ?? '';

describe('choosing a page', () => {
  test('offers the tabs that show a profile', async () => {
    open({});
    const button = await screen.findByRole('button', { name: /^YouTube/ });
    expect(button.textContent).toContain('youtube.com/@rosenthalbakery/videos');
  });

  test('says how to go on where no tab shows one, and looks again', async () => {
    const answers: (readonly ProfileTab[])[] = [[], [tab]];
    open({ profileTabs: () => Promise.resolve(answers.shift() ?? []) });
    await screen.findByText('No open tab shows a profile');
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
    await screen.findByRole('button', { name: /^YouTube/ });
    expect(screen.queryByText('No open tab shows a profile')).toBeNull();
  });

  test('says so where no reader answers in the tab', async () => {
    open({ capturePage: () => Promise.resolve(null) });
    await choose();
    expect((await screen.findByRole('alert')).textContent).toContain('Reload the tab');
  });

  test('says so where the browser does not tell', async () => {
    open({ profileTabs: () => Promise.reject(new Error('no')) });
    expect((await screen.findByRole('alert')).textContent).toContain('which tabs are open');
  });

  test('says so where the page cannot be redacted', async () => {
    open({ capturePage: () => Promise.reject(new Error('broken')) });
    await choose();
    const said = (await screen.findByRole('alert')).textContent;
    expect(said).toContain('Nothing was saved');
    expect(said).not.toMatch(/large|scroll/);
  });

  test('says of a page that is too large how it becomes smaller', async () => {
    open({ capturePage: () => Promise.reject(new PageTooLarge()) });
    await choose();
    const said = (await screen.findByRole('alert')).textContent;
    expect(said).toMatch(/too large.*Nothing was saved.*without scrolling/);
  });
});

describe('before a capture is saved', () => {
  test('shows what was replaced and kept, and what the readers say of page and copy', async () => {
    open({});
    await choose();
    const table = await screen.findByRole('table', { name: 'What the readers say' });
    expect(screen.getByText(/words, numbers and ids replaced/)).toBeTruthy();
    const row = within(table).getByRole('rowheader', { name: 'Kind' }).closest('tr');
    expect(row?.textContent).toMatch(/^KindAccount without a business markAccount without a business mark/);
    expect(screen.getByText('The readers say the same of the copy as of the page.')).toBeTruthy();
  });

  test('shows the whole text of the file, without anything of the page’s', async () => {
    const desk = open({});
    await choose();
    await screen.findByText('All that will be saved');
    expect(whole()).not.toMatch(/rosenthal|bakery/i);
    const shown = whole();
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(desk.downloads[0]?.text.slice(0, PART)).toBe(shown);
  });

  test('finds words in it', async () => {
    open({});
    await choose();
    fireEvent.input(await screen.findByRole('searchbox', { name: 'Find in it' }), {
      target: { value: 'lockupVIEWmodel' },
    });
    expect(screen.getByText('1 of 3')).toBeTruthy();
    expect(document.querySelector('mark')?.textContent).toBe('lockupViewModel');
    fireEvent.click(screen.getByRole('button', { name: 'Previous match' }));
    expect(screen.getByText('3 of 3')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox', { name: 'Find in it' }), {
      target: { value: 'rosenthal' },
    });
    expect(screen.getByText('Not in it')).toBeTruthy();
  });

  test('shows a long text a part at a time', async () => {
    open({
      capturePage: () =>
        Promise.resolve(reviewOf({ ...captured, html: captured.html + '<p>a</p>'.repeat(10_000) })),
    });
    await choose();
    await screen.findByText(/^Part 1 of [3-9]$/);
    expect(whole().length).toBe(PART);
    const first = whole();
    fireEvent.click(screen.getByRole('button', { name: 'Next part' }));
    expect(screen.getByText(/^Part 2 of/)).toBeTruthy();
    expect(whole()).not.toBe(first);
  });
});

test('the file holds what the auditor says is right, and its name says nothing of the account', async () => {
  const desk = open({});
  await choose();
  fireEvent.change(await screen.findByRole('combobox', { name: 'What would be right: Last post' }), {
    target: { value: 'one-week' },
  });
  fireEvent.change(screen.getByRole('combobox', { name: 'What would be right: Verified' }), {
    target: { value: 'yes' },
  });
  fireEvent.change(screen.getByRole('combobox', { name: 'What would be right: Verified' }), {
    target: { value: '' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
  await waitFor(() => expect(desk.downloads).toHaveLength(1));
  const [file] = desk.downloads;
  expect(file?.fileName).toBe('channel-audit-capture-youtube-2026-11-20.json');
  const saved = captureFile.parse(JSON.parse(file?.text ?? ''));
  expect(saved).toMatchObject({
    extensionVersion: '1.2.3',
    language: 'en',
    capturedAt: NOW,
    documentAge: 4000,
    expected: { lastPost: 'one-week' },
  });
  expect(saved.expected).not.toHaveProperty('verified');
  expect(screen.queryByRole('table', { name: 'What the readers say' })).toBeNull();
  expect(await screen.findByText(/Nothing was sent/)).toBeTruthy();
});
