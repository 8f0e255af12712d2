// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { emptyFuel, type Fuel } from '../../../../utils/plan/parts/fuel';
import type { Plan } from '../../../../utils/plan/plan';
import { aChannel, aLastPost, aPlan, aPlannedChannel, aReading } from '../../../factories';
import { openDesk, type Desk } from '../desk';

const facebook = aPlannedChannel('facebook', { id: 'facebook', cadence: { postsPerWeek: 4 } });
const x = aPlannedChannel('x', { id: 'x', cadence: { postsPerWeek: 2 } });
const partner = aPlannedChannel('youtube', { id: 'youtube', role: 'partner' });

function openFuel(fuel: Partial<Fuel> = {}, over: Partial<Plan> = {}, channels = [facebook, x]): Desk {
  const bakery = aPlan({ id: 'bakery', channels, fuel: { ...emptyFuel(), ...fuel }, ...over });
  return openDesk({ plans: [bakery], hash: '#company=bakery&tab=plan&part=fuel' });
}
const fuelOf = (desk: Desk) => desk.plans[0]?.fuel;
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const fill = (name: string, text: string) => {
  fireEvent.input(field(name), { target: { value: text } });
  fireEvent.blur(field(name));
};
const choose = (name: string, choice: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value: choice } });
const page = () => document.body.textContent;

describe('hours', () => {
  test('of the week and of the weekly tasks are filled in', async () => {
    const desk = openFuel();
    fill('Hours a week', '20');
    fill('Answering', '2,5');
    choose('Somebody has social media as their job', 'no');
    await waitFor(() =>
      expect(fuelOf(desk)).toMatchObject({
        hoursPerWeek: 20,
        weekly: { answering: 2.5, listening: null },
        dedicatedTeam: false,
      }),
    );
  });

  test('a post are asked for each platform of the company’s own channels, and those that have hours', () => {
    openFuel({ hoursPerPost: [{ platform: 'tiktok', hours: 5 }] }, {}, [facebook, x, partner]);
    const group = within(screen.getByRole('group', { name: 'Hours a post takes' }));
    const labels = group
      .getAllByRole<HTMLInputElement>('textbox')
      .map(({ labels }) => labels?.[0]?.textContent);
    expect(labels).toEqual(['Facebook', 'X', 'TikTok']);
    expect(page()).toContain('The plan has no channel of the company there.');
  });

  test('a post are kept by platform, and none takes the line away', async () => {
    const desk = openFuel({ hoursPerPost: [{ platform: 'facebook', hours: 2 }] });
    fill('X', '0.5');
    await waitFor(() => expect(fuelOf(desk)?.hoursPerPost).toHaveLength(2));
    fill('Facebook', '');
    await waitFor(() => expect(fuelOf(desk)?.hoursPerPost).toEqual([{ platform: 'x', hours: 0.5 }]));
  });
});

test('content sources, video and skills are filled in', async () => {
  const desk = openFuel();
  fill('Content sources', 'the oven\nour clients');
  choose('Who makes video', 'somebody');
  fill('Video is made by', 'the marketing assistant');
  fill('Creative skills', 'photography');
  fill('Design skills', 'layout');
  await waitFor(() =>
    expect(fuelOf(desk)).toMatchObject({
      contentSources: ['the oven', 'our clients'],
      video: 'somebody',
      videoMaker: 'the marketing assistant',
      creativeSkills: 'photography',
      designSkills: 'layout',
    }),
  );
});

describe('the budget', () => {
  const budget = { currency: 'EUR', period: 'month', people: 1000, tools: 50, advertising: 200 } as const;

  test('takes a currency in whichever case, and no other word', async () => {
    const desk = openFuel();
    // A field with suggestions is a combobox.
    const currency = screen.getByRole('combobox', { name: 'Currency' });
    const fillIn = (text: string) => {
      fireEvent.input(currency, { target: { value: text } });
      fireEvent.blur(currency);
    };
    fillIn('gbp');
    await waitFor(() => expect(fuelOf(desk)?.budget.currency).toBe('GBP'));
    fillIn('pounds');
    expect(page()).toContain('This browser knows no such currency.');
    expect(fuelOf(desk)?.budget.currency).toBe('GBP');
  });

  test('shows its sum', () => {
    openFuel({ budget });
    expect(page()).toContain('Together 1,250.00 EUR a month.');
  });

  test('says what its sum leaves out', () => {
    openFuel({ budget: { ...budget, period: 'year', people: null } });
    expect(page()).toContain('Together at least 250.00 EUR a year; not said yet: People.');
  });
});

describe('campaigns', () => {
  test('are added and held against the advertising budget', async () => {
    const desk = openFuel({
      budget: { ...emptyFuel().budget, currency: 'EUR', period: 'year', advertising: 100 },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add a campaign' }));
    await screen.findByRole('textbox', { name: 'Cost' });
    const year = new Date().getFullYear();
    fireEvent.input(screen.getByLabelText('From'), { target: { value: `${year}-02-01` } });
    fireEvent.input(screen.getByLabelText('Until'), { target: { value: `${year}-03-01` } });
    fill('Cost', '150');
    await waitFor(() => expect(fuelOf(desk)?.campaigns[0]?.spend).toBe(150));
    expect(page()).toContain('All campaigns together cost 150.00 EUR.');
    expect(page()).toContain('That is more than the advertising budget of 100.00 EUR.');
  });

  test('without days and costs leave it open', () => {
    const campaign = {
      id: 'c',
      name: 'Spring',
      channelId: null,
      from: null,
      until: null,
      spend: null,
      goal: '',
      result: '',
    };
    openFuel({ campaigns: [campaign], budget: { ...emptyFuel().budget, advertising: 100 } });
    expect(page()).toContain(
      'Whether that keeps to the advertising budget of 100.00 cannot be told from this.',
    );
  });
});

test('tools are added', async () => {
  const desk = openFuel();
  fireEvent.click(screen.getByRole('button', { name: 'Add a tool' }));
  await screen.findByRole('textbox', { name: 'Mastered by' });
  choose('Kind', 'management');
  choose('Own or hired', 'hired');
  fill('Mastered by', 'the owner');
  await waitFor(() =>
    expect(fuelOf(desk)?.tools[0]).toMatchObject({
      kind: 'management',
      ownership: 'hired',
      masteredBy: 'the owner',
    }),
  );
});

describe('capacity', () => {
  const weekly = { answering: 2, listening: 1, curating: 1, learning: 0 };
  const hoursPerPost = [
    { platform: 'facebook', hours: 2 },
    { platform: 'x', hours: 1 },
  ];

  test.each([
    ['suffices', { hoursPerWeek: 20, weekly, hoursPerPost }, 'Fits', 'takes 14 of 20 hours a week'],
    [
      'is too little',
      { hoursPerWeek: 9, weekly, hoursPerPost },
      'Too much',
      'takes 14 hours a week, and the team has 9: 5 too many',
    ],
    [
      'is too little whatever else there is',
      { hoursPerWeek: 3, weekly },
      'Too much',
      'takes at least 4 hours a week',
    ],
    ['cannot be told', { hoursPerWeek: 20, weekly }, 'Cannot tell', 'The rest is not said.'],
    ['was not named', { weekly, hoursPerPost }, 'No hours named', 'takes 14 hours a week'],
  ])('that %s is said', (_what, fuel, word, words) => {
    openFuel(fuel);
    const capacity = within(screen.getByRole('region', { name: 'Capacity' }));
    expect(capacity.getByText(word)).toBeTruthy();
    expect(page()).toContain(words);
  });

  test('tells what is missing by name', () => {
    openFuel({ hoursPerWeek: 20 }, {}, [facebook, { ...x, cadence: null }]);
    expect(page()).toContain('1 channel has no planned rhythm: X · x.com/rosenthalbakery.');
    expect(page()).toContain('How long a post takes is not said for Facebook, X.');
    expect(page()).toContain('Hours a week are not said for Answering, Listening, Curating, Learning.');
  });

  test('has a table behind its picture', () => {
    openFuel({ hoursPerWeek: 20, weekly, hoursPerPost });
    const table = within(screen.getByRole('table', { name: 'Planned work, in hours a week', hidden: true }));
    const row = table.getByRole('rowheader', { name: 'Facebook', hidden: true }).closest('tr');
    expect([...(row?.cells ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Facebook',
      '1',
      '4',
      '2 h',
      '8 h',
    ]);
  });

  test('never counts what is not said as nothing', () => {
    const cafe = { ...x, id: 'cafe', url: 'https://x.com/rosenthalcafe', cadence: null };
    const silent = { ...facebook, cadence: null };
    openFuel({ hoursPerWeek: 20, weekly, hoursPerPost }, {}, [silent, x, cafe]);
    const cells = (platform: string) => {
      const row = screen.getByRole('rowheader', { name: platform, hidden: true }).closest('tr');
      return [...(row?.cells ?? [])].slice(1).map(({ textContent }) => textContent);
    };
    expect(cells('Facebook')).toEqual(['1', 'not said', '2 h', 'not said']);
    expect(cells('X')).toEqual(['2', '2 and what is not said', '1 h', '2 h']);
  });

  test('says what would fit', () => {
    openFuel({ hoursPerWeek: 9, weekly, hoursPerPost });
    expect(page()).toContain('2 instead of 4 posts a week');
    expect(page()).toContain('1 instead of 2 posts a week');
  });

  test('counts the channels against the cap', () => {
    openFuel({}, { thresholds: { ...aPlan().thresholds, channelCap: 1 } });
    expect(page()).toContain('2 channels are kept up; at most 1 is advised.');
  });

  test('does not count who is not the company', () => {
    openFuel({ hoursPerWeek: 20, weekly, hoursPerPost }, {}, [partner]);
    expect(page()).toContain('No channel that the company keeps up is planned yet');
  });
});

test('the channels to give up first stand in their order, with the reasons', () => {
  const goal = {
    id: 'g',
    statement: 'Sell bread',
    area: null,
    businessGoal: '',
    teams: [],
    realistic: null,
    realisticWhy: '',
  };
  const plan = aPlan({
    id: 'bakery',
    channels: [{ ...facebook, goalIds: ['g'], owner: 'the owner' }, x],
    goals: { list: [goal], mainGoalId: null, limits: [] },
  });
  const silent = aReading({ platform: 'x', lastPost: aLastPost(400) });
  openDesk({
    plans: [plan],
    channels: [aChannel(silent, { planId: 'bakery' })],
    hash: '#company=bakery&tab=plan&part=fuel',
  });
  const items = [...document.querySelectorAll('.drop-list > li')].map(({ textContent }) => textContent);
  expect(items[0]).toContain('No. 1 X');
  expect(items[0]).toContain('serves no goal');
  expect(items[0]).toContain('no visible post for 400 days');
  expect(items[1]).toContain('the only channel that serves “Sell bread”');
  expect(items[1]).toContain('how it is, since it has not been checked yet');
});
