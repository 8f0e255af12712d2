import { expect, test } from 'vitest';
import { strengthOf } from '../../../../components/dashboard/backup/passphrase-strength';

test.each([
  ['', 'weak'],
  ['rosenthal', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['abcabcabcabcabcabcabcabcabcabc', 'weak'],
  ['1234567890123456789012345', 'weak'],
  ['Xk3-v9_Qz7!pL2wR', 'fair'],
  ['seven quiet geese count lamps', 'strong'],
  ['семь тихих гусей считают лампы', 'strong'],
])('“%s” is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});
