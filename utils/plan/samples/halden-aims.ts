/** What Halden Cycles publishes when, and by what it sees whether that helps. */
import type { Communication } from '../parts/communication';
import type { Kpi, Measurement } from '../parts/measurement';
import { haldenEntries as entries, haldenGoals as goals, haldenIds as ids } from './halden-channels';
import type { DayFrom } from './parts';

/** A semester, two months of which are past. */
export const haldenCommunication = (day: DayFrom): Communication => ({
  from: day(-62),
  until: day(120),
  entries: [
    entry(
      'entry-prices',
      day(-55),
      'infographic',
      'What a kilometre costs',
      ['website', ids.linkedin],
      'published',
    ),
    entry(
      'entry-fair',
      day(-34),
      'event',
      'Open workshop',
      ['event', ids.facebook, 'newsletter'],
      'published',
    ),
    entry(
      entries.film,
      day(-6),
      'video',
      'Change a chain in one take',
      [ids.youtube, 'website'],
      'published',
    ),
    entry(entries.season, day(3), 'article', 'Through the winter', ['website', ids.facebook], 'in-work'),
    entry(
      entries.guide,
      day(17),
      'e-book',
      'A guide for fleets',
      ['website', ids.linkedin, 'advertising'],
      'planned',
    ),
    entry('entry-japan', day(24), 'photo', '冬の入荷', [ids.x], 'planned'),
    entry(
      'entry-webinar',
      day(52),
      'webinar',
      'Centres without vans',
      [ids.linkedin, 'newsletter'],
      'planned',
    ),
    entry('entry-press', day(80), 'press-release', 'The light battery', ['website', 'print'], 'idea'),
  ],
});

type Entry = Communication['entries'][number];
const entry = (
  id: string,
  date: string,
  kind: Entry['kind'],
  title: string,
  where: string[],
  state: Entry['state'],
): Entry => ({ id, date, kind, title, where, state });

export const haldenMeasurement = (day: DayFrom): Measurement => ({
  kpis: [
    kpi(day, 'enquiries', {
      name: 'Enquiries of fleets a month',
      metric: 'conversions',
      kind: 'site-analytics',
      unit: 'enquiries',
      goalId: goals.leads,
      channelId: ids.linkedin,
      correctiveAction: 'Two more tables of costs, and a call to the last ten who left',
      counts: [19, 24, 31, 36, 43],
      target: 40,
    }),
    kpi(day, 'answer', {
      name: 'Hours until a rider is answered',
      metric: 'response-time',
      kind: 'site-analytics',
      unit: 'hours',
      goalId: goals.service,
      channelId: ids.facebook,
      correctiveAction: 'The workshop answers too on Mondays',
      counts: [17, 12, 9, 8, 6],
      target: 8,
    }),
    kpi(day, 'asked', {
      name: 'Articles of others that quote us',
      metric: 'own',
      kind: 'word-of-mouth',
      unit: 'articles',
      goalId: goals.expert,
      channelId: null,
      correctiveAction: 'One guest article a quarter',
      counts: [1, 2, 2, 4, 5],
      target: 4,
    }),
    kpi(day, 'subscribers', {
      name: 'Subscribers on YouTube',
      metric: 'followers',
      kind: 'reach',
      unit: 'subscribers',
      goalId: goals.expert,
      channelId: ids.youtube,
      correctiveAction: 'A film with each new model',
      counts: [5200, 5900, 6600, 7400, 8100],
      target: 8000,
    }),
  ],
});

/** A KPI with one count every thirty days: the first is where it began, the last is ten days old. */
function kpi(
  day: DayFrom,
  id: string,
  {
    counts,
    target,
    ...said
  }: Omit<Kpi, 'id' | 'baseline' | 'by' | 'values'> & { readonly counts: readonly number[] },
): Kpi {
  return {
    ...said,
    id: `kpi-${id}`,
    target,
    baseline: counts[0] ?? null,
    by: day(45),
    values: counts.map((value, index) => ({
      id: `value-${index}`,
      on: day(-10 - 30 * (counts.length - 1 - index)),
      value,
      from: 'typed',
    })),
  };
}
