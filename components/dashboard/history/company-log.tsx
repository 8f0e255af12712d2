import { useState } from 'preact/hooks';
import { channelsToRead, logPage } from '../../../utils/report/pictures/company-log';
import type { Summary } from '../../../utils/report/summary';
import { Button } from '../../shared/button';
import { EmptyState } from '../../shared/empty-state';
import { useTexts } from '../../shared/texts-context';
import type { ChannelLinks } from '../pictures/channel-mark';
import { LogItem } from './log-item';
import { PastSection } from './past-section';
import { useHistories } from './use-histories';

/** So many entries are shown at first, and so many more at each asking. */
const PAGE = 30;

interface CompanyLogProps {
  readonly summary: Summary;
  readonly links: ChannelLinks;
}

/** All audits of the company's channels and all decisions on them, newest first; older ones as they are asked for. */
export function CompanyLog({ summary: { plan, lines }, links }: CompanyLogProps) {
  const { t } = useTexts();
  const [count, setCount] = useState(PAGE);
  const { histories, state, again } = useHistories(channelsToRead(lines, count));
  const { entries, isMore } = logPage(plan, lines, histories, count);
  const isEmpty = state === 'read' && entries.length === 0;
  return (
    <PastSection title={t('past.log')}>
      {isEmpty && (
        <EmptyState title={t('past.log-none')}>
          <p>{t('past.log-none-hint')}</p>
        </EmptyState>
      )}
      {entries.length > 0 && (
        <ol class="past-entries" aria-busy={state === 'loading'}>
          {entries.map((entry) => (
            <LogItem key={entry.id} entry={entry} timeZone={plan.company.timeZone} links={links} />
          ))}
        </ol>
      )}
      <p role="status" class="quiet">
        {state === 'loading' && t('past.log-loading')}
        {state === 'failed' && t('past.log-failed')}
      </p>
      {state === 'failed' && (
        <div>
          <Button onClick={again}>{t('rhythm.again')}</Button>
        </div>
      )}
      {/* It stays while the next ones come, and with it the focus. */}
      {state !== 'failed' && isMore && (
        <div>
          <Button onClick={() => state === 'read' && setCount(count + PAGE)}>{t('past.log-more')}</Button>
        </div>
      )}
    </PastSection>
  );
}
