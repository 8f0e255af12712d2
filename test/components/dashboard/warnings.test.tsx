// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { known, type AccountKind } from '../../../utils/reading/reading';
import { aChannel, aPlan, aPlannedChannel, aReading, NOW } from '../../factories';
import { openDesk } from './desk';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  return () => vi.useRealTimers();
});

/** A bakery that runs one channel on a personal profile, and planned next to nothing. */
const bakery = aPlan({ id: 'bakery', channels: [aPlannedChannel('facebook'), aPlannedChannel('x')] });
const profile = aChannel(aReading({ kind: known<AccountKind>('personal-profile', 'test.kind') }), {
  id: 'profile',
  planId: 'bakery',
});
const open = (hash = '') =>
  openDesk({ plans: [bakery], channels: [profile], hash: `#company=bakery&tab=warnings${hash}` });

const titles = () =>
  [...document.querySelectorAll('.warning .finding-title')].map((title) => title.textContent);
const weight = () => screen.getByRole('combobox', { name: 'Weight' });
const search = () => screen.getByRole('searchbox', { name: 'Search warnings' });

describe('many warnings are narrowed down', () => {
  test('by their weight, which stands in the address', () => {
    open();
    const all = titles().length;
    fireEvent.change(weight(), { target: { value: 'error' } });
    expect(titles().length).toBeLessThan(all);
    expect(titles().length).toBeGreaterThan(0);
    expect(location.hash).toContain('severity=error');
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(titles()).toHaveLength(all);
  });

  test('by words of their title or their channel', () => {
    open();
    fireEvent.input(search(), { target: { value: 'PERSONAL profile' } });
    expect(titles().length).toBeGreaterThan(0);
    for (const title of titles()) expect(title).toMatch(/personal profile/i);
    fireEvent.input(search(), { target: { value: 'no such words' } });
    expect(titles()).toEqual([]);
    expect(screen.getByText(/^0 of \d+ warnings and checks$/)).toBeTruthy();
    expect(screen.queryByText('Nothing is wrong as far as it can be told.')).toBeNull();
  });

  test('as an address says that was kept', () => {
    open('&severity=advice');
    expect(weight()).toHaveProperty('value', 'advice');
  });

  test('and the tab’s number goes on counting all of them', () => {
    open();
    const count = () => screen.getByRole('link', { name: /^Warnings/ }).textContent;
    const before = count();
    fireEvent.input(search(), { target: { value: 'no such words' } });
    expect(count()).toBe(before);
  });
});
