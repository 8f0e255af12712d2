// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { aPlan, aPlannedChannel, profileUrls } from '../../../factories';
import { button, openSection, storeElsewhere, storedIn, toast, type, untilStored } from './section';

const plan = aPlan({ channels: [aPlannedChannel('x', { owner: 'the shop', notes: '=1+1' })] });
const channelsCsv = `Address,Owner\n${profileUrls.x},the office\n${profileUrls.youtube},the owner\nx.com/home,me`;

function openImport(table = 'Channels') {
  fireEvent.click(button(`Import CSV: ${table}`));
  const dialog = screen.getByRole('dialog', { name: `Import a table: ${table}` });
  const paste = (text: string) => type(within(dialog).getByRole('textbox'), text);
  const confirm = (name: string) => fireEvent.submit(button(name, dialog).closest('form') ?? dialog);
  return { dialog: within(dialog), paste, confirm };
}

describe('a section with tables', () => {
  test.each([
    ['channels', ['Channels', 'Editorial plan']],
    ['communication', ['Communication plan']],
    ['measurement', ['KPIs', 'Values of the KPIs']],
  ] as const)('offers them as files: %s', (part, names) => {
    openSection(part, plan);
    expect(
      screen.getAllByRole('button', { name: /^Import CSV:/ }).map((one) => one.getAttribute('aria-label')),
    ).toEqual(names.map((name) => `Import CSV: ${name}`));
  });

  test('downloads one, guarded against being run as a formula', () => {
    const desk = openSection('channels', plan);
    fireEvent.click(button('Export as CSV: Channels'));
    fireEvent.click(button('Export as CSV with semicolons: Channels'));
    const [commas, semicolons] = desk.downloads;
    expect(commas?.fileName).toMatch(/^channel-audit-plan-channels-rosenthal-bakery-.*\.csv$/);
    expect(commas?.text).toMatch(/^\uFEFFAddress,Platform,/);
    expect(commas?.text).toContain("'=1+1");
    expect(semicolons?.text).toMatch(/^\uFEFFAddress;Platform;/);
    expect(toast()?.textContent).toContain('1 line is in');
  });

  test('says that an empty one is there to be filled in', () => {
    const desk = openSection('communication', plan);
    fireEvent.click(button('Export as CSV: Communication plan'));
    expect(desk.downloads[0]?.text).toBe('\uFEFFDate,Kind,Title,Where,State\r\n');
    expect(toast()?.textContent).toContain('the headings only');
  });
});

describe('an import', () => {
  test('shows what changes, what is new and what is left out, before anything is stored', () => {
    const desk = openSection('channels', plan);
    const { dialog, paste } = openImport();
    paste(channelsCsv);
    expect(dialog.getByRole('heading', { name: '1 line changes the plan and 1 line is new' })).toBeTruthy();
    const [problem] = within(dialog.getByRole('region', { name: /^1 problem/ }))
      .getAllByRole('row')
      .slice(1);
    expect([...(problem?.children ?? [])].map(({ textContent }) => textContent).slice(0, 2)).toEqual([
      '4',
      'Address',
    ]);
    const changes = dialog.getByRole('region', { name: /^1 line changes/ });
    expect(changes.textContent).toContain('Owner: the shop → the office');
    expect(changes.textContent).toContain('New');
    expect(storedIn(desk).channels).toEqual(plan.channels);
  });

  test('is stored, and taken back', async () => {
    const desk = openSection('channels', plan);
    const { paste, confirm } = openImport();
    paste(channelsCsv);
    confirm('Import 2 lines');
    await untilStored(desk, ({ channels }) =>
      expect(channels.map(({ owner }) => owner)).toEqual(['the office', 'the owner']),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.click(within(toast() ?? document.body).getByRole('button', { name: 'Undo' }));
    await untilStored(desk, ({ channels }) => expect(channels).toEqual(plan.channels));
  });

  test('leaves alone what another view changes while one looks', async () => {
    const desk = openSection('channels', plan);
    const { paste, confirm } = openImport();
    paste(channelsCsv);
    storeElsewhere(desk, (now) => ({
      ...now,
      channels: now.channels.map((channel) => ({ ...channel, tone: 'warm' })),
    }));
    await waitFor(() => expect(storedIn(desk).channels[0]?.tone).toBe('warm'));
    confirm('Import 2 lines');
    await untilStored(desk, ({ channels }) =>
      expect(channels.map(({ owner, tone }) => [owner, tone])).toEqual([
        ['the office', 'warm'],
        ['the owner', ''],
      ]),
    );
  });

  test('with nothing to take cannot be confirmed, and says so', () => {
    openSection('channels', plan);
    const { dialog, paste } = openImport();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Import' }).disabled).toBe(true);
    paste(`Address,Owner,Mood\n${profileUrls.x},the shop,good`);
    expect(dialog.getByRole('heading', { name: 'Nothing to change' })).toBeTruthy();
    expect(dialog.getByText('1 line says what the plan says already.')).toBeTruthy();
    expect(dialog.getByText(/columns that are not known here: Mood/)).toBeTruthy();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Import' }).disabled).toBe(true);
  });
});
