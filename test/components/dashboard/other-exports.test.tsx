// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aPlan, aPlannedChannel, anAudit, aReading, daysAgo, NOW } from '../../factories';
import { openDesk } from './desk';
import { aToldChannel } from './lines';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  return () => vi.useRealTimers();
});

const mill = aPlan({ id: 'mill', company: { name: 'Mill' }, channels: [aPlannedChannel('x')] });
const page = aToldChannel({ name: 'Mill Page' }, { planId: 'mill' });
const video = aToldChannel({ name: 'Mill Films', platform: 'youtube', days: 100 }, { planId: 'mill' });
const stray = aToldChannel({ name: 'Lena Kowal', kind: 'personal-profile' });
const audits = [page, video, stray].flatMap(({ id }) =>
  [3, 2, 1].map((days) => anAudit(aReading({ readAt: daysAgo(days) }), { channelId: id })),
);
const all = { plans: [mill], channels: [page, video, stray], audits };

const opener = () => screen.getByRole('button', { name: 'Other exports' });
const choose = (name: string) => {
  fireEvent.click(opener());
  fireEvent.click(screen.getByRole('button', { name }));
};
const rowsIn = (csv: string | undefined) => (csv?.split('\r\n').filter(Boolean).length ?? 0) - 1;

describe('the list of other exports', () => {
  test('opens, says what each file holds, and closes on Escape with the focus where it was', () => {
    openDesk(all);
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(opener());
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    const list = document.getElementById(opener().getAttribute('aria-controls') ?? '');
    const names = within(list ?? document.body)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Whole history (CSV)',
      'Warnings (CSV)',
      'Channels with semicolons (CSV)',
      'Channels (JSON)',
      'Channels (NDJSON)',
    ]);
    opener().focus();
    fireEvent.keyDown(opener(), { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Whole history (CSV)');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener());
  });

  test('closes where one clicks elsewhere', () => {
    openDesk(all);
    fireEvent.click(opener());
    fireEvent.pointerDown(document.body);
    expect(opener().getAttribute('aria-expanded')).toBe('false');
  });

  test('offers nothing before the channels are there', () => {
    openDesk({ ...all, loading: true });
    fireEvent.click(opener());
    expect(screen.getByRole('button', { name: 'Channels (JSON)' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('another file', () => {
  test.each([
    ['Channels with semicolons (CSV)', 'channel-audit-semicolons-mill-2026-11-20.csv', /;audited_at;/],
    ['Channels (JSON)', 'channel-audit-mill-2026-11-20.json', /^\[\n\{"audit_id"/],
    ['Channels (NDJSON)', 'channel-audit-mill-2026-11-20.ndjson', /^\{"audit_id"/],
    ['Warnings (CSV)', 'channel-audit-warnings-mill-2026-11-20.csv', /company,channel,rule,/],
    ['Whole history (CSV)', 'channel-audit-history-mill-2026-11-20.csv', /audit_id,audited_at,/],
  ])('%s is %s', async (name, fileName, text) => {
    const desk = openDesk({ ...all, hash: '#company=mill' });
    choose(name);
    await waitFor(() => expect(desk.downloads).toHaveLength(1));
    expect(desk.downloads[0]?.fileName).toBe(fileName);
    expect(desk.downloads[0]?.text).toMatch(text);
    expect((await screen.findByText(/downloaded/)).textContent).toContain(fileName);
  });

  test('holds what the table shows', async () => {
    const desk = openDesk({ ...all, hash: '#platform=youtube' });
    choose('Channels with semicolons (CSV)');
    await waitFor(() => expect(desk.downloads).toHaveLength(1));
    expect(rowsIn(desk.downloads[0]?.text)).toBe(1);
  });

  test('of the whole history holds every audit of the channels shown', async () => {
    const desk = openDesk({ ...all, hash: '#company=mill' });
    choose('Whole history (CSV)');
    await waitFor(() => expect(desk.downloads).toHaveLength(1));
    expect(rowsIn(desk.downloads[0]?.text)).toBe(6);
  });

  test('of warnings leaves out companies of which no channel is left', async () => {
    const desk = openDesk({ ...all, hash: '#kind=personal-profile' });
    choose('Warnings (CSV)');
    await waitFor(() => expect(desk.downloads).toHaveLength(1));
    expect(rowsIn(desk.downloads[0]?.text)).toBe(0);
  });
});

describe('a file that takes long', () => {
  test('shows how far it is, and is stopped', async () => {
    const waiting: (() => void)[] = [];
    const pause = () => new Promise<void>((done) => waiting.push(done));
    const goOn = async () => {
      await waitFor(() => expect(waiting).toHaveLength(1));
      waiting.pop()?.();
    };
    const desk = openDesk({ ...all, pause });
    choose('Whole history (CSV)');
    const stop = await screen.findByRole('button', { name: 'Stop' });
    await goOn();
    await screen.findByText('1 of 9 rows');
    expect(screen.getByRole('progressbar', { name: 'Making Whole history (CSV)…' })).toBeTruthy();
    stop.focus();
    fireEvent.click(stop);
    await goOn();
    await screen.findByText('The export is stopped. Nothing was downloaded.');
    expect(desk.downloads).toEqual([]);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  test('says why it cannot be made', async () => {
    const desk = openDesk({ ...all, actions: { historyFile: () => Promise.reject(new Error('gone')) } });
    choose('Whole history (CSV)');
    expect((await screen.findByText(/^Nothing was downloaded\./)).textContent).toContain('disk is full');
    expect(desk.downloads).toEqual([]);
  });
});
