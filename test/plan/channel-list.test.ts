import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsFor } from '../../utils/i18n/texts';
import {
  channelsFromAddresses,
  channelsFromCsv,
  headingsOf,
  MAX_ROWS,
  type ChannelList,
} from '../../utils/plan/channel-list';
import { channelTemplate, templateMapping } from '../../utils/plan/channel-row';
import { planSchema } from '../../utils/plan/plan';
import { aPlan, aPlannedChannel, profileUrls } from '../factories';

const texts = textsFor(['en']);
const places = ({ channels }: ChannelList) => channels.map(({ platform, url }) => [platform, url]);
/** Each problem as `line column text id`, after seeing that its text can be said. */
const problems = (list: ChannelList) =>
  list.problems.map(({ line, column, message }) => {
    const said = texts.say(message);
    if (said === message.id || said.includes('{')) throw new Error(`${message.id} cannot be said`);
    return [line, column, message.id];
  });

describe('pasted addresses', () => {
  test('are taken one a line, with or without scheme', () => {
    const list = channelsFromAddresses(
      `https://www.youtube.com/@rosenthalbakery\r\n\n  x.com/rosenthalbakery  \nwww.tiktok.com/@rosenthalbakery\n`,
    );
    expect(places(list)).toEqual([
      ['youtube', profileUrls.youtube],
      ['x', profileUrls.x],
      ['tiktok', profileUrls.tiktok],
    ]);
    expect(list.problems).toEqual([]);
  });

  test.each([
    ['@rosenthalbakery', 'import.no-address'],
    ['Rosenthal Bakery', 'import.no-address'],
    ['javascript:alert(1)', 'import.no-address'],
    ['ftp://x.com/rosenthalbakery', 'import.no-address'],
    ['mia@bakery.example', 'import.no-address'],
    [`x.com/${'a'.repeat(3000)}`, 'import.no-address'],
    ['https://x.com/home', 'import.not-a-profile'],
    ['https://www.facebook.com/groups/bakers', 'import.not-a-profile'],
    ['https://www.youtube.com/watch?v=abc', 'import.not-a-profile'],
    ['https://bakery.example/', 'import.unknown-platform'],
    ['https://notx.com/rosenthalbakery', 'import.unknown-platform'],
    ['https://notinstagram.com/rosenthalbakery', 'import.unknown-platform'],
    ['https://www.instagram.com/', 'import.unknown-platform'],
  ])('%s is refused with why', (line, id) => {
    const list = channelsFromAddresses(`${profileUrls.x}\n${line}`);
    expect(places(list)).toEqual([['x', profileUrls.x]]);
    expect(problems(list)).toEqual([[2, '', id]]);
  });

  test.each([
    ['instagram.com/rosenthalbakery', 'instagram', 'https://instagram.com/rosenthalbakery'],
    ['https://de.pinterest.com/rosenthal/', 'pinterest', 'https://de.pinterest.com/rosenthal/'],
    ['x.com/rosenthalbakery?lang=de#top', 'x', profileUrls.x],
    ['https://www.youtube.com/@rosenthalbakery/videos?view=0', 'youtube', `${profileUrls.youtube}/videos`],
    [
      'https://www.facebook.com/profile.php?id=100012345678901',
      'facebook',
      'https://www.facebook.com/profile.php?id=100012345678901',
    ],
  ])('%s tells its platform, and is kept as far as it names the account', (line, platform, url) => {
    const list = channelsFromAddresses(line);
    expect([places(list), list.problems]).toEqual([[[platform, url]], []]);
  });

  test.each([
    ['words before it', `Facebook: ${profileUrls.facebook}`, 1],
    ['words around it', `Our X account (${profileUrls.x}), since 2019.`, 1],
    ['several in a line', `${profileUrls.x}, ${profileUrls.youtube};${profileUrls.tiktok}`, 3],
    ['one after another', `${profileUrls.x} ${profileUrls.youtube}`, 2],
  ])('are found in a line: %s', (_, line, count) => {
    const list = channelsFromAddresses(`\n${line}`);
    expect(list.problems).toEqual([]);
    expect(list.channels).toHaveLength(count);
    for (const { url } of list.channels) expect(Object.values(profileUrls)).toContain(url);
  });

  test('that name one account twice are taken once, and that is said', () => {
    const list = channelsFromAddresses('x.com/rosenthalbakery\n\nhttps://twitter.com/RosenthalBakery');
    expect(list.channels).toHaveLength(1);
    expect(list.problems).toMatchObject([
      { line: 3, message: { id: 'import.duplicate', values: { first: 1 } } },
    ]);
  });

  test('that the plan names already are left out, and that is said', () => {
    const list = channelsFromAddresses('x.com/rosenthalbakery', [aPlannedChannel('x')]);
    expect([list.channels, problems(list)]).toEqual([[], [[1, '', 'import.already-planned']]]);
  });

  test('that are none at all are said to be none', () => {
    expect(problems(channelsFromAddresses(' \n'))).toEqual([[1, '', 'import.empty']]);
  });

  test('are bounded in size and number', () => {
    expect(problems(channelsFromAddresses('x'.repeat(5_000_001)))).toEqual([[1, '', 'import.too-large']]);
    const many = Array.from({ length: MAX_ROWS + 10 }, (_, index) => `x.com/bakery${index}`).join('\n');
    const list = channelsFromAddresses(many);
    expect(list.channels).toHaveLength(MAX_ROWS);
    expect(problems(list)).toEqual([[MAX_ROWS + 1, '', 'import.too-many']]);
  });
});

describe('a spreadsheet', () => {
  const filled = (...rows: string[]) =>
    channelsFromCsv(channelTemplate() + rows.join('\r\n'), templateMapping);

  test('of the template is taken with all that it says', () => {
    const list = filled(
      'x.com/rosenthalbakery,,Berlin,partner,"1,5",,"Monday, thu",yes,More guests,Mia,"two\r\nlines"',
    );
    expect(list.problems).toEqual([]);
    expect(list.channels).toMatchObject([
      {
        platform: 'x',
        url: profileUrls.x,
        brandOrMarket: 'Berlin',
        role: 'partner',
        cadence: { postsPerWeek: 1.5 },
        editorial: { from: null, until: null, lines: [{ weekday: 'mon' }, { weekday: 'thu' }] },
        strategicAsset: true,
        expectedBenefit: 'More guests',
        owner: 'Mia',
        notes: 'two\r\nlines',
      },
    ]);
  });

  test('leaves the plan silent where its cells are empty', () => {
    expect(filled('x.com/rosenthalbakery').channels).toMatchObject([
      { role: 'own', cadence: null, editorial: null, strategicAsset: false, owner: '' },
    ]);
  });

  test.each([
    ['semicolons', 'Seite;Wer\nx.com/rosenthalbakery;Mia'],
    ['tabs', 'Seite\tWer\nx.com/rosenthalbakery\tMia'],
    ['its separator named', '\uFEFFsep=;\r\nSeite;Wer\r\nx.com/rosenthalbakery;Mia'],
    ['a byte-order mark', '\uFEFFSeite,Wer\r\nx.com/rosenthalbakery,Mia\r\n'],
    ['a title of its own columns', 'Nr,Seite,Wer\n1,x.com/rosenthalbakery,Mia'],
  ])('with %s is read by the columns that were chosen', (_, text) => {
    const list = channelsFromCsv(text, { address: 'Seite', owner: 'Wer' });
    expect(list.problems).toEqual([]);
    expect(list.channels).toMatchObject([{ platform: 'x', owner: 'Mia' }]);
  });

  test('tells its headings', () => {
    expect(headingsOf('\uFEFF Seite ;Wer;\r\nx.com/a;b;c')).toEqual(['Seite', 'Wer']);
    expect(headingsOf(channelTemplate())).toEqual(Object.values(templateMapping));
    expect(headingsOf('')).toEqual([]);
  });

  test.each([
    ['a role', 'role', 'boss', 'import.bad-role'],
    ['a number', 'posts_per_week', 'often', 'import.bad-number'],
    ['a number that fits', 'posts_per_week', '1000', 'import.bad-number'],
    ['a whole number', 'longest_gap_days', '1.5', 'import.bad-number'],
    ['a weekday', 'weekdays', 'mon, someday', 'import.bad-weekday'],
    ['yes or no', 'strategic_asset', 'perhaps', 'import.bad-yes-no'],
    ['short enough', 'owner', 'x'.repeat(201), 'import.too-long'],
    ['of that platform', 'platform', 'LinkedIn', 'import.other-platform'],
  ])('a cell that is not %s is refused with its line and column', (_, column, cell, id) => {
    const text = `address,${column}\nx.com/rosenthalbakery,"${cell}"`;
    const list = channelsFromCsv(text, mappingWith(column));
    expect([list.channels, problems(list)]).toEqual([[], [[2, column, id]]]);
  });

  test('that names its separator has its lines counted with that one', () => {
    const list = channelsFromCsv('sep=,\naddress,notes\nnothing here,a;b', { address: 'address' });
    expect(problems(list)).toEqual([[3, 'address', 'import.no-address']]);
    expect(headingsOf('sep=;\nSeite;Wer\n')).toEqual(['Seite', 'Wer']);
  });

  test('lines are counted as an editor does, line breaks in cells included', () => {
    const text = 'address,notes\nx.com/a,"one\ntwo\nthree"\n\nnothing here,\nx.com/b,';
    const list = channelsFromCsv(text, { address: 'address', notes: 'notes' });
    expect(list.channels).toHaveLength(2);
    expect(problems(list)).toEqual([[6, 'address', 'import.no-address']]);
  });

  test('both cadences at once are one too many', () => {
    expect(problems(filled('x.com/rosenthalbakery,,,,2,10'))).toEqual([
      [2, 'longest_gap_days', 'import.two-cadences'],
    ]);
  });

  test.each([
    ['Instagram', 'instagram.com/bakery', 'instagram', 'https://instagram.com/bakery'],
    ['Google Business', 'https://maps.example/bakery', 'google-business', 'https://maps.example/bakery'],
    ['Twitter', 'x.com/rosenthalbakery', 'x', profileUrls.x],
    ['youtube', 'youtube.com/@rosenthalbakery', 'youtube', 'https://youtube.com/@rosenthalbakery'],
  ])('may name the platform %s', (platform, address, id, url) => {
    const list = channelsFromCsv(`p,a\n${platform},${address}`, { address: 'a', platform: 'p' });
    expect([places(list), list.problems]).toEqual([[[id, url]], []]);
  });

  test.each([
    ['Instagram', 'https://www.facebook.com/groups/bakers', 'a', 'import.not-a-profile'],
    ['X', 'https://bakery.example', 'a', 'import.unknown-platform'],
    ['🥐', 'https://bakery.example', 'p', 'import.bad-platform'],
  ])('named as %s, %s is refused', (platform, address, column, id) => {
    const list = channelsFromCsv(`p,a\n${platform},${address}`, { address: 'a', platform: 'p' });
    expect(problems(list)).toEqual([[2, column, id]]);
  });

  test('drops a repeated address of a platform without a reader too', () => {
    const text = 'p,a\ninstagram,instagram.com/bakery\ninstagram,http://www.instagram.com/bakery/';
    const list = channelsFromCsv(text, { address: 'a', platform: 'p' });
    expect([list.channels.length, problems(list)]).toEqual([1, [[3, 'a', 'import.duplicate']]]);
  });

  test('without the chosen columns is refused whole', () => {
    expect(problems(channelsFromCsv('a,b\nx.com/a,c', { address: 'z' }))).toEqual([
      [1, 'z', 'import.missing-column'],
    ]);
    expect(problems(channelsFromCsv('a,b\nx.com/a,c', {}))).toEqual([[1, '', 'import.no-address-column']]);
    expect(problems(channelsFromCsv('', { address: 'a' }))).toEqual([[1, '', 'import.empty']]);
  });

  test.each([
    ['is never closed', 'x.com/b,"never closed', 'import.open-quote'],
    ['stands amid a quoted cell', '"x".com/b,c', 'import.stray-quote'],
  ])(
    'of which a quotation mark %s is not taken at all: whose the other lines are, nobody knows',
    (_, line, id) => {
      const list = channelsFromCsv(`a,b\nx.com/a,c\n${line}\nx.com/d,e`, { address: 'a' });
      expect([list.channels.length, problems(list)]).toEqual([0, [[3, '', id]]]);
    },
  );

  test('has lines left out of which the cells cannot be told apart, or hold no text', () => {
    const text = 'a,owner,b\nx.com/a,Rosenthal, Berlin,c\nx.com/b,x\0,c\nx.com/c,\ud800,c\nx.com/d,fine,c';
    const list = channelsFromCsv(text, { address: 'a', owner: 'owner' });
    expect([list.channels.length, problems(list)]).toEqual([
      1,
      [
        [2, '', 'import.more-cells'],
        [3, '', 'import.not-text'],
        [4, '', 'import.not-text'],
      ],
    ]);
  });

  test('is bounded in number', () => {
    const rows = Array.from({ length: MAX_ROWS + 10 }, (_, index) => `x.com/bakery${index}`).join('\n');
    const list = channelsFromCsv(`a\n${rows}`, { address: 'a' });
    expect([list.channels.length, problems(list)]).toEqual([
      MAX_ROWS,
      [[MAX_ROWS + 2, '', 'import.too-many']],
    ]);
  });
});

const mappingWith = (heading: string) =>
  Object.fromEntries(
    Object.entries(templateMapping).filter(([, named]) => named === heading || named === 'address'),
  );

test('whatever is imported fits the plan', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('x.com/bakery', '"', ',', '\n', 'own', '2', 'mon', 'yes'),
  );
  const row = fc.array(cell, { maxLength: 12 }).map((cells) => cells.join(','));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = `${channelTemplate()}${rows.join('\n')}`;
      const { channels } = channelsFromCsv(text, templateMapping);
      const pasted = channelsFromAddresses(rows.join('\n')).channels;
      return [channels, pasted].every((list) => planSchema.safeParse(aPlan({ channels: [...list] })).success);
    }),
  );
});

describe('a handle without an address', () => {
  const listOf = (...rows: string[]) =>
    channelsFromCsv(['platform,handle,address', ...rows].join('\n'), {
      platform: 'platform',
      handle: 'handle',
      address: 'address',
    });

  test('leads with its platform to the profile', () => {
    const list = listOf(
      'Facebook,rosenthalbakery,',
      'YouTube,@rosenthalbakery,',
      'X,rosenthalbakery,',
      'TikTok,@rosenthalbakery,',
      'Instagram,@rosenthal.bakery,',
    );
    expect(problems(list)).toEqual([]);
    expect(places(list)).toEqual([
      ['facebook', profileUrls.facebook],
      ['youtube', profileUrls.youtube],
      ['x', profileUrls.x],
      ['tiktok', profileUrls.tiktok],
      ['instagram', 'https://www.instagram.com/rosenthal.bakery'],
    ]);
  });

  test('may stand where the address belongs', () => {
    expect(places(listOf('Instagram,,@rosenthal.bakery'))).toEqual([
      ['instagram', 'https://www.instagram.com/rosenthal.bakery'],
    ]);
  });

  test('goes after the address where there are both', () => {
    expect(places(listOf(`X,another,${profileUrls.x}`))).toEqual([['x', profileUrls.x]]);
  });

  test('is refused where it does not say which profile is meant', () => {
    const list = listOf('LinkedIn,rosenthal-bakery,', 'newsletter,rosenthal,', ',rosenthal,', 'X,two words,');
    expect(list.channels).toEqual([]);
    expect(problems(list)).toEqual([2, 3, 4, 5].map((line) => [line, 'handle', 'import.handle-alone']));
  });

  test('needs no column of addresses', () => {
    const list = channelsFromCsv('network,user\nX,rosenthalbakery', { platform: 'network', handle: 'user' });
    expect(places(list)).toEqual([['x', profileUrls.x]]);
  });
});
