import { useId } from 'preact/hooks';
import { dayValue } from '../../../utils/plan/calendar';
import type { Texts } from '../../../utils/i18n/texts';
import type { Rhythm } from '../../../utils/report/pictures/rhythm';
import { useTexts } from '../../shared/texts-context';
import { dayOfWeekday } from '../plan/weekday-day';
import { Hatching } from './hatching';
import { Picture, type PictureTable } from './picture';
import { DaySquare, RhythmCell } from './rhythm-cell';
import { briefDayText, dayText, rhythmText } from './rhythm-words';
import { useRoving } from './use-roving';
import './rhythm.css';

/** On which days a channel posted, a column a week and a row a weekday, with the days of its editorial plan outlined. */
export function RhythmPicture({ rhythm }: { readonly rhythm: Rhythm }) {
  const texts = useTexts();
  const { t } = texts;
  const hatching = useId();
  const keys = useId();
  const { weekdays, weeks } = rhythm;
  const { group, markAt, active } = useRoving<HTMLTableElement>(
    { rows: 7, columns: weeks.length },
    { row: 0, column: weeks.length - 1 },
  );
  const told = weeks[active.column]?.[active.row];
  return (
    <Picture class="rhythm" caption={rhythmText(texts, rhythm)} table={() => tableOf(texts, rhythm)}>
      <div class="rhythm-scroll">
        <table
          {...group}
          class="rhythm-grid"
          role="grid"
          aria-label={t('rhythm.grid')}
          aria-describedby={keys}
        >
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{t('rhythm.week')}</span>
              </th>
              {weeks.map(([first]) => (
                <th key={first?.day} scope="col">
                  {first && t('rhythm.week-of', { start: dayValue(first.day) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((weekday, row) => (
              <tr key={weekday}>
                <th scope="row">{t('rhythm.weekday', { day: dayValue(dayOfWeekday(weekday)) })}</th>
                {weeks.map((week, column) => {
                  const day = week[row];
                  return (
                    day && (
                      <RhythmCell
                        key={day.day}
                        day={day}
                        label={dayText(texts, day)}
                        hatching={hatching}
                        marked={markAt(row, column)}
                      />
                    )
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {/* Said with the mark itself; drawn for those who see. */}
      <p class="picture-told" aria-hidden="true">
        {told && dayText(texts, told)}
      </p>
      <p class="visually-hidden" id={keys}>
        {t('rhythm.keys')}
      </p>
      <Legend hatching={hatching} />
      <Hatching id={hatching} />
    </Picture>
  );
}

function Legend({ hatching }: { readonly hatching: string }) {
  const { t } = useTexts();
  const sample = { day: '', posts: 0, isWhole: true, isPlanned: false, isToCome: false };
  const samples = [
    ['posts', { ...sample, posts: 2 }],
    ['none', sample],
    ['unseen', { ...sample, isWhole: false }],
    ['planned', { ...sample, isPlanned: true }],
  ] as const;
  return (
    <ul class="picture-legend quiet" aria-hidden="true">
      {samples.map(([what, day]) => (
        <li key={what}>
          <span class="rhythm-sample">
            <DaySquare day={day} hatching={hatching} />
          </span>
          {t(`rhythm.legend.${what}`)}
        </li>
      ))}
    </ul>
  );
}

/** A row a week, as one looks something up. */
function tableOf(texts: Texts, { weekdays, weeks }: Rhythm): PictureTable {
  const { t } = texts;
  return {
    caption: t('rhythm.grid'),
    head: [
      t('rhythm.week'),
      ...weekdays.map((weekday) => t('rhythm.weekday', { day: dayValue(dayOfWeekday(weekday)) })),
    ],
    rows: weeks
      .toReversed()
      .map((week) => [
        week[0] ? t('rhythm.week-of', { start: dayValue(week[0].day) }) : '',
        ...week.map((day) => briefDayText(texts, day)),
      ]),
  };
}
