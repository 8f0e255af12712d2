import { expect, test } from 'vitest';
import { changedFacts, withChanges } from '../../../components/dashboard/audit-changes';
import { known, unknown, type Reading } from '../../../utils/reading/reading';
import { aLastPost, anAudit, aReading, DAY, NOW } from '../../factories';

const reading = (over: Parameters<typeof aReading>[0] = {}) => aReading(over);

test.each<[string, Reading, Reading, string[]]>([
  ['nothing', reading(), reading(), []],
  ['another kind', reading(), reading({ kind: known('personal-profile', 'test.kind') }), ['kind']],
  [
    'followers that were not known',
    reading(),
    reading({ followers: known({ count: 5, precision: 'exact' }, 'test.header') }),
    ['followers'],
  ],
  ['a fact that cannot be told this time', reading(), reading({ lastPost: unknown('other-tab') }), []],
  ['a newer post', reading({ lastPost: aLastPost(20) }), reading({ lastPost: aLastPost(2) }), ['lastPost']],
  [
    'the same age on another day',
    reading({ lastPost: aLastPost(14, 21) }),
    reading({ lastPost: aLastPost(15, 20) }),
    [],
  ],
  [
    'an end that is proven now',
    reading({ lastPost: aLastPost(0, 30, { open: true }) }),
    reading({ lastPost: aLastPost(25, 30) }),
    ['lastPost'],
  ],
])('tells %s', (_, before, after, changed) => {
  expect(changedFacts(before, after)).toEqual(changed);
});

test('the first audit has nothing before it', () => {
  const first = anAudit(reading({ readAt: NOW - DAY }));
  const gone = anAudit(reading({ state: 'unavailable' }));
  const [latest, oldest] = withChanges([gone, first]);
  expect(latest).toMatchObject({ before: first, stateChanged: true });
  expect(oldest).toMatchObject({ before: null, changed: [], stateChanged: false });
});
