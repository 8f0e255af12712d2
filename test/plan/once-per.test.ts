import { expect, test, vi } from 'vitest';
import { accountOf, identityOf } from '../../utils/plan/planned-channels';
import { oncePer } from '../../utils/plan/once-per';

test('an object is looked at once, whatever was found', () => {
  const find = vi.fn((key: { readonly name: string | null }) => key.name);
  const ask = oncePer(find);
  const [named, nameless] = [{ name: 'a' }, { name: null }];
  expect([ask(named), ask(nameless), ask(named), ask(nameless)]).toEqual(['a', null, 'a', null]);
  expect(find).toHaveBeenCalledTimes(2);
});

test('one that is equal is another one', () => {
  const find = vi.fn(({ name }: { readonly name: string }) => name);
  const ask = oncePer(find);
  ask({ name: 'a' });
  ask({ name: 'a' });
  expect(find).toHaveBeenCalledTimes(2);
});

test('a line whose address is changed names another account', () => {
  const line = { platform: 'x', url: 'https://x.com/rosenthal' };
  const moved = { ...line, url: 'https://x.com/rosenthal_shop' };
  expect([identityOf(line), identityOf(moved)]).toEqual(['x:@rosenthal', 'x:@rosenthal_shop']);
  expect(accountOf(moved)?.handle).toBe('rosenthal_shop');
});
