// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { planToJson } from '../../../utils/plan/plan-file';
import { madeUpPlanIds } from '../../../utils/plan/samples/made-up';
import { madeUpRosenthal } from '../../../utils/plan/samples/sample-plans';
import { aPlan, aPlannedChannel, NOW } from '../../factories';
import { openDesk } from './desk';

const bakery = aPlan({ id: 'bakery', channels: [aPlannedChannel('x')] });

/** Opened from the company's own view, unless another is given. */
function openImport(plans = [bakery], hash = '#company=bakery') {
  const desk = openDesk({ plans, hash: plans.length > 0 ? hash : '#' });
  fireEvent.click(screen.getByRole('button', { name: 'Import' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Import' }));
  const paste = (text: string) =>
    fireEvent.input(dialog.getByRole('textbox', { name: /^Paste addresses/ }), { target: { value: text } });
  const confirm = (name: string) => {
    const button = dialog.getByRole('button', { name });
    fireEvent.submit(button.closest('form') ?? button);
  };
  return { desk, dialog, paste, confirm };
}
/** The cells of a table in the preview, row by row. */
const cellsOf = (region: HTMLElement) =>
  within(region)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('pasted addresses', () => {
  test('are shown before they are added, problems with their lines', async () => {
    const { desk, dialog, paste, confirm } = openImport();
    paste('facebook.com/rosenthalbakery\nnonsense\nx.com/rosenthalbakery');
    const problems = cellsOf(dialog.getByRole('region', { name: /^2 problems/ }));
    expect(problems.map(([line]) => line)).toEqual(['2', '3']);
    expect(problems[0]?.[2]).toContain('“nonsense”');
    expect(desk.plans[0]?.channels).toHaveLength(1);
    confirm('Add 1 channel');
    await waitFor(() => expect(desk.plans[0]?.channels).toHaveLength(2));
    expect(location.hash).toBe('#company=bakery');
  });

  test('are added once, however often one clicks', async () => {
    const { desk, paste, confirm } = openImport([]);
    paste('facebook.com/rosenthalbakery');
    fireEvent.input(screen.getByRole('textbox', { name: 'Name of the company' }), {
      target: { value: 'Rosenthal Bakery' },
    });
    confirm('Add 1 channel');
    confirm('Add 1 channel');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.plans).toHaveLength(1);
  });

  test('may found a company', async () => {
    const { desk, dialog, paste, confirm } = openImport([]);
    paste('facebook.com/rosenthalbakery');
    fireEvent.input(dialog.getByRole('textbox', { name: 'Name of the company' }), {
      target: { value: 'Rosenthal Bakery' },
    });
    confirm('Add 1 channel');
    await waitFor(() => expect(desk.plans[0]?.company.name).toBe('Rosenthal Bakery'));
    expect(desk.plans[0]?.channels).toHaveLength(1);
  });
});

describe('the company', () => {
  const chosen = () =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: 'Add them to' }).selectedOptions[0]?.text;

  test('is the one that is shown', () => {
    openImport();
    expect(chosen()).toBe('Rosenthal Bakery');
  });

  test.each([
    ['from all channels', [bakery], '#'],
    ['from the inbox', [bakery], '#inbox='],
    ['from the made-up company', [madeUpRosenthal(NOW), bakery], `#company=${madeUpPlanIds.rosenthal}`],
  ])('is a new one %s', (_, plans, hash) => {
    openImport(plans, hash);
    expect(chosen()).toBe('A new company…');
  });
});

describe('an import', () => {
  const nameNew = () =>
    fireEvent.input(screen.getByRole('textbox', { name: 'Name of the company' }), {
      target: { value: 'Lindenhof' },
    });
  const undo = async () => fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  test('into a plan is undone, and what the plan held before stays', async () => {
    const { desk, paste, confirm } = openImport();
    paste('facebook.com/rosenthalbakery');
    confirm('Add 1 channel');
    await undo();
    await waitFor(() => expect(desk.plans[0]?.channels).toEqual(bakery.channels));
  });

  test('into a new company is undone with the company', async () => {
    const { desk, paste, confirm } = openImport([bakery], '#');
    paste('facebook.com/rosenthalbakery');
    nameNew();
    confirm('Add 1 channel');
    await waitFor(() => expect(desk.plans).toHaveLength(2));
    await undo();
    await waitFor(() => expect(desk.plans).toEqual([bakery]));
  });

  test('gives the focus to the heading of the company', async () => {
    const { paste, confirm } = openImport([bakery], '#');
    paste('facebook.com/rosenthalbakery');
    nameNew();
    confirm('Add 1 channel');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    expect(document.activeElement?.textContent).toBe('Lindenhof');
  });

  test('says which channels will be checked by hand, by the names that their platforms bear', () => {
    const { dialog, paste } = openImport();
    paste('address,platform\ninstagram.com/rosenthal,instagram\nfacebook.com/rosenthal,Facebook');
    const cells = cellsOf(dialog.getByRole('region', { name: '2 channels to add' }));
    expect(cells.map(([platform]) => platform)).toEqual(['Instagram (checked by hand)', 'Facebook']);
  });
});

describe('what is pasted for one address of the plan', () => {
  const pasteThere = (text: string) => {
    openDesk({ plans: [bakery], hash: '#company=bakery&tab=plan&part=channels' });
    const field = screen.getByRole('textbox', { name: 'Address of a profile' });
    return fireEvent.paste(field, { clipboardData: { getData: () => text } });
  };

  test('stays there if it is one', () => {
    expect(pasteThere('facebook.com/rosenthalbakery')).toBe(true);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('opens the import if it is a list', () => {
    expect(pasteThere('facebook.com/rosenthalbakery\ntiktok.com/@rosenthalbakery')).toBe(false);
    const dialog = within(screen.getByRole('dialog', { name: 'Import' }));
    expect(dialog.getByRole('button', { name: 'Add 2 channels' })).toBeTruthy();
  });
});

describe('a table', () => {
  const table =
    'Seite;Wer;Rhythmus\nfacebook.com/rosenthalbakery;Mira;2\nyoutube.com/@rosenthal;Mira;often\n';

  test('is mapped by hand, and says in which column a problem stands', async () => {
    const { desk, dialog, paste, confirm } = openImport();
    paste(table);
    const choose = (column: string, heading: string) =>
      fireEvent.change(dialog.getByRole('combobox', { name: column }), { target: { value: heading } });
    choose('Address (needed)', 'Seite');
    choose('Owner', 'Wer');
    choose('Posts a week', 'Rhythmus');
    const [problem] = cellsOf(dialog.getByRole('region', { name: /^1 problem/ }));
    expect(problem?.slice(0, 2)).toEqual(['3', 'Rhythmus']);
    confirm('Add 1 channel');
    await waitFor(() =>
      expect(desk.plans[0]?.channels[1]).toMatchObject({ owner: 'Mira', cadence: { postsPerWeek: 2 } }),
    );
  });

  test('is mapped anew when another one comes', () => {
    const { dialog, paste } = openImport();
    paste('url;Wer\nfacebook.com/rosenthalbakery;Mira');
    const address = () => dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Address (needed)' });
    fireEvent.change(address(), { target: { value: 'Wer' } });
    expect(address().value).toBe('Wer');
    paste('link;Wer\nfacebook.com/rosenthalbakery;Mira');
    expect(address().value).toBe('link');
  });

  test('may be a JSON list', async () => {
    const { desk, paste, confirm } = openImport();
    paste('[{ "url": "facebook.com/rosenthalbakery", "responsible": "Mira" }]');
    confirm('Add 1 channel');
    await waitFor(() => expect(desk.plans[0]?.channels[1]).toMatchObject({ owner: 'Mira' }));
  });

  test('of which nobody said where the addresses are adds nothing', () => {
    const { dialog, paste } = openImport();
    paste(table);
    expect(dialog.getByText('No column holds the addresses. Choose one.')).toBeTruthy();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Add channels' }).disabled).toBe(true);
  });
});

describe('a plan’s file', () => {
  test('that is broken says why and changes nothing', () => {
    const { desk, dialog, paste } = openImport();
    paste('{ "format": "channel-audit-plan", "version": 1 }');
    expect(dialog.getByText('This plan cannot be imported, and nothing was changed')).toBeTruthy();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Add plan' }).disabled).toBe(true);
    expect(desk.plans).toEqual([bakery]);
  });

  /** The button beside what was just said; the plan's editor has one of its own. */
  const takeBack = async () => {
    const said = () => document.querySelector<HTMLElement>('.toast') ?? document.createElement('div');
    fireEvent.click(await waitFor(() => within(said()).getByRole('button', { name: 'Undo' })));
  };

  test('of a plan that is here is a copy, unless it is to replace it', async () => {
    const { desk, dialog, paste, confirm } = openImport();
    paste(planToJson({ ...bakery, company: { ...bakery.company, name: 'Rosenthal & Sons' } }));
    confirm('Add plan');
    await waitFor(() => expect(desk.plans).toHaveLength(2));
    expect(new Set(desk.plans.map(({ id }) => id)).size).toBe(2);
    expect(dialog.queryByText('Replace plan')).toBeNull();
    await takeBack();
    await waitFor(() => expect(desk.plans).toEqual([bakery]));
  });

  test('replaces the plan it came from', async () => {
    const { desk, dialog, paste, confirm } = openImport();
    paste(planToJson({ ...bakery, company: { ...bakery.company, name: 'Rosenthal & Sons' } }));
    fireEvent.click(dialog.getByRole('radio', { name: 'Replace it by the file' }));
    confirm('Replace plan');
    await waitFor(() => expect(desk.plans.map(({ company }) => company.name)).toEqual(['Rosenthal & Sons']));
    await takeBack();
    await waitFor(() => expect(desk.plans).toEqual([bakery]));
  });
});

test('the template is downloaded', () => {
  const { desk, dialog } = openImport();
  fireEvent.click(dialog.getByRole('button', { name: 'Download a CSV template' }));
  expect(desk.downloads[0]?.text).toContain('address,platform');
});
