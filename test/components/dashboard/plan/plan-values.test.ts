import { describe, expect, test } from 'vitest';
import {
  cadence,
  channelPlace,
  companyName,
  movedTo,
  newPlace,
  otherNames,
  threshold,
  timeZone,
  websites,
  type Rung,
  type Taken,
} from '../../../../components/dashboard/plan/plan-values';
import { defaultThresholds, type PlanThresholds } from '../../../../utils/plan/plan';
import { aPlan, aPlannedChannel } from '../../../factories';

/** What each rung is moved to; those not named stand in order. */
const moved = (over: Partial<Record<Rung, number>>): Record<Rung, number | null> => ({
  slowingDays: null,
  staleDays: null,
  dormantDays: null,
  abandonedDays: null,
  ...over,
});
const refusal = (taken: Taken<unknown>) => ('refusal' in taken ? taken.refusal.id : null);

describe('what may be typed', () => {
  test.each<[string, Taken<unknown>, unknown]>([
    ['a name, trimmed', companyName(' Rosenthal Bakery '), 'Rosenthal Bakery'],
    ['a name in any script', companyName('מאפיית השדה'), 'מאפיית השדה'],
    ['names, one a line', otherNames('Rosenthal\n\n RB '), ['Rosenthal', 'RB']],
    ['no names', otherNames(''), []],
    ['websites without their scheme', websites('rosenthal.example'), ['https://rosenthal.example/']],
    ['a time zone', timeZone('Europe/Berlin'), 'Europe/Berlin'],
    ['days', threshold('staleDays')('45'), 45],
    ['no days', threshold('staleDays')(' '), null],
    ['a cap', threshold('channelCap')('6'), 6],
    ['posts a week with a comma', cadence('0,5', 'posts-a-week'), { postsPerWeek: 0.5 }],
    ['a longest gap', cadence('10', 'longest-gap'), { longestGapDays: 10 }],
  ])('%s', (_, taken, value) => {
    expect(taken).toEqual({ value });
  });

  test.each<[string, Taken<unknown>, string]>([
    ['no name', companyName('  '), 'plan.wrong.name'],
    ['a name too long', companyName('x'.repeat(201)), 'plan.wrong.name'],
    ['a website that is none', websites('rosenthal.example\nnonsense'), 'plan.wrong.website'],
    ['a place that is no time zone', timeZone('Europe/Atlantis'), 'plan.wrong.time-zone'],
    ['half a day', threshold('staleDays')('1.5'), 'plan.wrong.days'],
    ['no day', threshold('staleDays')('0'), 'plan.wrong.days'],
    ['words for days', threshold('staleDays')('a week'), 'plan.wrong.days'],
    ['no channel at all', threshold('channelCap')('0'), 'plan.wrong.channels'],
    ['a rhythm without its number', cadence('', 'posts-a-week'), 'plan.wrong.posts-per-week'],
    ['a gap of half a day', cadence('0.5', 'longest-gap'), 'plan.wrong.longest-gap'],
  ])('and not %s', (_, taken, id) => {
    expect(refusal(taken)).toBe(id);
  });

  test('the line that is wrong is named', () => {
    expect(websites('rosenthal.example\n\nnonsense')).toEqual({
      refusal: { id: 'plan.wrong.website', values: { line: 3 } },
    });
  });
});

describe('the address of a planned channel', () => {
  test('tells its platform', () => {
    expect(channelPlace('facebook.com/rosenthalbakery', '')).toEqual({
      value: { platform: 'facebook', url: 'https://facebook.com/rosenthalbakery' },
    });
  });
  test('elsewhere takes the platform that is named', () => {
    expect(channelPlace('https://rosenthal.example/news', 'Newsletter')).toEqual({
      value: { platform: 'newsletter', url: 'https://rosenthal.example/news' },
    });
    expect(refusal(channelPlace('https://rosenthal.example/news', ''))).toBe('import.unknown-platform');
  });
  test('is planned once', () => {
    const planned = [aPlannedChannel('facebook')];
    expect(refusal(newPlace('m.facebook.com/rosenthalbakery/', '', planned))).toBe('planned.twice');
    expect(refusal(newPlace('facebook.com/somebodyelse', '', planned))).toBeNull();
  });
});

describe('a rung of the ladder that stands out of order', () => {
  test.each<[string, Partial<PlanThresholds>, Record<Rung, number | null>]>([
    ['none: nothing is said', {}, moved({})],
    [
      'none: all rungs are raised in order',
      { staleDays: 100, dormantDays: 200, abandonedDays: 300 },
      moved({}),
    ],
    ['slowing after stale', { slowingDays: 40 }, moved({ slowingDays: 30 })],
    ['stale under the usual slowing', { staleDays: 10 }, moved({ slowingDays: 10 })],
    ['stale over the usual dormant', { staleDays: 100 }, moved({ dormantDays: 100 })],
    ['dormant before stale', { staleDays: 40, dormantDays: 35 }, moved({ dormantDays: 40 })],
    ['dormant over the usual abandoned', { dormantDays: 200 }, moved({ abandonedDays: 200 })],
    ['stale over all', { staleDays: 400 }, moved({ dormantDays: 400, abandonedDays: 400 })],
  ])('%s', (_, own, expected) => {
    const plan = aPlan({ thresholds: { ...defaultThresholds(), ...own } });
    const rungs = Object.keys(expected) as Rung[];
    expect(Object.fromEntries(rungs.map((rung) => [rung, movedTo(plan, rung)]))).toEqual(expected);
  });
});
