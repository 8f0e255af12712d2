// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/popup-app';
import type { PopupActions, PopupState, PopupView, ProfileView } from '../../../components/popup/popup-view';
import { madeUpRosenthal } from '../../../utils/plan/samples/sample-plans';
import type { Plan, PlannedChannel } from '../../../utils/plan/plan';
import { known, unknown, type Reading } from '../../../utils/reading/reading';
import { channelLine } from '../../../utils/report/channel-line';
import { summarise } from '../../../utils/report/summary';
import { INBOX } from '../../../utils/store/channels';
import type { Channel } from '../../../utils/store/schema';
import { WELL } from '../../../utils/store/storage-health';
import { aChannel, aLastPost, aPlan, aPlannedChannel, aReading, daysAgo, NOW } from '../../factories';

const planned = aPlannedChannel('facebook', { cadence: { postsPerWeek: 1 } });
const plan = aPlan({ id: 'plan-rosenthal', channels: [planned] });
const person: Partial<Reading> = { kind: known('personal-profile', 'facebook.route') };

const actions = {
  companies: vi.fn(() =>
    Promise.resolve([
      { id: plan.id, name: plan.company.name },
      { id: 'other', name: 'Lindenhof' },
    ]),
  ),
  assign: vi.fn(),
  assignToNew: vi.fn(),
  setRole: vi.fn(),
  addToPlan: vi.fn(),
  typeNote: vi.fn(),
  flushNote: vi.fn(),
  choose: vi.fn(),
  setUp: vi.fn(),
  trySample: vi.fn(),
  reload: vi.fn(),
  readPage: vi.fn(),
  takeStep: vi.fn(),
  visit: vi.fn(),
  openDashboard: vi.fn(),
  allow: vi.fn((_platforms: readonly string[]) => Promise.resolve(false)),
  hostBrowser: 'chromium',
  retry: vi.fn(),
} satisfies PopupActions;

beforeEach(() => void vi.clearAllMocks());
afterEach(cleanup);

const address = {
  platform: 'facebook',
  key: 'facebook:rosenthalbakery',
  handle: 'rosenthalbakery',
  platformId: null,
  profileUrl: 'https://www.facebook.com/rosenthalbakery',
};

/** The profile of a company's channel; `of` and `inPlan` `null` for one of nobody's. */
function aProfile(
  reading: Parameters<typeof aReading>[0] | null,
  over: Partial<ProfileView> = {},
  of: Plan | null = plan,
  inPlan: PlannedChannel | null = planned,
  channel: Partial<Channel> = {},
): ProfileView {
  const stored = aChannel(reading && aReading(reading), { planId: of?.id ?? INBOX, ...channel });
  const line = channelLine(of, inPlan, stored, NOW);
  return {
    address,
    hindrance: null,
    next: null,
    line,
    checkedAt: NOW,
    claimedBy: [],
    similar: [],
    note: '',
    ...over,
  };
}

const inbox = (reading: Parameters<typeof aReading>[0] = {}, over: Partial<ProfileView> = {}) =>
  aProfile(reading, over, null, null, { expiresAt: daysAgo(-1) });

const chosen = (of: Plan = plan, channels: readonly Channel[] = []): PopupView['company'] => ({
  state: 'chosen',
  summary: summarise(of, channels, NOW),
});

function show(view: Partial<PopupView>, over: Partial<Extract<PopupState, { state: 'shown' }>> = {}) {
  const whole: PopupView = { now: NOW, profile: null, company: chosen(), ...view };
  const access = { missing: [], unseen: [] };
  const rest = { access, health: WELL, done: null, problem: null };
  const state: PopupState = { state: 'shown', view: whole, ...rest, ...over };
  return render(<PopupApp state={state} actions={actions} />);
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const text = () => document.body.textContent;

describe('before there is anything to show', () => {
  it('says that it is loading, to whom it takes too long', () => {
    render(<PopupApp state={{ state: 'loading' }} actions={actions} />);
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  });
  it.each([
    ['newer-version', /newer version.*Update/],
    ['full', /disk is full.*Free some space/],
    ['unreadable', /could not be opened.*Restart/],
    ['blocked', /another tab.*older version.*Close or reload/i],
    ['busy', /takes long to open.*goes on by itself/],
  ] as const)('says that the database is %s, and what helps', (problem, said) => {
    render(<PopupApp state={{ state: 'failed', problem }} actions={actions} />);
    expect(screen.getByRole('alert').textContent).toMatch(said);
    press('Try again');
    expect(actions.retry).toHaveBeenCalled();
  });
  it('says above the last view that something could not be kept', () => {
    show({ profile: aProfile({}) }, { problem: 'full' });
    expect(screen.getByRole('alert').textContent).toMatch(/disk is full/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rosenthal Bakery');
  });
});

describe('where the storage is not well', () => {
  it('says above the profile that what was stored is gone, and leads to the dashboard', () => {
    const vanished = { from: daysAgo(90), seenAt: daysAgo(2), since: daysAgo(1) };
    show({ profile: aProfile({}) }, { health: { vanished, unkept: null } });
    expect(screen.getByRole('alert').textContent).toMatch(/stored here before .* is gone/);
    press('See what can be done');
    expect(actions.openDashboard).toHaveBeenCalledWith('');
  });
  it('says why the last page could not be kept, and shows what this one tells', () => {
    show({ profile: aProfile({}) }, { health: { vanished: null, unkept: 'full' }, problem: 'full' });
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/disk is full/),
    ]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rosenthal Bakery');
  });
});

describe('the first run', () => {
  beforeEach(() => void show({ company: { state: 'first-run' } }));
  it('says in three lines how it works, and how to keep the icon in sight', () => {
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(text()).toMatch(/pin Channel Audit/);
  });
  it('offers the sample company', () => {
    press('Try it on the sample company');
    expect(actions.trySample).toHaveBeenCalled();
  });
  it('sets up a company by its name alone', async () => {
    press('Set up a company');
    const name = await screen.findByRole('textbox', { name: 'Name of the company' });
    fireEvent.input(name, { target: { value: '  Lindenhof ' } });
    await waitFor(() => {
      press('Create');
      expect(actions.setUp).toHaveBeenCalledWith('Lindenhof');
    });
  });
  it('has nothing to export', () => {
    expect(screen.queryByRole('button', { name: 'Export CSV' })).toBeNull();
  });
});

describe('where there is no profile', () => {
  it('says so, and what would be one', () => {
    show({});
    expect(text()).toMatch(/No profile to read here.*Facebook.*and it is read while you look at it/);
  });
  it('lets another company be chosen', async () => {
    show({});
    const select = screen.getByRole('combobox', { name: 'Company' });
    expect(actions.companies).not.toHaveBeenCalled();
    fireEvent.focus(select);
    await waitFor(() => screen.getByRole('option', { name: 'Lindenhof' }));
    fireEvent.change(select, { target: { value: 'other' } });
    expect(actions.choose).toHaveBeenCalledWith('other');
  });
  it('asks for a company where none is chosen', () => {
    show({ company: { state: 'none-chosen' } });
    expect(text()).toContain('No company is chosen');
  });
});

describe('the settings', () => {
  it.each([
    ['a profile', { profile: aProfile({}) }],
    ['any other page', {}],
    ['the first run', { company: { state: 'first-run' } }],
  ] as const)('are reached from %s', (_where, view) => {
    show(view);
    press('Settings');
    expect(actions.openDashboard).toHaveBeenCalledWith('#settings');
  });
});

describe('what stands before a profile', () => {
  it.each([
    ['login-wall', 'Facebook asks to log in. Log in, then reload.'],
    ['consent-wall', 'Facebook asks about cookies first. Answer it on the page'],
    ['captcha', 'Facebook asks to solve a puzzle. Solve it'],
    ['age-gate', 'Facebook asks for an age. Log in'],
    ['not-drawn', 'The page has not been drawn yet. Wait a moment'],
    ['no-reader', 'This page was open before Channel Audit could read it. Reload'],
    ['stale-data', 'Some details need a reload. The page still holds those of the profile'],
  ] as const)('%s: says so, and the one next step', (hindrance, said) => {
    show({ profile: { ...aProfile({}), hindrance, line: null, checkedAt: null } });
    expect(text()).toContain(said);
    press('Reload the page');
    expect(actions.reload).toHaveBeenCalled();
  });
  it('on request: says that the auditor chose it, and reads the page on a click', () => {
    show({ profile: { ...aProfile({}), hindrance: 'on-request', line: null, checkedAt: null } });
    expect(text()).toContain('You chose to have Facebook read only when you ask.');
    press('Read this page');
    expect(actions.readPage).toHaveBeenCalled();
  });
  it('switched off: says so, and leads to the settings', () => {
    show({ profile: { ...aProfile({}), hindrance: 'switched-off', line: null, checkedAt: null } });
    expect(text()).toContain('Facebook is switched off.');
    press('Open the settings');
    expect(actions.openDashboard).toHaveBeenCalledWith('#settings');
  });
  it('leads an administrator to the public view', () => {
    show({ profile: aProfile({}, { hindrance: 'administrator-view' }) });
    expect(text()).toContain('You see this page as its administrator.');
    expect(screen.getByRole('link', { name: 'Open the public view' }).getAttribute('href')).toBe(
      address.profileUrl,
    );
  });
  it.each(['login-wall', 'on-request', 'switched-off'] as const)(
    '%s: shows what was known before, and from when',
    (hindrance) => {
      const before = { readAt: daysAgo(3), lastPost: aLastPost(5, 5) };
      show({ profile: aProfile(before, { hindrance, checkedAt: daysAgo(3) }) });
      expect(text()).toMatch(/Last audit: Nov 17, 2026/);
      expect(text()).toMatch(/as of Nov 17, 2026/);
    },
  );
  it('lets an address that was never read be planned', () => {
    show({ profile: { ...aProfile({}), hindrance: 'login-wall', line: null } });
    press('Add to the plan of Rosenthal Bakery');
    expect(actions.addToPlan).toHaveBeenCalled();
  });
});

describe('a profile', () => {
  it('names itself, its platform and its worst state', () => {
    show({ profile: aProfile(person) });
    const page = screen.getByRole('region', { name: 'This page' });
    expect(within(page).getByRole('heading', { level: 1 }).textContent).toBe('Rosenthal Bakery');
    expect(within(page).getByText('Facebook')).toBeTruthy();
    expect(within(page).getByText('Misuse')).toBeTruthy();
  });
  it('says kind, last post, followers and the moment of the check', () => {
    const followers = known({ count: 1204, precision: 'exact' as const }, 'facebook.header');
    show({ profile: aProfile({ ...person, lastPost: aLastPost(41, 47), followers }) });
    expect(text()).toContain('Personal profile');
    expect(text()).toContain('No visible post for 41–47 days');
    expect(text()).toContain('1,204 followers · checked just now');
  });
  it('says when the last post was seen where the page was checked again since', () => {
    const readAt = NOW - 3 * 3_600_000;
    show({ profile: aProfile({ readAt, lastPost: aLastPost(2) }, { checkedAt: NOW }) });
    expect(text()).toMatch(/checked just now · last post as seen on Nov 20, 2026, \d+:00/);
    cleanup();
    show({ profile: aProfile({ lastPost: aLastPost(2) }, { checkedAt: NOW }) });
    expect(text()).not.toContain('as seen on');
  });
  it('opens the evidence behind “why?”', () => {
    const { container } = show({ profile: aProfile(person) });
    expect(container.querySelector('.this-page-kind summary')?.textContent).toBe('Personal profilewhy?');
  });
  it('shows warnings worst first', () => {
    show({ profile: aProfile({ ...person, lastPost: aLastPost(41, 47) }) });
    const titles = screen.getByRole('list', { name: /worst first/ }).querySelectorAll('summary');
    expect([...titles].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Misuse: /),
      expect.stringMatching(/^Warning: Fewer posts/),
      expect.stringMatching(/^Warning: No visible post/),
    ]);
  });
  it('keeps what the plan alone lacks behind a line', () => {
    show({ profile: aProfile({ lastPost: aLastPost(2) }) });
    expect(screen.queryByRole('list', { name: /worst first/ })).toBeNull();
    expect(screen.getByText(/^\d more in the plan$/).closest('summary')).toBeTruthy();
  });
  it('that is gone says so, and no more', () => {
    show({ profile: aProfile({ state: 'unavailable', lastPost: unknown('unavailable') }) });
    expect(text()).toContain('Gone');
    expect(text()).not.toContain('Cannot tell when it last posted');
  });
  it('keeps a name in another script apart', () => {
    const name = 'מאפיית רוזנטל '.repeat(12).trim();
    show({ profile: aProfile({ account: { name: known(name, 'facebook.header') } }) });
    expect(screen.getByRole('heading', { level: 1 }).querySelector('bdi')?.textContent).toBe(name);
  });
});

describe('whose a profile is', () => {
  const select = () => screen.getByRole('combobox', { name: 'Belongs to' });
  it('is nobody’s at first, and forgotten in time', () => {
    show({ profile: inbox() });
    expect(select()).toHaveProperty('value', INBOX);
    expect(text()).toMatch(/The inbox forgets it on Nov 21, 2026/);
  });
  it('can be chosen in the select, whose names come when it is opened', async () => {
    show({ profile: inbox() });
    expect(actions.companies).not.toHaveBeenCalled();
    fireEvent.focus(select());
    await waitFor(() => within(select()).getByRole('option', { name: 'Lindenhof' }));
    fireEvent.change(select(), { target: { value: 'other' } });
    expect(actions.assign).toHaveBeenCalledWith('other');
  });
  it('is proposed by a like name, and by the company that the auditor is at', () => {
    show({ profile: inbox({}, { similar: [{ id: 'other', name: 'Lindenhof' }] }) });
    press('Assign to Lindenhof');
    expect(actions.assign).toHaveBeenCalledWith('other');
    expect(screen.getByRole('button', { name: 'Assign to Rosenthal Bakery' })).toBeTruthy();
  });
  it('is asked where two plans name it', () => {
    const claimedBy = [
      { id: 'one', name: 'Lindenhof' },
      { id: 'two', name: 'Ahornhof' },
    ];
    show({ profile: inbox({}, { claimedBy }) });
    const question = screen.getByRole('group', { name: /Several plans name this address/ });
    expect(within(question).getAllByRole('button')).toHaveLength(2);
  });
  it('may be a new company’s, with the page’s name to begin with; Escape takes that back', async () => {
    show({ profile: inbox() });
    fireEvent.change(select(), { target: { value: 'new company' } });
    const name = await screen.findByRole('textbox', { name: 'Name of the company' });
    expect(name).toHaveProperty('value', 'Rosenthal Bakery');
    fireEvent.keyDown(name, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name of the company' })).toBeNull());
    fireEvent.change(select(), { target: { value: 'new company' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Create' }));
    expect(actions.assignToNew).toHaveBeenCalledWith('Rosenthal Bakery');
  });
  it('asks a personal profile’s role before it can be planned', () => {
    show({ profile: aProfile(person, {}, plan, null) });
    expect(screen.queryByRole('button', { name: 'Add to the plan' })).toBeNull();
    const question = screen.getByRole('group', { name: 'Whose profile is it?' });
    expect(within(question).getAllByRole('radio')).toHaveLength(4);
    fireEvent.click(screen.getByRole('radio', { name: 'A person speaking for the company' }));
    expect(actions.setRole).toHaveBeenCalledWith('spokesperson');
  });
  it('says the role once it is answered, and lets it be changed and planned', async () => {
    show({ profile: aProfile(person, {}, plan, null, { role: 'partner' }) });
    expect(text()).toContain('Role: A partner’s.');
    press('Add to the plan');
    expect(actions.addToPlan).toHaveBeenCalled();
    press('Change');
    expect(await screen.findByRole('radio', { name: 'A partner’s' })).toHaveProperty('checked', true);
  });
  it('adds a company’s page to the plan without a question', () => {
    show({ profile: aProfile({}, {}, plan, null) });
    expect(screen.queryByRole('radio')).toBeNull();
    press('Add to the plan');
    expect(actions.addToPlan).toHaveBeenCalled();
  });
  it('is said to screen readers when it changes', () => {
    show({ profile: aProfile({}) }, { done: { what: 'assigned', company: 'Rosenthal Bakery' } });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'Assigned to Rosenthal Bakery.',
    );
  });
});

describe('the note', () => {
  const note = () => screen.getByRole('textbox', { name: 'Note' });
  it('is kept at every keystroke, and written when the field is left', () => {
    show({ profile: aProfile({}) });
    fireEvent.input(note(), { target: { value: 'a' } });
    fireEvent.input(note(), { target: { value: 'as' } });
    expect(actions.typeNote.mock.calls).toEqual([['a'], ['as']]);
    fireEvent.blur(note());
    expect(actions.flushNote).toHaveBeenCalledOnce();
  });
  it('says that it is kept once it is, and not before', () => {
    const { rerender } = show({ profile: aProfile({}, { note: 'a' }) });
    fireEvent.input(note(), { target: { value: 'ab' } });
    expect(text()).not.toContain('Kept.');
    const view: PopupView = { now: NOW, profile: aProfile({}, { note: 'ab' }), company: chosen() };
    rerender(
      <PopupApp
        state={{
          state: 'shown',
          view,
          access: { missing: [], unseen: [] },
          health: WELL,
          done: null,
          problem: null,
        }}
        actions={actions}
      />,
    );
    expect(text()).toContain('Kept.');
  });
  it('is not overwritten by a view that is older than the last keystroke', async () => {
    const { rerender } = show({ profile: aProfile({}, { note: 'a' }) });
    fireEvent.input(note(), { target: { value: 'abc' } });
    const view: PopupView = { now: NOW, profile: aProfile({}, { note: 'ab' }), company: chosen() };
    rerender(
      <PopupApp
        state={{
          state: 'shown',
          view,
          access: { missing: [], unseen: [] },
          health: WELL,
          done: null,
          problem: null,
        }}
        actions={actions}
      />,
    );
    await waitFor(() => expect(note()).toHaveProperty('value', 'abc'));
  });
});

describe('pages that the browser keeps from the extension', () => {
  const access = {
    missing: [{ platform: 'tiktok', lacks: 'all' }],
    unseen: ['tiktok', 'x'],
  } satisfies Extract<PopupState, { state: 'shown' }>['access'];

  it('are asked for on a click, and the tab is not taken for no profile', () => {
    show({}, { access });
    expect(screen.getByText('Cannot tell whether this is a profile')).toBeTruthy();
    expect(screen.getByText('The browser keeps the pages of TikTok and X from Channel Audit.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Allow access' }));
    expect(actions.allow.mock.calls).toEqual([[['tiktok']]]);
  });

  it('are named beside a profile that is seen', () => {
    show({ profile: aProfile({}) }, { access: { ...access, unseen: [] } });
    expect(screen.getByRole('region', { name: 'The browser keeps TikTok from Channel Audit' })).toBeTruthy();
    expect(screen.queryByText('Cannot tell whether this is a profile')).toBeNull();
  });

  it('of a platform that is switched off are not asked for, and yet may be what stands there', () => {
    show({}, { access: { missing: [], unseen: ['tiktok'] } });
    expect(screen.getByText('Cannot tell whether this is a profile')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Allow access' })).toBeNull();
  });
});

describe('the plan', () => {
  const channelsOf = (lines: readonly PlannedChannel[]) =>
    lines.map((line, index) =>
      aChannel(
        aReading({
          platform: line.platform,
          account: { key: `test:${index}`, aliases: [`test:${index}`], profileUrl: line.url },
        }),
        { planId: plan.id },
      ),
    );

  it('says how far it is and counts by mark', () => {
    const two = aPlan({ id: plan.id, channels: [aPlannedChannel('facebook'), aPlannedChannel('x')] });
    const profile = aChannel(aReading(person), { planId: plan.id });
    show({ company: chosen(two, [profile]) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Plan · 1 of 2 channels checked');
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 1);
    const counts = within(screen.getByRole('list', { name: 'Channels:' })).getAllByRole('listitem');
    expect(counts.map(({ textContent }) => textContent)).toEqual(['1 misused', '1 not checked']);
  });
  it('says what the company itself does wrong apart from its channels', () => {
    const five = aPlan({
      channels: [1, 2, 3, 4, 5].map((n) => aPlannedChannel('x', { url: `https://x.com/b${n}` })),
    });
    show({ company: chosen(five) });
    const misuses = screen.getByRole('list', { name: 'The company itself:' });
    expect(within(misuses).getByText(/More channels than/)).toBeTruthy();
    const counts = within(screen.getByRole('list', { name: 'Channels:' })).getAllByRole('listitem');
    expect(counts.map(({ textContent }) => textContent)).toEqual(['5 not checked']);
  });
  it('of the made-up company has no link, since its profiles do not exist', () => {
    show({ company: chosen(madeUpRosenthal(NOW)) });
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Next channel' })).toBeNull();
    expect(text()).toContain('This company is made up');
  });
  it('has a link to each channel still to visit, and leads to the next one', () => {
    const x = aPlannedChannel('x');
    show({ company: chosen(aPlan({ channels: [x] })) });
    expect(screen.getByRole('link', { name: 'Open X, rosenthalbakery' }).getAttribute('href')).toBe(x.url);
    press('Next channel');
    expect(actions.visit).toHaveBeenCalledWith(x.url);
  });
  it('does not lead to the channel that is in view', () => {
    const company = chosen(plan);
    const line = company.state === 'chosen' ? company.summary.lines[0] : undefined;
    show({ company, profile: { ...aProfile({}), line: line ?? null } });
    expect(screen.queryByRole('button', { name: 'Next channel' })).toBeNull();
  });
  it('names what is not in it', () => {
    show({ company: chosen(aPlan({ id: plan.id }), channelsOf([aPlannedChannel('x')])) });
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Not in the plan');
  });
  it('of a thousand channels shows the worst and leads to the others', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      aPlannedChannel('x', { url: `https://x.com/rosenthal_${index}` }),
    );
    show({ company: chosen(aPlan({ id: plan.id, channels: many })) });
    expect(screen.getByRole('heading', { level: 3, name: 'Still to visit' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /^Open X/ })).toHaveLength(5);
    press('and 995 more');
    expect(actions.openDashboard).toHaveBeenCalledWith(`#company=${plan.id}`);
  });
  it('without channels says how to fill it', () => {
    show({ company: chosen(aPlan({ id: plan.id })) });
    press('Fill the plan');
    expect(actions.openDashboard).toHaveBeenCalledWith(`#company=${plan.id}&tab=plan`);
  });
  it.each([
    ['Export CSV', '#export'],
    ['Dashboard', `#company=${plan.id}`],
  ])('%s opens the dashboard at %s', (button, view) => {
    show({});
    press(button);
    expect(actions.openDashboard).toHaveBeenCalledWith(view);
  });
});

describe('a backup that is due', () => {
  it('has one line, which leads to it', () => {
    show({}, { isBackupDue: true });
    expect(text()).toContain('A month of work is in no backup.');
    expect(screen.getByRole('contentinfo').textContent).toContain('A month of work');
    press('Back up now');
    expect(actions.openDashboard).toHaveBeenCalledWith('#dialog=backup');
  });
  it('is not spoken of where none is', () => {
    show({});
    expect(text()).not.toContain('backup');
  });
});
