// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { madeUpRosenthal } from '../../../utils/plan/samples/sample-plans';
import { aLastPost, aPlan, aKeptChannel, anAudit, aReading, NOW } from '../../factories';
import { openDesk } from './desk';
import { aToldChannel } from './lines';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  return () => vi.useRealTimers();
});

const bakery = aPlan({ id: 'bakery', channels: [aKeptChannel('facebook')] });
const mill = aPlan({ id: 'mill', company: { name: 'Zürich Mill' } });
const page = aToldChannel({ name: 'Rosenthal Bakery', followers: 12 }, { planId: 'bakery' });
const video = aToldChannel(
  { name: 'Mill Films', platform: 'youtube', kind: 'unmarked-account', days: 100, followers: 900 },
  { planId: 'mill', role: 'own' },
);
const stray = aToldChannel({ name: 'Lena Kowal', kind: 'personal-profile' });
const all = { plans: [bakery, mill], channels: [page, video, stray] };

const rows = () => within(screen.getByRole('table')).getAllByRole('rowheader');
const names = () => rows().map((row) => row.querySelector('a')?.textContent);
const header = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
const panel = () => screen.getByRole('complementary');

describe('the table', () => {
  test('shows every channel, the worst first', () => {
    openDesk(all);
    expect(names()).toEqual(['Mill Films', 'Lena Kowal', 'Rosenthal Bakery']);
    expect(header('State').getAttribute('aria-sort')).toBe('ascending');
  });

  test('words its states as the filter does', () => {
    const silent = aToldChannel({ name: 'Silent', platform: 'x', days: 100 });
    openDesk({ ...all, channels: [page, video, stray, silent] });
    const worded = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.querySelector('.mark-word')?.textContent);
    const offered = [...screen.getByRole<HTMLSelectElement>('combobox', { name: 'State' }).options]
      .slice(1)
      .map(({ text }) => text);
    expect(offered).toEqual(['Error (1)', 'Stale (1)', 'Not assigned yet (1)', 'Fine (1)']);
    expect(worded).toEqual(['Error', 'Stale', 'Not assigned yet', 'Fine']);
  });

  test('is short on a last post whose end is open, with the whole of it at hand', () => {
    const open = aLastPost(0, 200, { open: true });
    const latest = page.latest && { ...page.latest, reading: { ...page.latest.reading, lastPost: open } };
    openDesk({ ...all, channels: [{ ...page, latest }] });
    expect(screen.getByText('May 4, 2026 or later').title).toMatch(/newer posts cannot be excluded$/);
  });

  test('is sorted by a click on a header, and turned round by another', () => {
    openDesk(all);
    fireEvent.click(within(header('Followers')).getByRole('button'));
    expect(names()).toEqual(['Mill Films', 'Rosenthal Bakery', 'Lena Kowal']);
    expect(location.hash).toBe('#sort=-followers');
    fireEvent.click(within(header('Followers')).getByRole('button'));
    expect(names()).toEqual(['Rosenthal Bakery', 'Mill Films', 'Lena Kowal']);
    expect(header('Followers').getAttribute('aria-sort')).toBe('ascending');
  });

  test('is searched and filtered, and says how much is left', () => {
    openDesk(all);
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search channels' }), {
      target: { value: 'zurich' },
    });
    expect(names()).toEqual(['Mill Films']);
    expect(screen.getByText('1 of 3 channels')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind of account' }), {
      target: { value: 'personal-profile' },
    });
    expect(names()).toEqual(['Lena Kowal']);
    expect(location.hash).toBe('#kind=personal-profile');
  });

  test('shows a bookmarked view', () => {
    openDesk({ ...all, hash: '#company=mill&sort=-channel' });
    expect(names()).toEqual(['Mill Films']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Zürich Mill');
  });

  test('draws only what is in view of thousands, and lets the arrow keys reach all', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => aToldChannel({ name: `Channel ${index}` }));
    openDesk({ channels: many, hash: '#sort=channel' });
    const table = await screen.findByRole('table');
    expect(table.getAttribute('aria-rowcount')).toBe('5001');
    expect(rows().length).toBeLessThan(60);
    screen.getByRole('link', { name: 'Channel 0' }).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Channel 4999'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Channel 4998'));
  });

  test('follows the store without losing the focus', async () => {
    const desk = openDesk(all);
    screen.getByRole('link', { name: 'Lena Kowal' }).focus();
    desk.changed({ channels: [...all.channels, aToldChannel({ name: 'Another', days: 300 })] });
    await waitFor(() => expect(rows()).toHaveLength(4));
    expect(document.activeElement?.textContent).toBe('Lena Kowal');
  });

  test('says how to fill it where nothing is', () => {
    openDesk();
    expect(screen.getByText('No channels yet')).toBeTruthy();
    openDesk({ hash: '#inbox' });
    expect(screen.getByText('The inbox is empty')).toBeTruthy();
  });

  test('takes a backup in where nothing is, as on a new computer', async () => {
    openDesk();
    fireEvent.click(screen.getByRole('button', { name: 'Restore a backup' }));
    const dialog = screen.getByRole('dialog', { name: 'Backup' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Choose a backup file'));
    expect(dialog.contains(document.activeElement)).toBe(true);
  });

  test('names the columns that have no room, those that it has', () => {
    const named = () => [...document.querySelectorAll('.column-left-out')].map((left) => left.textContent);
    openDesk(all);
    expect(named().slice(0, 4)).toEqual(['Last checked', 'Company', 'Kind', 'Decision']);
    openDesk({ ...all, hash: '#inbox' });
    expect(named().slice(0, 3)).toEqual(['Last checked', 'Kind', 'Followers']);
  });

  test('is filled with the sample company for a first look', async () => {
    openDesk();
    fireEvent.click(screen.getByRole('button', { name: 'Try it on the sample company' }));
    await waitFor(() => expect(rows()).toHaveLength(madeUpRosenthal(NOW).channels.length));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rosenthal Bakery');
  });

  test('says what stops it where the database cannot be read', () => {
    openDesk({
      actions: {
        watch(listener) {
          listener({ state: 'failed', problem: 'newer-version' });
          return () => undefined;
        },
      },
    });
    expect(screen.getByRole('alert').textContent).toContain('newer version');
  });
});

describe('Export CSV', () => {
  const exportButton = () => screen.getByRole('button', { name: 'Export CSV' });

  test('downloads what the table shows', () => {
    const desk = openDesk({ ...all, hash: '#company=mill' });
    fireEvent.click(exportButton());
    const [file] = desk.downloads;
    expect(file?.fileName).toBe('channel-audit-zürich-mill-2026-11-20.csv');
    expect(file?.text.split('\r\n').filter(Boolean)).toHaveLength(2);
  });

  test('holds every channel, the inbox included, in the order of the table', () => {
    const desk = openDesk(all);
    fireEvent.click(exportButton());
    const lines = desk.downloads[0]?.text.split('\r\n').filter(Boolean) ?? [];
    expect(desk.downloads[0]?.fileName).toBe('channel-audit-all-2026-11-20.csv');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('Mill Films');
  });

  test('of nothing holds the headings', () => {
    const desk = openDesk();
    fireEvent.click(exportButton());
    expect(desk.downloads[0]?.text).toMatch(/^\uFEFFaudit_id,audited_at,.*\r\n$/);
  });

  test('pressed before the channels are there waits for them', async () => {
    const desk = openDesk({ ...all, loading: true });
    fireEvent.click(exportButton());
    expect(desk.downloads).toEqual([]);
    desk.changed();
    await waitFor(() => expect(desk.downloads).toHaveLength(1));
  });

  test('is what the address #export asks for, once', async () => {
    const desk = openDesk({ ...all, hash: '#export' });
    await waitFor(() => expect(desk.downloads).toHaveLength(1));
    expect(location.hash).toBe('');
    desk.changed();
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(desk.downloads).toHaveLength(1);
  });
});

describe('a channel', () => {
  test('opens beside the table, with its facts and where they stood', () => {
    openDesk(all);
    fireEvent.click(screen.getByRole('cell', { name: '900' }));
    expect(rows()).toHaveLength(3);
    expect(location.hash).toBe(`#channel=${video.id}`);
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe('Mill Films');
    expect(panel().textContent).toContain('900 followers');
    expect(panel().textContent).toContain('The page does not show it.');
    fireEvent.keyDown(panel(), { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  const link = (name: string) => screen.getByRole('link', { name });
  const title = () => within(panel()).getByRole('heading', { level: 2 });
  /** As the Enter key on a link does it. */
  const followLink = (element: HTMLElement) => {
    element.focus();
    location.hash = element.getAttribute('href') ?? '';
  };

  test('that is opened by its link takes the focus to its heading, and gives it back', async () => {
    openDesk(all);
    followLink(link('Lena Kowal'));
    await waitFor(() => expect(document.activeElement).toBe(title()));
    fireEvent.keyDown(title(), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(link('Lena Kowal')));
  });

  test('that is opened by a click on its row gives the focus to the row’s link', async () => {
    openDesk(all);
    fireEvent.click(screen.getByRole('cell', { name: '900' }));
    await waitFor(() => expect(document.activeElement).toBe(title()));
    fireEvent.click(screen.getByRole('button', { name: 'Close this channel' }));
    await waitFor(() => expect(document.activeElement).toBe(link('Mill Films')));
  });

  test('that stands open from the start leaves the focus alone', () => {
    openDesk({ ...all, hash: `#channel=${video.id}` });
    expect(title().textContent).toBe('Mill Films');
    expect(document.activeElement).toBe(document.body);
  });

  test('is forgotten, and brought back', async () => {
    openDesk({ ...all, hash: `#channel=${stray.id}` });
    fireEvent.click(screen.getByRole('button', { name: 'Forget this channel' }));
    await waitFor(() => expect(names()).not.toContain('Lena Kowal'));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(undo.closest('[role=status]')?.textContent).toMatch(/^\u2068\S+\u2069 on Facebook is forgotten\./);
    expect(location.hash).not.toContain('channel=');
    await waitFor(() => expect(document.activeElement?.id).toBe('place-title'));
    undo.focus();
    fireEvent.click(undo);
    await waitFor(() => expect(names()).toContain('Lena Kowal'));
    expect(document.activeElement?.id).toBe('place-title');
  });

  test('that the plan names stays open when it is forgotten, under the plan’s own address', async () => {
    const [planned] = bakery.channels;
    openDesk({ ...all, hash: `#company=bakery&channel=${page.id}` });
    fireEvent.click(within(panel()).getByRole('button', { name: 'Forget this channel' }));
    await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(panel().textContent).toContain('Not checked yet'));
    expect(location.hash).toContain(`channel=${planned?.id}`);
    expect(document.activeElement).toBe(title());
  });

  test.each([
    ['مخبز روزنتال للخبز الطازج', 'rtl'],
    ['Rosenthal Bakery', 'ltr'],
  ])('shows the beginning of its company’s name: %s is written %s', (name, direction) => {
    const plan = { ...bakery, company: { ...bakery.company, name } };
    openDesk({ plans: [plan], channels: [page], hash: `#channel=${page.id}` });
    expect(screen.getByRole('combobox', { name: 'Belongs to' }).getAttribute('dir')).toBe(direction);
  });

  test('is assigned to a company', async () => {
    const desk = openDesk({ ...all, hash: `#channel=${stray.id}` });
    fireEvent.change(screen.getByRole('combobox', { name: 'Belongs to' }), { target: { value: 'mill' } });
    await waitFor(() => expect(desk.channels.find(({ id }) => id === stray.id)?.planId).toBe('mill'));
    expect(await screen.findByRole('combobox', { name: 'Role' })).toBeTruthy();
  });

  test('tells its history and what changed', async () => {
    const before = anAudit(aReading(), { channelId: page.id, auditedAt: NOW - 86_400_000 });
    openDesk({ ...all, hash: `#channel=${page.id}`, audits: page.latest ? [page.latest, before] : [] });
    await screen.findByText('First audit.');
    expect(panel().textContent).toContain('Followers: 12 followers (not known before)');
  });

  test('keeps its note while another change comes in', async () => {
    const desk = openDesk({ ...all, hash: `#channel=${page.id}` });
    const note = screen.getByRole('textbox', { name: 'Note' });
    fireEvent.input(note, { target: { value: 'Ask Mira' } });
    desk.changed();
    expect((note as HTMLTextAreaElement).value).toBe('Ask Mira');
    fireEvent.blur(note);
    expect(screen.queryByText('Kept.')).toBeNull();
    await waitFor(() => expect(desk.channels.find(({ id }) => id === page.id)?.note).toBe('Ask Mira'));
    expect(await screen.findByText('Kept.')).toBeTruthy();
  });

  test('tells apart when the last post was seen, when the rest was, and a later check that was nothing new', () => {
    const seenAt = (hours: number) => Date.UTC(2026, 10, 20, hours);
    const audit = page.latest && {
      ...page.latest,
      auditedAt: seenAt(9),
      reading: { ...page.latest.reading, readAt: seenAt(6) },
    };
    const said = (lastChecked: number) => {
      const channels = [{ ...page, latest: audit, lastChecked }];
      openDesk({ ...all, channels, hash: `#channel=${page.id}` });
      return panel().textContent;
    };
    expect(said(seenAt(9))).toMatch(
      /As of Nov 20, 2026, 9:00.*The last post is as seen on Nov 20, 2026, 6:00/,
    );
    expect(said(seenAt(9))).not.toContain('nothing new');
    expect(said(seenAt(11))).toMatch(/Last checked Nov 20, 2026, 11:00.*with nothing new/);
  });

  test('of the made-up company leads nowhere, and says so', () => {
    const sample = madeUpRosenthal(NOW);
    const [first] = sample.channels;
    openDesk({ plans: [sample], hash: `#company=${sample.id}&channel=${first?.id}` });
    expect(within(panel()).queryByRole('link', { name: /^Open profile/ })).toBeNull();
    expect(panel().textContent).toContain('its profiles do not exist');
  });

  test('says what could not be stored', async () => {
    openDesk({
      ...all,
      hash: `#channel=${page.id}`,
      actions: { setNote: () => Promise.reject(new Error('full')) },
    });
    const note = screen.getByRole('textbox', { name: 'Note' });
    fireEvent.input(note, { target: { value: 'x' } });
    fireEvent.blur(note);
    expect((await screen.findByText(/^Not stored\./)).textContent).toContain('The disk is full');
  });
});

describe('the address #settings', () => {
  test('opens the settings', async () => {
    openDesk({ ...all, hash: '#settings' });
    expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeTruthy();
    expect(location.hash).toBe('');
  });

  test('opens them over the view, which stays', async () => {
    openDesk({ ...all, hash: '#company=mill' });
    location.hash = '#settings';
    expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeTruthy();
    expect(location.hash).toBe('#company=mill');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Zürich Mill');
  });
});

describe('keys', () => {
  test('/ goes to the search, ? tells the keys', () => {
    openDesk(all);
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search channels' }));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: '?' });
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.keyDown(document.body, { key: '?' });
    const keys = within(screen.getByRole('dialog', { name: 'Keys' }));
    expect(keys.getAllByRole('region').map((group) => group.querySelector('h3')?.textContent)).toEqual([
      'Everywhere and in the table of channels',
      'In a week of the plan',
      'In the calendar of the plan',
    ]);
  });
});

test('the warnings of a company stand misuse first, with what cannot be told apart', () => {
  openDesk({ ...all, hash: '#company=mill&tab=warnings' });
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  const doubtful = headings.findIndex((heading) => heading.includes('cannot tell'));
  const others = headings.findIndex((heading) => heading.includes('warning'));
  expect(others).toBeGreaterThanOrEqual(0);
  expect(doubtful === -1 || doubtful > others).toBe(true);
  expect(screen.getByText('No visible post for a long time')).toBeTruthy();
});

test('a new company begins with the first field of its plan', async () => {
  openDesk(all);
  fireEvent.click(screen.getByRole('button', { name: 'New company' }));
  const name = screen.getByRole('textbox', { name: 'Name of the company' });
  fireEvent.input(name, { target: { value: 'Lindenhof' } });
  fireEvent.submit(name.closest('form') ?? name);
  const first = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });
  await waitFor(() => expect(document.activeElement).toBe(first));
  expect(first.value).toBe('Lindenhof');
});

test('the header counts channels by their state, and the company’s own faults apart from them', () => {
  const channels = ['x', 'tiktok', 'linkedin', 'youtube'].map((platform) =>
    aKeptChannel(platform as 'x' | 'tiktok' | 'linkedin' | 'youtube'),
  );
  const many = aPlan({ id: 'bakery', channels: [aKeptChannel('facebook'), ...channels] });
  openDesk({ plans: [many], channels: [page], hash: '#company=bakery' });
  const [header] = document.getElementsByClassName('state-line');
  expect(header?.textContent).toBe(
    '1 of 5 planned channels checkedChannels:1 fine4 not checkedThe company itself:1 misuse2 warnings8 pieces of advice',
  );
  expect(screen.getByRole('link', { name: /^Warnings/ }).title).toBe(
    '16 warnings about the channels and the company',
  );
});
