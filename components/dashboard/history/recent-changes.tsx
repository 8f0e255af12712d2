import { useMemo } from 'preact/hooks';
import { dayValue } from '../../../utils/plan/calendar';
import { companyChanges, type LineChanges } from '../../../utils/report/changes';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { changesByDay, newestChanges } from '../../../utils/report/pictures/changes-by-day';
import { EmptyState } from '../../shared/empty-state';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import { ChangeList } from '../decisions/changes-since';
import { ChannelMark, type ChannelLinks } from '../pictures/channel-mark';
import { useFirst } from '../pictures/show-all';
import { PastSection } from './past-section';

/** So many channels are shown at first. */
const SHOWN = 20;

interface RecentChangesProps {
  readonly lines: readonly ChannelLine[];
  readonly timeZone: string;
  readonly links: ChannelLinks;
}

/** What changed on the channels, under the day of the audit that showed it, newest first. */
export function RecentChanges({ lines, timeZone, links }: RecentChangesProps) {
  const { t } = useTexts();
  const found = useMemo(() => companyChanges(lines), [lines]);
  const newest = useMemo(() => newestChanges(found.changed), [found]);
  const { shown, more } = useFirst(newest, SHOWN);
  const { changed, compared, rulesChanged } = found;
  if (compared === 0)
    return (
      <PastSection title={t('past.changes')}>
        <EmptyState title={t('past.changes-none')}>
          <p>{t('past.changes-none-hint')}</p>
        </EmptyState>
      </PastSection>
    );
  return (
    <PastSection title={t('past.changes')}>
      <p>
        {changed.length > 0
          ? t('changes.some', { changed: changed.length, compared })
          : t('changes.none', { compared })}
      </p>
      {rulesChanged > 0 && <p class="quiet">{t('changes.rules-changed', { count: rulesChanged })}</p>}
      <ol class="past-days">
        {changesByDay(shown, timeZone).map(({ day, changed: ofDay }) => (
          <li key={day}>
            <h3>
              <time dateTime={day}>{t('pictures.on', { on: dayValue(day) })}</time>
            </h3>
            <ul class="past-entries">
              {ofDay.map((one) => (
                <Changed key={one.line.id} found={one} timeZone={timeZone} links={links} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {more}
    </PastSection>
  );
}

interface ChangedProps {
  readonly found: LineChanges;
  readonly timeZone: string;
  readonly links: ChannelLinks;
}

function Changed({ found, timeZone, links }: ChangedProps) {
  const { t, day } = useTexts();
  const { line, since } = found;
  return (
    <li class="past-entry">
      <p>
        <ChannelMark line={line} links={links} /> <span class="quiet">{platformName(line.platform)}</span>
      </p>
      <div>
        <p class="quiet">{t('past.since', { day: day(since, timeZone) })}</p>
        {/* That the rules changed is said once for all. */}
        <ChangeList
          found={{ ...found, notCompared: found.notCompared === 'rules-changed' ? null : found.notCompared }}
        />
      </div>
    </li>
  );
}
