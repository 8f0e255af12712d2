import { describe, expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/off-editorial-plan';
import type { Weekday } from '../../../utils/plan/fields';
import type { EditorialPlan } from '../../../utils/plan/parts/channel';
import { withWeekdays } from '../../../utils/plan/parts/channel';
import { unknown, type Entry, type Timeline } from '../../../utils/reading/reading';
import { anEntry, aPlannedChannel, aReading, aSubject, aTimeline, NOW } from '../../factories';
import { answer } from '../rule-answer';

/** NOW is Friday, 20 November 2026, 13:00 in Berlin; the four weeks begin on 24 October. */
const at = (moment: string, over: Partial<Entry> = {}) => {
  const time = Date.parse(moment);
  return anEntry(0, { published: { notBefore: time, notAfter: time }, ...over });
};
const noon = (day: string) => at(`2026-${day}T11:00:00Z`);
const [tue, tue2, wed, sun] = ['11-17', '11-10', '11-18', '11-15'].map(noon);
const mondays = ['11-16', '11-09', '11-02', '10-26'].map(noon);
const before = noon('10-20');

const planned = (days: readonly Weekday[], term: Partial<EditorialPlan> = {}) => {
  const editorial = withWeekdays(null, days);
  return aPlannedChannel('facebook', { editorial: editorial && { ...editorial, ...term } });
};
const posted = (entries: readonly (Entry | undefined)[], over: Partial<Timeline> = {}) => {
  const listed = entries.flatMap((entry) => entry ?? []);
  listed.sort((a, b) => (b.published?.notAfter ?? 0) - (a.published?.notAfter ?? 0));
  return aReading({ timeline: aTimeline(listed, over) });
};
const answered = (
  entries: readonly (Entry | undefined)[],
  days: readonly Weekday[] = ['mon'],
  term: Partial<EditorialPlan> = {},
) => answer(rule, aSubject({ planned: planned(days, term), reading: posted(entries) }));

describe('posts of the last four weeks', () => {
  test('on planned days pass', () => {
    expect(answered([...mondays, before])).toBe('pass');
  });

  test('on other days by habit fail, and are named', () => {
    expect(answered([...mondays, tue, tue2, sun, before])).toBe(
      'advice: 3 of 7 posts of the last four weeks came on Tuesday and Sunday. Posts on Monday, by the editorial plan.',
    );
    expect(answered([tue, tue2, before], ['mon', 'wed', 'fri'])).toBe(
      'advice: 2 of 2 posts of the last four weeks came on Tuesday. Posts on Monday, Wednesday, and Friday, by the editorial plan.',
    );
  });

  test('on another day once, or seldom, are exceptions', () => {
    expect(answered([tue, before])).toBe('pass');
    // Two of eight are a quarter, and no more.
    const eight = [...mondays, ...mondays.map((post) => ({ ...post, id: null }))].slice(0, 6);
    expect(answered([...eight, tue, sun, before])).toBe('pass');
    expect(answered([...eight.slice(1), tue, sun, before])).toMatch(/^advice: 2 of 7/);
  });

  test('before them do not count', () => {
    expect(answered([...mondays, noon('10-23'), noon('10-22'), noon('10-21')])).toBe('pass');
  });

  test('are of the day that it was in the company’s time zone', () => {
    // Sunday evening in London is Monday in Berlin.
    const late = [at('2026-11-15T23:30:00Z'), at('2026-11-08T23:30:00Z')];
    expect(answered([...late, before])).toBe('pass');
    expect(answered([...late, before], ['sun'])).toMatch(/^advice: 2 of 2 posts .* came on Monday\./);
  });

  test('that there are none is another rule’s concern', () => {
    expect(answered([before])).toBe('not-applicable');
  });
});

describe('vague dates', () => {
  const overnight = (day: string, next: string) =>
    anEntry(0, {
      published: {
        notBefore: Date.parse(`2026-${day}T20:00:00Z`),
        notAfter: Date.parse(`2026-${next}T04:00:00Z`),
      },
    });

  test('prove no weekday', () => {
    expect(answered([overnight('11-17', '11-18'), overnight('11-10', '11-11'), before])).toBe(
      'cannot-tell: Of 2 posts of the last four weeks, 2 may have come on other days than planned. Their dates are too vague to tell the weekday. A post opened by itself may show its exact date.',
    );
  });

  test('do no harm where enough posts prove theirs', () => {
    expect(answered([...mondays, overnight('11-17', '11-18'), before])).toBe('pass');
    expect(answered([tue, wed, sun, overnight('11-12', '11-13'), before])).toMatch(/^advice: 3 of 4/);
  });
});

describe('the editorial plan is held against only the time', () => {
  test('since it began', () => {
    expect(answered([...mondays.slice(0, 1), tue2, noon('11-03')], ['mon'], { from: '2026-11-16' })).toBe(
      'pass',
    );
    expect(answered([tue, wed, tue2], ['mon'], { from: '2026-11-16' })).toMatch(/^advice: 2 of 2/);
  });

  test('until it ended', () => {
    expect(answered([tue, wed, mondays[1], before], ['mon'], { until: '2026-11-15' })).toBe('pass');
  });

  test('that lies in these weeks at all', () => {
    expect(answered([tue, wed, before], ['mon'], { until: '2026-10-01' })).toBe('not-applicable');
    expect(answered([tue, wed, before], ['mon'], { from: '2026-12-01' })).toBe('not-applicable');
  });

  test('over which no planned pause lay', () => {
    const pauses = [{ id: 'p', from: '2026-11-09', until: '2026-11-18', reason: '' }];
    const channel = { ...planned(['mon']), pauses };
    const reading = posted([tue, tue2, sun, before]);
    expect(answer(rule, aSubject({ planned: channel, reading }))).toBe('not-applicable');
  });
});

describe('a list that does not prove the four weeks', () => {
  const unseen =
    'cannot-tell: The list in view does not prove which posts there were in the last four weeks. Open the list of all posts, newest first, and scroll down.';
  test.each<[string, Partial<Timeline>]>([
    ['in no order', { order: 'unordered' }],
    ['without its head', { headInView: false }],
    ['that leaves out kinds of posts', { exhaustive: false }],
    ['with gaps', { contiguous: false }],
  ])('%s', (_, over) => {
    const reading = posted([tue, tue2, sun, before], over);
    expect(answer(rule, aSubject({ planned: planned(['mon']), reading }))).toBe(unseen);
  });

  test('that ends too early', () => {
    expect(answered([tue, tue2, sun, noon('10-24')])).toBe(unseen);
    expect(answered([tue, tue2, sun, noon('10-23')])).toMatch(/^advice: 3 of 3/);
  });

  test('that is not there', () => {
    const reading = aReading({ timeline: null, lastPost: unknown('walled') });
    expect(answer(rule, aSubject({ planned: planned(['mon']), reading }))).toBe(
      'cannot-tell: A wall stands before the page.',
    );
  });
});

test('a plan that names no weekday is silent', () => {
  const silent = aPlannedChannel('facebook', { editorial: { from: null, until: null, lines: [] } });
  for (const channel of [null, aPlannedChannel('facebook'), silent])
    expect(answer(rule, aSubject({ planned: channel, reading: posted([tue, tue2, before]) }))).toBe(
      'not-applicable',
    );
});

test('an impostor and a parked channel are not held to it', () => {
  const reading = posted([tue, tue2, before]);
  const impostor = { ...planned(['mon']), role: 'impostor' } as const;
  expect(answer(rule, aSubject({ planned: impostor, reading }))).toBe('not-applicable');
  const decision = { id: 'd', about: 'x', word: 'park', reason: '', actor: '', due: null } as const;
  const parked = { ...decision, decidedAt: NOW, decidedBy: '' };
  expect(answer(rule, aSubject({ planned: planned(['mon']), reading, decision: parked }))).toBe(
    'not-applicable',
  );
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ planned: planned(['mon']), reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked yet/,
  );
});
