// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { emptySituation, type Situation } from '../../../../utils/plan/parts/situation';
import { aPlan } from '../../../factories';
import {
  allStored,
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

const planWith = (situation: Partial<Situation> = {}) =>
  aPlan({ situation: { ...emptySituation(), ...situation } });
const open = (situation: Partial<Situation> = {}) => openSection('situation', planWith(situation));

describe('the situation', () => {
  test('says how to begin where nothing is said, and no longer once something is', async () => {
    open();
    expect(screen.getByText(/^Nothing is said yet/)).toBeTruthy();
    fillIn(field('Who we are'), 'A bakery of three.');
    await waitFor(() => expect(screen.queryByText(/^Nothing is said yet/)).toBeNull());
  });

  test.each([
    ['Who we are', 'whoWeAre'],
    ['What we offer', 'offer'],
    ['Online reputation', 'reputation'],
    ['About the resources', 'resourcesNote'],
    ['Demographic', 'demographic'],
    ['Economic', 'economic'],
    ['Technological', 'technological'],
    ['Political', 'political'],
    ['Socio-cultural', 'socioCultural'],
  ] as const)('stores what is typed under “%s”', async (label, key) => {
    const desk = open();
    fillIn(field(label), 'two words');
    await untilStored(desk, ({ situation }) => expect(situation[key]).toBe('two words'));
  });

  test.each([
    ['Resources now', 'resourcesNow'],
    ['Resources in twelve months', 'resourcesInAYear'],
  ] as const)('stores the choice under “%s”, and that it is taken back', async (label, key) => {
    const desk = open();
    choose(named(label), 'limited');
    await untilStored(desk, ({ situation }) => expect(situation[key]).toBe('limited'));
    choose(named(label), '');
    await untilStored(desk, ({ situation }) => expect(situation[key]).toBeNull());
  });

  test('refuses beside the field what is longer than the plan holds', async () => {
    const desk = open({ offer: 'bread' });
    fillIn(field('What we offer'), 'x'.repeat(5001));
    expect(await screen.findByText(/^5,001 characters are too many: at most 5,000/)).toBeTruthy();
    expect(field('What we offer').getAttribute('aria-invalid')).toBe('true');
    expect(storedIn(desk).situation.offer).toBe('bread');
  });

  test('has a row for each competitor, moved and removed with a way back', async () => {
    const desk = open();
    for (const name of ['The Mill', 'Bread & Co']) {
      fireEvent.click(button('Add a competitor'));
      await untilStored(desk, ({ situation }) => expect(situation.competitors.at(-1)?.name).toBe(''));
      fillIn(field('Name', rows('competitors').at(-1)), name);
      await untilStored(desk, ({ situation }) => expect(situation.competitors.at(-1)?.name).toBe(name));
    }
    fireEvent.click(button('Move Bread & Co up'));
    await untilStored(desk, ({ situation }) =>
      expect(situation.competitors.map(({ name }) => name)).toEqual(['Bread & Co', 'The Mill']),
    );
    fireEvent.click(button('Remove Bread & Co'));
    await untilStored(desk, ({ situation }) => expect(situation.competitors).toHaveLength(1));
    fireEvent.click(button('Undo', toast()));
    await untilStored(desk, ({ situation }) =>
      expect(situation.competitors.map(({ name }) => name)).toEqual(['Bread & Co', 'The Mill']),
    );
  });

  test('has a row for what was done before, and for each platform looked at', async () => {
    const desk = open();
    fireEvent.click(button('Add something done before'));
    fillIn(field('What was done'), 'A contest');
    fillIn(field('What came of it'), 'Forty photos');
    fireEvent.click(button('Add a platform'));
    fillIn(named('Platform'), 'Pinterest');
    choose(named('Choice'), 'rejected');
    fillIn(field('Why'), 'Nobody takes the photos.');
    await untilStored(desk, ({ situation }) => {
      expect(situation.doneBefore).toMatchObject([{ what: 'A contest', outcome: 'Forty photos' }]);
      expect(situation.candidates).toMatchObject([
        { platform: 'Pinterest', choice: 'rejected', why: 'Nobody takes the photos.' },
      ]);
    });
  });
});

describe('the SWOT', () => {
  const lines = (quadrant: string) =>
    within(screen.getByRole('group', { name: quadrant })).getAllByRole<HTMLTextAreaElement>('textbox');
  const texts = (quadrant: string) => lines(quadrant).map(({ value }) => value);
  const line = (quadrant: string, at: number) => lines(quadrant).at(at) ?? document.createElement('textarea');
  const press = (element: HTMLElement, key: string, over: KeyboardEventInit = {}) =>
    fireEvent.keyDown(element, { key, ...over });
  const caret = (element: HTMLTextAreaElement, at: number) => element.setSelectionRange(at, at);
  const swot = (over: Partial<Situation['swot']> = {}) => ({ swot: { ...emptySituation().swot, ...over } });
  const focused = () => document.activeElement as HTMLTextAreaElement;

  test('has four lists, each named by its two axes', () => {
    open();
    expect(
      ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'].map(
        (name) => screen.getByRole('heading', { name: new RegExp(`^${name}`) }).textContent,
      ),
    ).toEqual([
      'Strengths Inside, helpful',
      'Weaknesses Inside, harmful',
      'Opportunities Outside, helpful',
      'Threats Outside, harmful',
    ]);
  });

  test('is typed line after line: Enter begins the next', async () => {
    const desk = open();
    line('Strengths', 0).focus();
    for (const text of ['Own mill', 'Known in town']) {
      type(focused(), text);
      caret(focused(), text.length);
      press(focused(), 'Enter');
      await waitFor(() => expect(focused().value).toBe(''));
    }
    await untilStored(desk, ({ situation }) =>
      expect(situation.swot.strengths).toEqual(['Own mill', 'Known in town']),
    );
    expect(texts('Strengths')).toEqual(['Own mill', 'Known in town', '']);
  });

  test('parts a line at the caret, and joins it again', async () => {
    const desk = open(swot({ threats: ['Flour is dear, rents rise'] }));
    caret(line('Threats', 0), 'Flour is dear,'.length);
    press(line('Threats', 0), 'Enter');
    await untilStored(desk, ({ situation }) =>
      expect(situation.swot.threats).toEqual(['Flour is dear,', 'rents rise']),
    );
    await waitFor(() => expect(focused()).toBe(line('Threats', 1)));
    caret(focused(), 0);
    press(focused(), 'Backspace');
    await untilStored(desk, ({ situation }) =>
      expect(situation.swot.threats).toEqual(['Flour is dear, rents rise']),
    );
    await waitFor(() => expect(focused().selectionStart).toBe('Flour is dear,'.length));
  });

  test('loses an empty line by Backspace, and goes on in the one before', async () => {
    const desk = open(swot({ weaknesses: ['No photos', 'No time'] }));
    type(line('Weaknesses', 1), '');
    caret(line('Weaknesses', 1), 0);
    press(line('Weaknesses', 1), 'Backspace');
    await untilStored(desk, ({ situation }) => expect(situation.swot.weaknesses).toEqual(['No photos']));
    await waitFor(() => expect(focused().value).toBe('No photos'));
  });

  test('is put into another order by Alt with an arrow', async () => {
    const desk = open(swot({ opportunities: ['one', 'two', 'three'] }));
    press(line('Opportunities', 2), 'ArrowUp', { altKey: true });
    await untilStored(desk, ({ situation }) =>
      expect(situation.swot.opportunities).toEqual(['one', 'three', 'two']),
    );
    await waitFor(() => expect(focused().value).toBe('three'));
    press(line('Opportunities', 0), 'ArrowDown', { altKey: true });
    await untilStored(desk, ({ situation }) =>
      expect(situation.swot.opportunities).toEqual(['three', 'one', 'two']),
    );
  });

  test('takes a pasted list as so many lines', async () => {
    const desk = open();
    type(line('Strengths', 0), 'one\ntwo\n\nthree');
    await untilStored(desk, ({ situation }) =>
      expect(situation.swot.strengths).toEqual(['one', 'two', 'three']),
    );
  });

  test('keeps a line that is too long in its place, says so, and stores the others', async () => {
    const desk = open(swot({ strengths: ['short'] }));
    type(line('Strengths', 0), 'x'.repeat(501));
    expect(await screen.findByText(/^501 characters are too many: at most 500/)).toBeTruthy();
    expect(line('Strengths', 0).getAttribute('aria-invalid')).toBe('true');
    type(line('Strengths', 1), 'more');
    await untilStored(desk, ({ situation }) => expect(situation.swot.strengths).toEqual(['short', 'more']));
    expect(line('Strengths', 0).value).toHaveLength(501);
  });

  test('keeps what another view added while one types', async () => {
    const desk = open(swot({ strengths: ['one'] }));
    type(line('Strengths', 1), 'mine');
    storeElsewhere(desk, (plan) => ({
      ...plan,
      situation: { ...plan.situation, ...swot({ strengths: ['one', 'theirs'], threats: ['rain'] }) },
    }));
    await untilStored(desk, ({ situation }) => {
      expect(situation.swot.strengths.toSorted()).toEqual(['mine', 'one', 'theirs']);
      expect(situation.swot.threats).toEqual(['rain']);
    });
  });

  test('is taken back by the editor’s undo, without what was stored elsewhere since', async () => {
    const desk = open(swot({ strengths: ['one', 'two'] }));
    fireEvent.click(button('Remove one'));
    await untilStored(desk, ({ situation }) => expect(situation.swot.strengths).toEqual(['two']));
    await allStored();
    storeElsewhere(desk, (plan) => ({
      ...plan,
      situation: { ...plan.situation, ...swot({ strengths: ['two', 'three'] }) },
    }));
    fireEvent.click(undoButton());
    await untilStored(desk, ({ situation }) =>
      expect(situation.swot.strengths).toEqual(['one', 'two', 'three']),
    );
    await waitFor(() => expect(texts('Strengths')).toEqual(['one', 'two', 'three', '']));
  });
});

/** The rows of the editor that bears the button to add one of these. */
function rows(what: 'competitors'): HTMLElement[] {
  const editor = button({ competitors: 'Add a competitor' }[what]).closest<HTMLElement>('.rows-editor');
  return editor ? within(editor).getAllByRole('listitem') : [];
}
