// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyCrisis, type Crisis } from '../../../../utils/plan/parts/crisis';
import { emptyGovernance } from '../../../../utils/plan/parts/governance';
import { aPlan } from '../../../factories';
import { button, field, fillIn, named, openSection, type, untilStored } from './section';

const open = (crisis: Partial<Crisis> = {}) =>
  openSection(
    'crisis',
    aPlan({
      company: { timeZone: 'Pacific/Kiritimati' },
      crisis: { ...emptyCrisis(), ...crisis },
      governance: { ...emptyGovernance(), strategyLead: 'the owner', monitors: 'the assistant' },
    }),
  );
const today = () => screen.getByLabelText<HTMLInputElement>('Last rehearsal');
afterEach(() => vi.useRealTimers());

describe('the crisis guide', () => {
  test('says how to begin where there is none', async () => {
    open({ knownBy: ['the owner'] });
    expect(screen.getByText(/^There is no guide yet/)).toBeTruthy();
    fillIn(field('What counts as a crisis'), 'A hair in the bread');
    await waitFor(() => expect(screen.queryByText(/^There is no guide yet/)).toBeNull());
  });

  test('has its first steps in their order', async () => {
    const desk = open();
    type(field('First steps, new line'), 'Stop what is scheduled\nCall the owner');
    await untilStored(desk, ({ crisis }) =>
      expect(crisis.firstSteps).toEqual(['Stop what is scheduled', 'Call the owner']),
    );
    expect(field('First steps, line 1').closest('ol')).not.toBeNull();
  });

  test('refuses more steps than the plan holds, and keeps those it has', async () => {
    const desk = open({ firstSteps: ['one'] });
    type(field('First steps, new line'), Array.from({ length: 100 }, (_, at) => `step ${at}`).join('\n'));
    expect((await screen.findByRole('alert')).textContent).toBe('At most 100 lines.');
    expect(desk.plans[0]?.crisis.firstSteps).toEqual(['one']);
  });

  test('says who decides and who speaks, of the people whom the plan names', async () => {
    const desk = open();
    const offered = [...(named('Who decides').list?.options ?? [])].map(({ value }) => value);
    expect(offered).toEqual(['the assistant', 'the owner']);
    fillIn(named('Who decides'), 'the owner');
    fillIn(named('Who speaks'), 'the assistant');
    await untilStored(desk, ({ crisis }) =>
      expect(crisis).toMatchObject({ decides: 'the owner', speaks: 'the assistant' }),
    );
  });

  test('has contacts', async () => {
    const desk = open();
    fireEvent.click(button('Add a contact'));
    fillIn(named('Name'), 'the lawyer');
    fillIn(field('Role'), 'law');
    fillIn(field('Reached by'), '555 0100');
    await untilStored(desk, ({ crisis }) =>
      expect(crisis.contacts).toMatchObject([{ name: 'the lawyer', role: 'law', reachedBy: '555 0100' }]),
    );
  });

  test('offers those with a part in governance until they know the guide', async () => {
    const desk = open({ knownBy: ['The Owner'] });
    expect(screen.queryByRole('button', { name: 'the owner knows it' })).toBeNull();
    fireEvent.click(button('the assistant knows it'));
    await untilStored(desk, ({ crisis }) => expect(crisis.knownBy).toEqual(['The Owner', 'the assistant']));
    await waitFor(() => expect(screen.queryByText(/^Named in Governance/)).toBeNull());
    expect(document.activeElement).toBe(named('Known by, new line'));
  });

  test('was rehearsed today, as the company’s time zone counts it', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 20, 12), toFake: ['Date'] });
    const desk = open();
    fireEvent.click(button('Rehearsed today'));
    await untilStored(desk, ({ crisis }) => expect(crisis.lastRehearsal).toBe('2026-11-21'));
    expect(today().value).toBe('2026-11-21');
  });

  test('keeps its day while another is half typed, and says so when the field is left', async () => {
    const desk = open({ lastRehearsal: '2026-05-03' });
    // A year is typed digit by digit: at first it lies long past.
    type(today(), '0002-05-03');
    expect(today().value).toBe('0002-05-03');
    fireEvent.blur(today());
    expect(await screen.findByText(/^This is no whole day from 1970 on/)).toBeTruthy();
    expect(desk.plans[0]?.crisis.lastRehearsal).toBe('2026-05-03');
    fillIn(today(), '');
    await untilStored(desk, ({ crisis }) => expect(crisis.lastRehearsal).toBeNull());
  });
});
