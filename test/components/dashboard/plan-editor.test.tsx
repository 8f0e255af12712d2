// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { aPlan, aPlannedChannel } from '../../factories';
import { KEEP_AFTER } from '../../../components/dashboard/use-kept-text';
import { openDesk } from './desk';

const bakery = aPlan({ id: 'bakery', channels: [aPlannedChannel('facebook'), aPlannedChannel('x')] });
const openPlan = () => openDesk({ plans: [bakery], hash: '#company=bakery&tab=plan' });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
/** Long enough for what is stored at once to be stored. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
const stored = (desk: ReturnType<typeof openDesk>) => desk.plans[0];

describe('the plan', () => {
  test('is stored when a field is left', async () => {
    const desk = openPlan();
    type('Name', 'Rosenthal & Sons');
    fireEvent.blur(field('Name'));
    expect(screen.getByText('Storing…')).toBeTruthy();
    await waitFor(() => expect(stored(desk)?.company.name).toBe('Rosenthal & Sons'));
    expect(await screen.findByText('All changes are stored')).toBeTruthy();
  });

  test('is stored while one types, and when the page goes', async () => {
    const desk = openPlan();
    type('Most channels', '6');
    await waitFor(() => expect(stored(desk)?.channelCap).toBe(6));
    type('Most channels', '7');
    fireEvent(window, new Event('pagehide'));
    await waitFor(() => expect(stored(desk)?.channelCap).toBe(7));
  });

  test('says beside the field what does not fit, and stores the others', async () => {
    const desk = openPlan();
    type('Stale after (days)', '-3');
    fireEvent.blur(field('Stale after (days)'));
    type('Dormant after (days)', '120');
    fireEvent.blur(field('Dormant after (days)'));
    await waitFor(() => expect(stored(desk)?.thresholds.dormantDays).toBe(120));
    expect(stored(desk)?.thresholds.staleDays).toBeNull();
    const stale = field('Stale after (days)');
    expect(stale.value).toBe('-3');
    expect(stale.getAttribute('aria-invalid')).toBe('true');
    const described = stale.getAttribute('aria-describedby')?.split(' ') ?? [];
    const said = described.map((id) => document.getElementById(id)?.textContent);
    expect(said).toContain('Whole days from 1 to 3650, or nothing.');
  });

  test('keeps what is typed here and what is stored elsewhere meanwhile', async () => {
    const desk = openPlan();
    type('Name', 'Rosenthal');
    desk.changed({
      plans: [{ ...bakery, company: { ...bakery.company, size: 'large' }, changedAt: bakery.changedAt + 1 }],
    });
    expect(field('Name').value).toBe('Rosenthal');
    fireEvent.blur(field('Name'));
    await waitFor(() => expect(stored(desk)?.company).toMatchObject({ name: 'Rosenthal', size: 'large' }));
  });

  test('takes an address when it is finished, and never half of it', async () => {
    const desk = openPlan();
    fireEvent.click(screen.getByRole('button', { name: /^Edit facebook/ }));
    const before = stored(desk)?.channels[0]?.url;
    for (const half of ['facebook.com/rosenthal', 'facebook.com/rosenthalmill']) type('Address', half);
    await new Promise((resolve) => setTimeout(resolve, 2 * KEEP_AFTER));
    fireEvent(window, new Event('pagehide'));
    await settled();
    expect(stored(desk)?.channels[0]?.url).toBe(before);
    fireEvent.keyDown(field('Address'), { key: 'Enter' });
    await waitFor(() => expect(stored(desk)?.channels[0]?.url).toBe('https://facebook.com/rosenthalmill'));
  });

  test.each([
    ['facebook.com/', 'leads to no profile'],
    ['x.com/rosenthalbakery', 'The plan names this account already.'],
  ])('keeps the address it had where the new one ends as %s, and says why', async (wrong, why) => {
    const desk = openPlan();
    fireEvent.click(screen.getByRole('button', { name: /^Edit facebook/ }));
    type('Address', wrong);
    expect(field('Address').getAttribute('aria-invalid')).not.toBe('true');
    fireEvent.blur(field('Address'));
    await settled();
    expect(field('Address').value).toBe(wrong);
    expect(field('Address').getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain(why);
    expect(stored(desk)?.channels).toEqual(bakery.channels);
  });

  test('takes the company’s name when it is finished', async () => {
    const desk = openPlan();
    type('Name', 'Ros');
    await new Promise((resolve) => setTimeout(resolve, 2 * KEEP_AFTER));
    expect(stored(desk)?.company.name).toBe('Rosenthal Bakery');
  });

  test('drops an edit that breaks a limit, says so, and stores the others', async () => {
    const tooMany = new Error('too many');
    let plan = bakery;
    openDesk({
      plans: [bakery],
      hash: '#company=bakery&tab=plan',
      actions: {
        problemOf: (error) => (error === tooMany ? 'does-not-fit' : 'full'),
        editPlan: (_id, edit) => {
          const after = edit(plan);
          if (after.channelCap === 6) return Promise.reject(tooMany);
          plan = { ...after, changedAt: plan.changedAt + 1 };
          return Promise.resolve(plan);
        },
      },
    });
    type('Most channels', '6');
    fireEvent.blur(field('Most channels'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Size' }), { target: { value: 'large' } });
    type('Stale after (days)', '40');
    fireEvent.blur(field('Stale after (days)'));
    await screen.findByText(/^Not stored\. It breaks a limit of the plan/);
    await screen.findByText('All changes are stored');
    expect(plan).toMatchObject({
      channelCap: null,
      company: { size: 'large' },
      thresholds: { staleDays: 40 },
    });
    expect(field('Most channels').value).toBe('');
  });

  test('gains a channel by its address, once', async () => {
    const desk = openPlan();
    type('Address of a profile', 'linkedin.com/company/rosenthal-bakery');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(stored(desk)?.channels.map(({ platform }) => platform)).toContain('linkedin'));
    type('Address of a profile', 'https://x.com/rosenthalbakery');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByRole('alert').textContent).toBe('The plan names this account already.');
  });

  test('loses a channel, and has it back in its place', async () => {
    const desk = openPlan();
    fireEvent.click(screen.getByRole('button', { name: /^Remove facebook/ }));
    await waitFor(() => expect(stored(desk)?.channels).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(stored(desk)?.channels).toEqual(bakery.channels));
  });

  test('plans a rhythm', async () => {
    const desk = openPlan();
    fireEvent.click(screen.getByRole('button', { name: /^Edit facebook/ }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Rhythm' }), { target: { value: 'posts-a-week' } });
    type('Posts a week', '0,5');
    fireEvent.blur(field('Posts a week'));
    await waitFor(() => expect(stored(desk)?.channels[0]?.cadence).toEqual({ postsPerWeek: 0.5 }));
  });

  test('is deleted by name only', async () => {
    const desk = openPlan();
    fireEvent.click(screen.getByRole('button', { name: 'Delete this company' }));
    const dialog = screen.getByRole('dialog');
    const remove = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Delete this company' });
    expect(remove.disabled).toBe(true);
    fireEvent.input(within(dialog).getByRole('textbox'), { target: { value: 'Rosenthal Bakery' } });
    expect(remove.disabled).toBe(false);
    fireEvent.submit(remove.closest('form') ?? remove);
    await waitFor(() => expect(desk.plans).toEqual([]));
  });
});
