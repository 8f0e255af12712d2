// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newPlannedChannel } from '../../../../utils/plan/plan';
import { aChannel, anAudit, aPlan, aReading, NOW } from '../../../factories';
import { openDesk, type Desk } from '../desk';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  return () => vi.useRealTimers();
});

const INSTAGRAM = 'https://www.instagram.com/rosenthalbakery';
const planned = { ...newPlannedChannel('instagram', INSTAGRAM), id: 'planned' };
const bakery = aPlan({ id: 'bakery', channels: [planned] });

const dialog = () => within(screen.getByRole('dialog', { hidden: true }));
const field = (name: RegExp | string) => dialog().getByLabelText(name);
const fill = (name: RegExp | string, value: string) => fireEvent.input(field(name), { target: { value } });
const send = () => fireEvent.submit(field('Seen on').closest('form') ?? document.body);

async function openDialog(hash: string): Promise<Desk> {
  const desk = openDesk({ plans: [bakery], hash });
  const opener = screen.getAllByRole('button', { name: 'Enter by hand' }).at(-1);
  if (opener) fireEvent.click(opener);
  await waitFor(() => expect((field('Seen by') as HTMLInputElement).value).toBe('the auditor'));
  return desk;
}

describe('an audit by hand', () => {
  test('of a planned channel asks what was seen, and is kept for its company', async () => {
    const desk = await openDialog('#company=bakery&channel=planned');
    expect(dialog().getByText(INSTAGRAM)).toBeTruthy();
    fireEvent.change(field('Kind of account'), { target: { value: 'business-account' } });
    fill('Display name', 'Rosenthal Bakery');
    fill('Followers', '12.4K');
    fireEvent.click(field('On a day'));
    fill('Day of the last post', '2026-11-18');
    send();
    await waitFor(() => expect(desk.entered).toHaveLength(1));
    expect(desk.entered[0]).toMatchObject({
      planId: 'bakery',
      seenBy: 'the auditor',
      reading: {
        platform: 'instagram',
        readAt: NOW,
        kind: { value: 'business-account' },
        followers: { value: { count: 12_400, precision: 'rounded' } },
        lastPost: { value: { open: false } },
      },
    });
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    expect(screen.getByText('The audit of Rosenthal Bakery is kept.')).toBeTruthy();
  });

  test('of a person asks for no more than is kept, and says so', async () => {
    await openDialog('#company=bakery&channel=planned');
    expect(field('Website in the profile')).toBeTruthy();
    fireEvent.change(field('Kind of account'), { target: { value: 'personal-profile' } });
    expect(dialog().queryByLabelText('Website in the profile')).toBeNull();
    expect(dialog().getByText(/^Of a person, .* are not kept/)).toBeTruthy();
  });

  test('of any channel asks for its address', async () => {
    const desk = await openDialog('#company=bakery');
    fill('Address of the profile', 'pinterest.com/rosenthal');
    fill(/^Platform/, 'Pinterest');
    fill('Followers', '1204');
    send();
    await waitFor(() => expect(desk.entered).toHaveLength(1));
    expect(desk.entered[0]?.reading).toMatchObject({ platform: 'pinterest', state: 'readable' });
  });

  test('says beside the field what is wrong, and keeps nothing', async () => {
    const desk = await openDialog('#company=bakery&channel=planned');
    fill('Seen on', '2026-11-28T12:00');
    send();
    await waitFor(() => expect(field('Seen on').getAttribute('aria-invalid')).toBe('true'));
    expect(dialog().getByText('This lies in the future. Say when the page was seen.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field('Seen on')));
    expect(desk.entered).toEqual([]);
  });

  test('with nothing typed is none, and says what is missing', async () => {
    const desk = await openDialog('#company=bakery&channel=planned');
    fill('Seen by', '');
    send();
    await waitFor(() => expect(dialog().getByText('Say who saw the page.')).toBeTruthy());
    fill('Seen by', 'the owner');
    send();
    await waitFor(() => expect(field('The page').getAttribute('aria-invalid')).toBe('true'));
    expect(dialog().getByText(/^Enter at least one thing that the page showed/)).toBeTruthy();
    expect(desk.entered).toEqual([]);
    fireEvent.change(field('The page'), { target: { value: 'unavailable' } });
    send();
    await waitFor(() => expect(desk.entered[0]).toMatchObject({ seenBy: 'the owner' }));
  });

  test('of a page that could not be seen asks nothing more of it', async () => {
    await openDialog('#company=bakery&channel=planned');
    fireEvent.change(field('The page'), { target: { value: 'private' } });
    expect(dialog().queryByLabelText('Followers')).toBeNull();
  });

  test('with no company chosen asks for whom it is', async () => {
    const desk = await openDialog('#');
    fill('Address of the profile', 'pinterest.com/rosenthal');
    fill(/^Platform/, 'Pinterest');
    fill('Followers', '1204');
    fireEvent.change(field('Company'), { target: { value: 'bakery' } });
    send();
    await waitFor(() => expect(desk.entered[0]?.planId).toBe('bakery'));
  });
});

test('what was entered by hand is called so, beside the facts and in the history', async () => {
  const audit = anAudit(aReading(), { channelId: 'page', auditor: 'the owner', byHand: true });
  const page = aChannel(aReading(), { id: 'page', planId: 'bakery', latest: audit });
  openDesk({ plans: [bakery], channels: [page], audits: [audit], hash: '#company=bakery&channel=page' });
  expect(screen.getByText(/^Entered by hand, seen on Nov 20, 2026.* by the owner\.$/)).toBeTruthy();
  const history = within(screen.getByRole('region', { name: 'History' }));
  await waitFor(() => expect(history.getByText(/Entered by hand/)).toBeTruthy());
});
