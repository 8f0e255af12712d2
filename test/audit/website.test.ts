import { expect, test } from 'vitest';
import { leadsTo } from '../../utils/audit/website';

const own = ['https://www.rosenthal.example/en/'];

test.each([
  ['https://rosenthal.example', own, 'company'],
  ['http://www.rosenthal.example/shop?from=x', own, 'company'],
  ['https://shop.rosenthal.example/', own, 'company'],
  ['https://rosenthal.example/', ['https://shop.rosenthal.example'], 'company'],
  ['https://lindenhof.example/', [...own, 'https://lindenhof.example'], 'company'],
  ['https://rosenthal.example.org/', own, 'elsewhere'],
  ['https://notrosenthal.example/', own, 'elsewhere'],
  ['https://lindenhof.co.uk/', ['https://rosenthal.co.uk'], 'elsewhere'],
  ['https://shop.rosenthal.co.uk/', ['https://rosenthal.co.uk'], 'company'],
  ['https://lindenhof.com.br/', ['https://rosenthal.com.br'], 'elsewhere'],
  ['https://10.0.0.8/', ['https://10.1.0.8/'], 'elsewhere'],
  ['https://linktr.ee/rosenthal', own, 'service'],
  ['https://rosenthal.carrd.co/', own, 'service'],
  ['https://bit.ly/3xyz', own, 'service'],
  ['https://linktr.ee/rosenthal', ['https://linktr.ee/rosenthal/'], 'company'],
  ['https://lindenhof.wordpress.com/', ['https://rosenthal.wordpress.com'], 'elsewhere'],
  ['https://rosenthal.wordpress.com/about', ['https://rosenthal.wordpress.com'], 'company'],
  ['https://sites.google.com/view/rosenthal/home', ['https://sites.google.com/view/rosenthal'], 'company'],
  ['https://sites.google.com/view/rosenthals', ['https://sites.google.com/view/rosenthal'], 'neighbour'],
  ['https://lindenhof.herokuapp.com/', ['https://rosenthal.herokuapp.com'], 'elsewhere'],
  ['https://lindenhof.blogspot.de/', ['https://rosenthal.blogspot.de'], 'elsewhere'],
  ['https://rosenthal.blogspot.de/', ['https://rosenthal.blogspot.com'], 'company'],
  ['https://rosenthal.blogspot.co.uk/2026', ['https://www.rosenthal.blogspot.com/'], 'company'],
  ['https://shop.rosenthal.example/', ['https://jobs.rosenthal.example'], 'neighbour'],
  ['https://rosenthal.uk.com/', ['https://www.rosenthal.uk.com'], 'company'],
  ['https://shop.rosenthal.uk.com/', ['https://rosenthal.uk.com'], 'company'],
])('%s, held against %j, leads to %s', (link, sites, expected) => {
  expect(leadsTo(link, sites)).toBe(expected);
});

test.each(['uk.com', 'in.ua', 'kiev.ua', 'msk.ru', 'ltd.uk', 'tm.fr', 'a-maker-of-sites.example'])(
  'a stranger’s site under %s is not taken for the company’s, nor proven to be another’s',
  (domain) => {
    expect(leadsTo(`https://lindenhof.${domain}/`, [`https://rosenthal.${domain}/`])).toBe('neighbour');
  },
);
