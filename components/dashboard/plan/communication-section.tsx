import { useState } from 'preact/hooks';
import { addDays, addMonths, dayIn } from '../../../utils/plan/calendar';
import { EmptyState } from '../../shared/empty-state';
import { useTexts } from '../../shared/texts-context';
import { EntryList } from './communication/entry-list';
import { MonthCalendar } from './communication/month-calendar';
import { useEntries } from './communication/use-entries';
import type { SectionProps } from './plan-editor';
import { TableFiles } from './table-files';
import { TermFields } from './term-fields';
import { usePart } from './use-part';
import './communication/communication.css';

const views = ['calendar', 'list'] as const;
type View = (typeof views)[number];

/** A semester and a year, in months: the horizons that a communication plan has. */
const HORIZONS = { 'half-year': 6, year: 12 } as const;

/** What is to be seen of the company when and where, over all marketing. */
export function CommunicationSection(props: SectionProps) {
  const { plan, flush } = props;
  const { t } = useTexts();
  const { part, set } = usePart(props, 'communication');
  const entries = useEntries(props);
  const today = dayIn(plan.company.timeZone, Date.now());
  const [day, setDay] = useState(today);
  const [view, setView] = useState<View>('calendar');
  const start = part.from ?? today;
  return (
    <>
      <div class="communication-head">
        <fieldset class="communication-horizon">
          <legend>{t('communication.horizon')}</legend>
          <TermFields
            term={part}
            labels={{ from: t('communication.from'), until: t('communication.until') }}
            offers={(['half-year', 'year'] as const).map((horizon) => ({
              label: t(`communication.${horizon}`),
              term: { from: start, until: addDays(addMonths(start, HORIZONS[horizon]), -1) },
            }))}
            onTerm={({ from, until }) => set({ from, until })}
            onLeave={flush}
          />
        </fieldset>
        <fieldset class="communication-view">
          <legend class="visually-hidden">{t('communication.view')}</legend>
          {views.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="communication-view"
                checked={view === one}
                onChange={() => setView(one)}
              />
              {t(`communication.${one}`)}
            </label>
          ))}
        </fieldset>
      </div>
      {entries.all.length === 0 && view === 'calendar' && (
        <EmptyState title={t('communication.none')}>
          <p>{t('communication.none-hint')}</p>
        </EmptyState>
      )}
      {view === 'calendar' ? (
        <MonthCalendar plan={plan} entries={entries} day={day} onDay={setDay} onLeave={flush} />
      ) : (
        <EntryList plan={plan} entries={entries} onLeave={flush} />
      )}
      <TableFiles {...props} tables={['communication']} />
    </>
  );
}
