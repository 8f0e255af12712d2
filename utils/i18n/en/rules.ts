/**
 * What rules say, a file a rule in `rules/`: `title`, `why`, `source` and `remedy` stand alone; the texts of an outcome
 * take its values. A source that was only followed in spirit is called our choice, with its title.
 */
export const rules = {
  'rule.cannot-tell-not-visited': 'This channel has not been checked yet. Open it, and it is read.',
  'rule.cannot-tell-no-reader':
    'No reader covers {platform}. Look for yourself and enter what you see by hand.',
  'rule.cannot-tell-role':
    'Nobody has said yet whose channel this is: the company’s own, a speaker’s, a partner’s or an impostor’s. Say whose it is.',

  'weekday-name.mon': 'Monday',
  'weekday-name.tue': 'Tuesday',
  'weekday-name.wed': 'Wednesday',
  'weekday-name.thu': 'Thursday',
  'weekday-name.fri': 'Friday',
  'weekday-name.sat': 'Saturday',
  'weekday-name.sun': 'Sunday',

  'need.role': 'whose the channel is',
  'need.decision': 'what was decided on it',
  'need.page-state': 'whether the page can be seen',
  'need.kind': 'kind of account',
  'need.category': 'category',
  'need.name': 'display name',
  'need.handle': 'handle',
  'need.followers': 'followers',
  'need.earlier-followers': 'followers of an earlier audit',
  'need.bio': 'description',
  'need.link': 'website link',
  'need.post-count': 'the platform’s count of posts',
  'need.last-post': 'last post',
  'need.post-list': 'list of posts',
  'need.last-check': 'when it was last checked',
  'need.company': 'the company',
  'need.situation': 'situation',
  'need.people': 'audiences',
  'need.goals': 'goals',
  'need.strategy': 'strategy',
  'need.planned-channel': 'what the plan says of the channel',
  'need.planned-channels': 'all planned channels',
  'need.communication': 'communication plan',
  'need.governance': 'governance',
  'need.measurement': 'measurement',
  'need.fuel': 'hours, people and budget',
  'need.crisis': 'crisis guide',
} as const;

const files = import.meta.glob<Readonly<Record<string, string>>>('./rules/*.ts', {
  eager: true,
  import: 'texts',
});

/** All texts of all rules, each as `rule.<id>.<part>`. */
export const ruleTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).flatMap(([file, texts]) => {
    const id = file.replace(/^.*\/|\.ts$/g, '');
    return Object.entries(texts).map(([part, text]) => [`rule.${id}.${part}`, text]);
  }),
);
