import type { Texts } from '../../../utils/i18n/texts';
import type { LastPostRow } from '../../../utils/report/pictures/last-posts';
import { stateText } from '../../../utils/report/wording';
import { Handle } from '../../shared/handle';
import { platformName } from '../../shared/platform-name';
import { lastPostDays } from './last-post-words';
import type { PictureTable } from './picture';

/** The last posts as a table. */
export function lastPostsTable(texts: Texts, rows: readonly LastPostRow[], timeZone: string): PictureTable {
  const { t, day, number } = texts;
  const limits = ({ line, ticks }: LastPostRow): string =>
    ticks
      // Multiples of a planned interval are no whole days.
      .map(({ level }) => number(Math.round(10 * line.staleness.thresholds[level]) / 10))
      .join(' · ');
  return {
    caption: t('last-posts.title'),
    head: [
      t('pictures.channel'),
      t('pictures.platform'),
      t('pictures.state'),
      t('last-posts.last'),
      t('last-posts.checked'),
      t('last-posts.limits'),
    ],
    rows: rows.map((row) => [
      <Handle key="name">{row.line.label}</Handle>,
      platformName(row.line.platform),
      stateText(texts, row.line),
      lastPostDays(texts, row.seen, timeZone),
      row.readAt === null ? '–' : day(row.readAt, timeZone),
      limits(row) || '–',
    ]),
  };
}
