// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { dayIn } from '../../../../utils/plan/calendar';
import { emptyGovernance, newWorkflow, type Governance } from '../../../../utils/plan/parts/governance';
import type { CompanySize } from '../../../../utils/plan/plan';
import { aPlan, aPlannedChannel } from '../../../factories';
import {
  button,
  choose,
  field,
  fillIn,
  named,
  openSection,
  storeElsewhere,
  storedIn,
  toast,
  type,
  undoButton,
  untilStored,
} from './section';

const facebook = aPlannedChannel('facebook', { id: 'fb' });
const shop = aPlannedChannel('x', { id: 'x', brandOrMarket: 'The mill', owner: 'the miller' });
const open = (governance: Partial<Governance> = {}, size: CompanySize = 'medium') =>
  openSection(
    'governance',
    aPlan({
      company: { size },
      channels: [facebook, shop],
      governance: { ...emptyGovernance(), ...governance },
    }),
  );
const facebookName = 'Facebook · facebook.com/rosenthalbakery';
const cell = (part: string, channel: string) =>
  screen.getByLabelText<HTMLInputElement>(`${part}: ${channel}`);

describe('governance', () => {
  test('says how to begin where nobody is named', () => {
    open();
    expect(screen.getByText(/^Nobody is named yet/)).toBeTruthy();
  });

  test('has a lead and somebody who monitors, of the people whom the plan names', async () => {
    const desk = open();
    const offered = [...(named('Strategy lead').list?.options ?? [])].map(({ value }) => value);
    expect(offered).toEqual(['the miller']);
    fillIn(named('Strategy lead'), 'the owner');
    named('Who monitors').focus();
    await waitFor(() => expect(named('Who monitors').list?.options).toHaveLength(2));
    fillIn(named('Who monitors'), 'the owner');
    await untilStored(desk, ({ governance }) =>
      expect(governance).toMatchObject({ strategyLead: 'the owner', monitors: 'the owner' }),
    );
  });

  test('has rows for listening, departments and influencers', async () => {
    const desk = open();
    fireEvent.click(button('Add a listener'));
    fillIn(named('Who listens'), 'the shop');
    fillIn(field('Where'), 'reviews');
    fillIn(field('Answer within (hours)'), '1,5');
    fireEvent.click(button('Add a department'));
    fillIn(named('Department'), 'Bakery');
    fillIn(field('Topics allowed'), 'bread');
    fillIn(field('Topics forbidden'), 'wages');
    fillIn(field('Its part'), 'photos');
    fireEvent.click(button('Add an influencer'));
    const influencer = screen.getByRole('group', { name: 'no. 1' });
    fillIn(named('Name', influencer), 'the blogger next door');
    choose(named('Belongs to the company'), 'yes');
    fillIn(field('Note'), 'comes on Saturdays');
    await untilStored(desk, ({ governance }) => {
      expect(governance.listening).toMatchObject([
        { who: 'the shop', where: 'reviews', answerWithinHours: 1.5 },
      ]);
      expect(governance.departments).toMatchObject([
        { name: 'Bakery', part: 'photos', topicsAllowed: 'bread', topicsForbidden: 'wages' },
      ]);
      expect(governance.influencers).toMatchObject([
        { name: 'the blogger next door', inside: true, note: 'comes on Saturdays' },
      ]);
    });
  });

  test.each([
    ['1001', 'A number from 0 to 1,000, or nothing.'],
    ['soon', 'A number from 0 to 1,000, or nothing.'],
  ])('refuses “%s” as hours to answer within', async (hours, why) => {
    const desk = open({ listening: [{ id: 'a', who: 'all', where: '', answerWithinHours: 4 }] });
    fillIn(field('Answer within (hours)'), hours);
    expect(await screen.findByText(why)).toBeTruthy();
    expect(storedIn(desk).governance.listening[0]?.answerWithinHours).toBe(4);
  });

  test.each([
    ['small', /may have none/],
    ['large', /Add what each may/],
  ] as const)('asks a %s company for its departments accordingly', (size, said) => {
    open({}, size);
    expect(screen.getByText(/^(No department yet|A company of this size may have none)/).textContent).toMatch(
      said,
    );
  });

  test('takes the policy’s address, completes it, and refuses what is none', async () => {
    const desk = open();
    fillIn(field('Link to the social-media policy'), 'bakery.example/policy');
    await untilStored(desk, ({ governance }) =>
      expect(governance.policyUrl).toBe('https://bakery.example/policy'),
    );
    expect(screen.getByRole('link', { name: 'Open the policy' })).toBeTruthy();
    fillIn(field('Link to the social-media policy'), 'in the drawer');
    expect(await screen.findByText(/^This is no web address/)).toBeTruthy();
    expect(storedIn(desk).governance.policyUrl).toBe('https://bakery.example/policy');
    fillIn(field('Link to the social-media policy'), '');
    await untilStored(desk, ({ governance }) => expect(governance.policyUrl).toBe(''));
  });

  test('is reviewed today at a click', async () => {
    const desk = open();
    fireEvent.click(button('Reviewed today'));
    const today = dayIn('Europe/Berlin', Date.now());
    await untilStored(desk, ({ governance }) => expect(governance.reviewedOn).toBe(today));
  });
});

describe('who does what', () => {
  test('is a table with a line for all channels, which is stored once somebody is named', async () => {
    const desk = open();
    const table = screen.getByRole('table', { name: 'Who does what' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(7);
    expect(storedIn(desk).governance.workflow).toEqual([]);
    for (const [part, text] of [
      ['Creates', 'the assistant'],
      ['Publishes', 'the assistant'],
      ['Publishes when', 'at nine'],
      ['Answers', 'the shop'],
      ['Keeps the calendar', 'the assistant'],
      ['Final approval', 'the owner'],
    ] as const)
      fillIn(cell(part, 'All channels'), text);
    await untilStored(desk, ({ governance }) =>
      expect(governance.workflow).toMatchObject([
        {
          channelId: null,
          creates: 'the assistant',
          publishes: 'the assistant',
          publishesWhen: 'at nine',
          answers: 'the shop',
          keepsCalendar: 'the assistant',
          approves: 'the owner',
        },
      ]),
    );
  });

  test('has a line of its own for a channel on demand, in which the others shine through', async () => {
    const desk = open({ workflow: [{ ...newWorkflow('all', null), approves: 'the owner' }] });
    expect(screen.queryByLabelText(`Creates: ${facebookName}`)).toBeNull();
    choose(named('A line of its own for'), 'x');
    fireEvent.submit(button('Add line').closest('form') ?? document.body);
    await waitFor(() => expect(document.activeElement).toBe(cell('Creates', 'X · The mill')));
    expect(cell('Final approval', 'X · The mill').placeholder).toBe('the owner');
    expect(cell('Final approval', 'X · The mill').title).toBe('as for all: the owner');
    fillIn(cell('Final approval', 'X · The mill'), 'the miller');
    await untilStored(desk, ({ governance }) =>
      expect(governance.workflow).toMatchObject([
        { channelId: null, approves: 'the owner' },
        { channelId: 'x', approves: 'the miller' },
      ]),
    );
    expect([...(named('A line of its own for') as unknown as HTMLSelectElement).options]).toHaveLength(1);
  });

  test('loses a line, with two ways back', async () => {
    const line = { ...newWorkflow('line', 'fb'), creates: 'the assistant' };
    const desk = open({ workflow: [line] });
    for (const back of [() => button('Undo', toast()), undoButton]) {
      fireEvent.click(button(`Remove the line for ${facebookName}`));
      await untilStored(desk, ({ governance }) => expect(governance.workflow).toEqual([]));
      fireEvent.click(back());
      await untilStored(desk, ({ governance }) => expect(governance.workflow).toEqual([line]));
    }
  });

  test('is walked by keyboard: Enter leads to the cell below, with Shift to the one above', () => {
    open({ workflow: [newWorkflow('a', null), newWorkflow('b', 'fb')] });
    cell('Answers', 'All channels').focus();
    fireEvent.keyDown(cell('Answers', 'All channels'), { key: 'Enter' });
    expect(document.activeElement).toBe(cell('Answers', facebookName));
    fireEvent.keyDown(cell('Answers', facebookName), { key: 'Enter', shiftKey: true });
    expect(document.activeElement).toBe(cell('Answers', 'All channels'));
  });

  test('refuses a text that is too long beside its cell', async () => {
    const desk = open();
    type(cell('Creates', 'All channels'), 'x'.repeat(201));
    expect(await screen.findByText(/^201 characters are too many: at most 200/)).toBeTruthy();
    expect(cell('Creates', 'All channels').getAttribute('aria-invalid')).toBe('true');
    expect(storedIn(desk).governance.workflow).toEqual([]);
  });

  test('keeps one line for all channels where two views begin it', async () => {
    const desk = open();
    type(cell('Creates', 'All channels'), 'the assistant');
    storeElsewhere(desk, (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        workflow: [{ ...newWorkflow('theirs', null), approves: 'the owner' }],
      },
    }));
    await untilStored(desk, ({ governance }) =>
      expect(governance.workflow).toMatchObject([
        { id: 'theirs', channelId: null, creates: 'the assistant', approves: 'the owner' },
      ]),
    );
  });

  test('leaves out the line of a channel that is no longer planned', () => {
    open({ workflow: [newWorkflow('gone', 'gone')] });
    expect(within(screen.getByRole('table')).getAllByRole('rowheader')).toHaveLength(1);
  });
});
