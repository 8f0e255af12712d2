/** The page stands, and what it is read by is another: its language, the clock, the page's age. */
import { damaged, type Mutations } from '../mutation';

/** The languages of the platforms' interfaces, some that no browser speaks, and what is no language at all. */
const LANGUAGES = (
  'en en-US en-GB en-IN de de-CH fr fr-CA es es-419 pt-BR pt-PT it nl sv da nb no fi is pl cs sk sl hr sr sr-Latn bs hu ro bg mk ru uk be kk ky ' +
  'uz az tr el he ar fa ur hi bn pa gu mr ta te kn ml si ne th lo km my vi id ms fil sw zu af am ka hy mn sq et lv lt ' +
  'eu ca gl ja ko zh zh-CN zh-TW zh-Hant-HK'
).split(' ');
const NONE = [
  '',
  '   ',
  'xx',
  'tlh',
  'qqq-Zzzz',
  'deutsch',
  'en_US',
  '12',
  'x'.repeat(5000),
  '\u202een',
  'i-klingon',
  '*',
];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SHIFTS: Readonly<Record<string, number>> = {
  'an hour back': -HOUR,
  'an hour ahead': HOUR,
  'a day back': -DAY,
  'a day ahead': DAY,
  'ten years back': -3652 * DAY,
  'ten years ahead': 3652 * DAY,
};
const AGES = [60_000, HOUR, DAY, 40 * DAY, 3652 * DAY];

export const surroundings: Mutations = {
  language: (setting) => {
    const language = setting.dice.pick(setting.dice.chance(0.8) ? LANGUAGES : NONE) ?? '';
    const document = setting.page.document();
    if (language === '') document.documentElement.removeAttribute('lang');
    else document.documentElement.lang = language;
    return damaged(setting, document, `“${language.slice(0, 20)}”`, { promised: 'language' });
  },

  clock: (setting) => {
    const name = setting.dice.pick(Object.keys(SHIFTS)) ?? '';
    const now = setting.now + (SHIFTS[name] ?? 0);
    return damaged(setting, setting.page.document(), name, { now, promised: 'clock' });
  },

  'page-age': (setting) => {
    const pageAge = setting.dice.pick(AGES) ?? 0;
    return damaged(setting, setting.page.document(), `${pageAge / HOUR} hours old`, {
      pageAge,
      promised: 'clock',
    });
  },
};
