// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { emptyStrategy } from '../../../../utils/plan/parts/strategy';
import type { CompanySize } from '../../../../utils/plan/plan';
import { aPlan } from '../../../factories';
import { field, fillIn, openSection, storeElsewhere, untilStored } from './section';

const open = (size: CompanySize = 'small', approaches: ('educate' | 'entertain')[] = []) =>
  openSection('strategy', aPlan({ company: { size }, strategy: { ...emptyStrategy(), approaches } }));
const check = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const advice = () => screen.getByText(/^A (large )?company|^What the company gives|approaches are chosen/);

describe('the strategy', () => {
  test('takes approaches, each explained in a line', async () => {
    const desk = open('large');
    const described = check('Educate').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toMatch(/^People learn/);
    fireEvent.click(check('Engage'));
    fireEvent.click(check('Educate'));
    await untilStored(desk, ({ strategy }) => expect(strategy.approaches).toEqual(['educate', 'engage']));
    fireEvent.click(check('Engage'));
    await untilStored(desk, ({ strategy }) => expect(strategy.approaches).toEqual(['educate']));
  });

  test.each([
    ['solo', [], /does best with one/],
    ['small', ['educate'], /does best with one/],
    [
      'small',
      ['educate', 'entertain'],
      /^2 approaches are chosen\. A company of this size does best with one/,
    ],
    ['medium', ['educate', 'entertain'], /A large company may take all four/],
    ['large', ['educate', 'entertain'], /A large company may take all four/],
  ] as const)('advises a %s company that took %j', (size, approaches, said) => {
    open(size, [...approaches]);
    expect(advice().textContent).toMatch(said);
  });

  test.each([
    ['Driven by community', 'community'],
    ['Conversation', 'conversation'],
    ['Viral sharing', 'viralSharing'],
    ['Personal space', 'personalSpace'],
    ['Authenticity', 'authenticity'],
  ] as const)('stores the answer to “%s”', async (label, trait) => {
    const desk = open();
    fillIn(field(label), 'We answer.');
    await untilStored(desk, ({ strategy }) => expect(strategy.landscape[trait]).toBe('We answer.'));
  });

  test('keeps what another view chose meanwhile', async () => {
    const desk = open('large');
    fireEvent.click(check('Educate'));
    storeElsewhere(desk, (plan) => ({
      ...plan,
      strategy: {
        ...plan.strategy,
        approaches: ['empower'],
        landscape: { ...plan.strategy.landscape, community: 'The town' },
      },
    }));
    await untilStored(desk, ({ strategy }) => {
      expect(strategy.approaches.toSorted()).toEqual(['educate', 'empower']);
      expect(strategy.landscape.community).toBe('The town');
    });
    await waitFor(() => expect(check('Empower').checked).toBe(true));
  });
});
