// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { KEEP_AFTER } from '../../../../components/dashboard/use-kept-text';
import { en } from '../../../../utils/i18n/en';
import { planParts, type PlanPart } from '../../../../utils/plan/completeness';
import type { Plan } from '../../../../utils/plan/plan';
import { aPlan, aPlannedChannel } from '../../../factories';
import { openDesk } from '../desk';
import {
  allStored,
  button,
  choose,
  fillIn,
  named,
  openSection,
  storeElsewhere,
  toast,
  undoButton,
} from './section';

const bakery = aPlan({ id: 'bakery', channels: [aPlannedChannel('facebook'), aPlannedChannel('x')] });
const openPlan = (part: PlanPart = 'company') => openSection(part, bakery);
/** Goes to another section, as a click on its link does. */
const goTo = (part: PlanPart) => {
  location.hash = `#company=bakery&tab=plan&part=${part}`;
  return screen.findByRole('heading', { level: 2, name: en[`section.${part}`] });
};
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
    const desk = openPlan('limits');
    type('Most channels (channels)', '6');
    await waitFor(() => expect(stored(desk)?.thresholds.channelCap).toBe(6));
    type('Most channels (channels)', '7');
    fireEvent(window, new Event('pagehide'));
    await waitFor(() => expect(stored(desk)?.thresholds.channelCap).toBe(7));
  });

  test('says beside the field what does not fit, and stores the others', async () => {
    const desk = openPlan('limits');
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

  test('says beside a threshold that stands out of order from when it counts', async () => {
    openPlan('limits');
    expect(document.body.textContent).not.toContain('Dormant begins only after');
    type('Stale after (days)', '100');
    const dormant = field('Dormant after (days)').closest('.field');
    await waitFor(() =>
      expect(dormant?.textContent).toContain('Dormant begins only after 100 days, because stale does.'),
    );
    type('Dormant after (days)', '120');
    await waitFor(() => expect(dormant?.textContent).not.toContain('Dormant begins only after'));
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
    const desk = openPlan('channels');
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
    const desk = openPlan('channels');
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
      hash: '#company=bakery&tab=plan&part=limits',
      actions: {
        problemOf: (error) => (error === tooMany ? 'does-not-fit' : 'full'),
        editPlan: (_id, edit) => {
          const after = edit(plan);
          if (after.thresholds.channelCap === 6) return Promise.reject(tooMany);
          plan = { ...after, changedAt: plan.changedAt + 1 };
          return Promise.resolve(plan);
        },
      },
    });
    type('Most channels (channels)', '6');
    type('Stale after (days)', '40');
    fireEvent.blur(field('Most channels (channels)'));
    fireEvent.blur(field('Stale after (days)'));
    await screen.findByText(/^Not stored\. It breaks a limit of the plan/);
    await allStored();
    expect(plan.thresholds).toMatchObject({ channelCap: null, staleDays: 40 });
    expect(field('Most channels (channels)').value).toBe('');
  });

  test('shows an addition once while it is being stored', async () => {
    let answer = () => {};
    const desk = openDesk({
      plans: [bakery],
      hash: '#company=bakery&tab=plan&part=people',
      actions: {
        // The news of what is stored comes before the answer to whoever stored it.
        editPlan: (_id, edit) =>
          new Promise((resolve) => {
            const after = { ...edit(bakery), changedAt: bakery.changedAt + 1 };
            desk.changed({ plans: [after] });
            answer = () => resolve(after);
          }),
      },
    });
    const rows = () => screen.getAllByRole('textbox', { name: 'Who' });
    fireEvent.click(button('Add an audience'));
    await screen.findByText('Storing…');
    expect(rows()).toHaveLength(1);
    answer();
    await allStored();
    expect(rows()).toHaveLength(1);
  });

  test('gains a channel by its address, once', async () => {
    const desk = openPlan('channels');
    type('Address of a profile', 'linkedin.com/company/rosenthal-bakery');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(stored(desk)?.channels.map(({ platform }) => platform)).toContain('linkedin'));
    type('Address of a profile', 'https://x.com/rosenthalbakery');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByRole('alert').textContent).toBe('The plan names this account already.');
  });

  test('loses a channel, and has it back in its place', async () => {
    const desk = openPlan('channels');
    fireEvent.click(screen.getByRole('button', { name: /^Remove facebook/ }));
    await waitFor(() => expect(stored(desk)?.channels).toHaveLength(1));
    fireEvent.click(button('Undo', toast()));
    await waitFor(() => expect(stored(desk)?.channels).toEqual(bakery.channels));
  });

  test('plans a rhythm', async () => {
    const desk = openPlan('channels');
    fireEvent.click(screen.getByRole('button', { name: /^Edit facebook/ }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Rhythm' }), { target: { value: 'posts-a-week' } });
    type('Posts a week', '0,5');
    fireEvent.blur(field('Posts a week'));
    await waitFor(() => expect(stored(desk)?.channels[0]?.cadence).toEqual({ postsPerWeek: 0.5 }));
  });

  test('says the company’s languages by name, and with which day its week begins', async () => {
    const desk = openPlan();
    fillIn(field('Languages'), 'German\nfr');
    choose(named('First day of the week'), 'sun');
    await waitFor(() =>
      expect(stored(desk)?.company).toMatchObject({ languages: ['de', 'fr'], firstWeekday: 'sun' }),
    );
    expect(field('Languages').value).toBe('German\nFrench');
    fillIn(field('Languages'), 'German\nBakerish');
    expect(await screen.findByText(/^Line 2 is no language/)).toBeTruthy();
    expect(stored(desk)?.company.languages).toEqual(['de', 'fr']);
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
    await waitFor(() => expect(document.activeElement?.id).toBe('place-title'));
  });
});

describe('the sections', () => {
  test('are addresses of their own, each with how much of it is filled in', async () => {
    openPlan('goals');
    const nav = screen.getByRole('navigation', { name: 'Sections of the plan' });
    const links = within(nav).getAllByRole('link');
    expect(links.map((link) => new URLSearchParams(link.getAttribute('href')?.slice(1)).get('part'))).toEqual(
      planParts.map((part) => (part === 'company' ? null : part)),
    );
    const goals = within(nav).getByRole('link', { name: /^Goals \d+ of \d+ filled in$/ });
    expect(goals.getAttribute('aria-current')).toBe('page');
    await goTo('crisis');
    expect(goals.getAttribute('aria-current')).toBeNull();
  });

  test.each(planParts)('“%s” shows an empty plan', (part) => {
    openSection(part, aPlan());
    expect(screen.getByRole('heading', { level: 2, name: en[`section.${part}`] })).toBeTruthy();
    expect(screen.getByText(en[`section.${part}.what`])).toBeTruthy();
  });
});

describe('undo', () => {
  const whoWeAre = (plan: Plan | undefined) => plan?.situation.whoWeAre;

  test('takes back together what was typed in one field in one go', async () => {
    const desk = openPlan('situation');
    for (const text of ['A', 'A bake', 'A bakery']) type('Who we are', text);
    type('What we offer', 'bread');
    fireEvent.blur(field('Who we are'));
    fireEvent.blur(field('What we offer'));
    await waitFor(() => expect(whoWeAre(stored(desk))).toBe('A bakery'));
    fireEvent.click(undoButton());
    await waitFor(() => expect(stored(desk)?.situation).toMatchObject({ whoWeAre: 'A bakery', offer: '' }));
    fireEvent.click(undoButton());
    await waitFor(() => expect(whoWeAre(stored(desk))).toBe(''));
    await waitFor(() => expect(undoButton().disabled).toBe(true));
  });

  test('takes back nothing that another view stored, before or since', async () => {
    const desk = openPlan('situation');
    type('Who we are', 'A bake');
    storeElsewhere(desk, (plan) => ({ ...plan, situation: { ...plan.situation, offer: 'bread' } }));
    type('Who we are', 'A bakery');
    await allStored();
    storeElsewhere(desk, (plan) => ({ ...plan, situation: { ...plan.situation, reputation: 'good' } }));
    fireEvent.click(undoButton());
    await waitFor(() =>
      expect(stored(desk)?.situation).toMatchObject({ whoWeAre: '', offer: 'bread', reputation: 'good' }),
    );
  });

  test('says where it acts, in a section other than the one shown', async () => {
    const desk = openPlan('situation');
    fillIn(field('Who we are'), 'A bakery');
    expect(undoButton().textContent).toBe('Undo');
    await goTo('crisis');
    expect(undoButton().textContent).toBe('Undo in Situation');
    fireEvent.click(undoButton());
    await waitFor(() => expect(whoWeAre(stored(desk))).toBe(''));
  });

  test('has a key, which within a text is the browser’s own', async () => {
    const desk = openPlan('situation');
    fillIn(field('Who we are'), 'A bakery');
    await allStored();
    fireEvent.keyDown(field('Who we are'), { key: 'z', ctrlKey: true });
    fireEvent.keyDown(undoButton(), { key: 'Z', ctrlKey: true, shiftKey: true });
    await settled();
    expect(whoWeAre(stored(desk))).toBe('A bakery');
    fireEvent.keyDown(undoButton(), { key: 'z', ctrlKey: true });
    await waitFor(() => expect(whoWeAre(stored(desk))).toBe(''));
  });
});
