// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { DashboardActions } from '../../../../components/dashboard/actions';
import type { FieldChange } from '../../../../utils/plan/field-changes';
import type { Edit } from '../../../../utils/store/schema';
import { aPlan, aPlannedChannel, daysAgo, NOW } from '../../../factories';
import { openDesk } from '../desk';
import { storedIn } from './section';

const shop = aPlannedChannel('facebook', { brandOrMarket: 'The shop', purpose: 'rolls' });
const bakery = aPlan({ id: 'bakery', channels: [shop] });
const before = { ...bakery, channels: [{ ...shop, purpose: 'bread' }] };

const anEdit = (days: number, by: string, ...changes: FieldChange[]): Edit => ({
  id: `edit-${days}`,
  about: 'plan:bakery',
  at: daysAgo(days),
  by,
  changes,
});
const begin = anEdit(90, '', { path: [], value: before });
const purpose = { path: ['channels', shop.id, 'purpose'], value: 'rolls' };

function openHistory(edits: readonly Edit[], actions: Partial<DashboardActions> = {}) {
  const desk = openDesk({ plans: [bakery], edits, actions, hash: '#company=bakery&tab=plan' });
  fireEvent.click(screen.getByRole('button', { name: 'Earlier edits' }));
  return { desk, dialog: within(screen.getByRole('dialog', { name: 'What was edited in the plan' })) };
}

const said = () => document.querySelector('.plan-history-said')?.textContent;

describe('earlier edits of a plan', () => {
  test('where nothing was edited it says what will stand there', async () => {
    const { dialog } = openHistory([]);
    expect(await dialog.findByText('Nothing was edited yet')).toBeTruthy();
  });

  test('each says when, by whom, where, and from what to what', async () => {
    const { dialog } = openHistory([begin, anEdit(3, 'a colleague', purpose)]);
    expect(await dialog.findByText('a colleague')).toBeTruthy();
    expect(dialog.getByText(/^Nov 17, 2026/)).toBeTruthy();
    expect(dialog.getByText('nobody named')).toBeTruthy();
    const place = dialog.getByText('Facebook · The shop').closest('p');
    expect(place?.textContent).toBe('Channels › Facebook · The shop › Purpose');
    const change = place?.closest('li');
    expect(change?.querySelector('del')?.textContent).toBe('bread');
    expect(change?.querySelector('ins')?.textContent).toBe('rolls');
    expect(change?.textContent).toContain('This stands there now.');
  });

  test('a value is put back as an edit like any other, and the focus stays with it', async () => {
    const { desk, dialog } = openHistory([begin, anEdit(3, 'a colleague', purpose)]);
    fireEvent.click(await dialog.findByRole('button', { name: /^Put this value back: Channels/ }));
    await waitFor(() => expect(storedIn(desk).channels[0]?.purpose).toBe('bread'));
    expect(said()).toContain('what stood there before is put back');
    expect(document.activeElement?.textContent).toContain('Purpose');
    expect(dialog.queryByRole('button', { name: /^Put this value back/ })).toBeNull();
  });

  test('a value is put back, and the same taken back again, each as an edit apart from what was typed', async () => {
    const isApart: (boolean | undefined)[] = [];
    const { dialog } = openHistory([begin, anEdit(3, 'a colleague', purpose)], {
      editPlan: (_id, edit, apart) => {
        isApart.push(apart);
        return Promise.resolve({ ...edit(bakery), changedAt: NOW + isApart.length });
      },
    });
    fireEvent.click(await dialog.findByRole('button', { name: /^Put this value back: Channels/ }));
    fireEvent.click(dialog.getByRole('button', { name: 'Close' }));
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(() => expect(isApart).toEqual([true, true]));
  });

  test('what would not fit any more is not put back, and it says so', async () => {
    const tooLong = { path: ['channels', shop.id, 'purpose'], value: 'x'.repeat(6000) };
    const { desk, dialog } = openHistory([begin, anEdit(9, '', tooLong), anEdit(3, '', purpose)]);
    const [latest] = await dialog.findAllByRole('button', { name: /^Put this value back/ });
    if (latest) fireEvent.click(latest);
    expect(said()).toContain('It does not fit');
    expect(storedIn(desk).channels[0]?.purpose).toBe('rolls');
  });

  test('decisions are shown, and made where they are made', async () => {
    const decision = {
      id: 'd',
      about: shop.id,
      word: 'close',
      reason: 'nobody reads it',
      actor: '',
      due: null,
      decidedAt: daysAgo(2),
      decidedBy: 'the owner',
    };
    const { dialog } = openHistory([
      begin,
      anEdit(2, 'the owner', { path: ['decisions', 'd'], value: decision }),
    ]);
    expect((await dialog.findByText(/nobody reads it/)).textContent).toContain('Close');
    expect(dialog.queryByRole('button', { name: /^Put this value back: Decision/ })).toBeNull();
  });

  test('many are shown a page at a time', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      anEdit(80 - at, 'the owner', { path: ['company', 'name'], value: `Name ${at}` }),
    );
    const { dialog } = openHistory([begin, ...many]);
    await dialog.findByText('Name 39', { selector: 'ins bdi' });
    expect(dialog.queryByText('Name 3', { selector: 'ins bdi' })).toBeNull();
    fireEvent.click(dialog.getByRole('button', { name: 'Show older edits' }));
    expect(dialog.getByText('Name 3', { selector: 'ins bdi' })).toBeTruthy();
  });

  test('edits that cannot be had say why', async () => {
    openDesk({
      plans: [bakery],
      hash: '#company=bakery&tab=plan',
      actions: { editsOf: () => Promise.reject(new Error('no')) },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Earlier edits' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The edits cannot be shown/);
  });
});
