import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-website-link';
import { known, unknown } from '../../../utils/reading/reading';
import { aPlan, aPlannedChannel, aReading, aSubject } from '../../factories';
import { answer } from '../rule-answer';

const plan = aPlan({
  company: { websites: ['https://www.rosenthal.example/', 'https://sites.google.com/view/rosenthal'] },
});
const leading = (link: string, source = 'x.header') =>
  aSubject({ plan, reading: aReading({ link: known(link, source) }) });

test.each([
  ['https://rosenthal.example/shop', 'pass'],
  ['https://shop.rosenthal.example/', 'pass'],
  [
    'https://www.lindenhof.example/',
    'advice: The profile’s link leads to lindenhof.example. A link to one of the company’s websites, as the plan names them.',
  ],
  [
    'https://linktr.ee/rosenthal',
    'cannot-tell: The profile’s link leads to linktr.ee, which leads on to other pages. Open it, and look whether the company’s website is among them.',
  ],
  [
    'https://sites.google.com/view/lindenhof',
    'cannot-tell: The profile’s link leads to sites.google.com, close to one of the company’s sites, and perhaps to somebody else’s page. Open it, and look whose it is.',
  ],
])('a profile that leads to %s', (link, expected) => {
  expect(answer(rule, leading(link))).toBe(expected);
});

test.each(['youtube.links', 'facebook.intro', 'facebook.drawn-intro'])(
  'the first link of several (%s) may be followed by the company’s',
  (source) => {
    expect(answer(rule, leading('https://lindenhof.example/', source))).toBe(
      'cannot-tell: The first link of the profile leads to lindenhof.example. There may be more: look whether the company’s website is among them.',
    );
    expect(answer(rule, leading('https://rosenthal.example/', source))).toBe('pass');
  },
);

test('that no link is seen does not prove that there is none', () => {
  const reading = aReading({ link: unknown('not-shown') });
  expect(answer(rule, aSubject({ plan, reading }))).toBe('cannot-tell: The page does not show it.');
});

test('a plan that names no website asks for no link', () => {
  const reading = aReading({ link: known('https://lindenhof.example/', 'x.header') });
  expect(answer(rule, aSubject({ plan: aPlan(), reading }))).toBe('not-applicable');
});

test.each(['spokesperson', 'partner', 'impostor'] as const)('a %s may link elsewhere', (role) => {
  const subject = leading('https://lindenhof.example/');
  const planned = aPlannedChannel('facebook', { role });
  expect(answer(rule, { ...subject, planned, role })).toBe('not-applicable');
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ plan, reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked/,
  );
});
