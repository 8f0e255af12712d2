import type { ComponentChildren, RefObject } from 'preact';
import type { ChannelLine } from '../../utils/report/channel-line';
import { INBOX } from '../../utils/store/channels';
import { Button } from '../shared/button';
import { EmptyState } from '../shared/empty-state';
import { useTexts } from '../shared/texts-context';
import { ChannelTable } from './channel-table';
import { ByHandButton } from './decisions/by-hand-button';
import { FilterBar } from './filter-bar';
import { linesAt, type Survey } from './records';
import { useTools } from './tools';
import { noFilter } from './view';

interface ChannelsTabProps {
  readonly survey: Survey;
  /** Filtered and sorted. */
  readonly lines: readonly ChannelLine[];
  readonly searchBox: RefObject<HTMLInputElement>;
  /** How an empty place is filled. */
  readonly actions: ComponentChildren;
}

/** The channels of a place; where there are none, how they come. */
export function ChannelsTab({ survey, lines, searchBox, actions }: ChannelsTabProps) {
  const { t } = useTexts();
  const { view, show } = useTools();
  const all = linesAt(survey, view.place);
  const where = view.place.in;
  const byHand = (
    <ByHandButton
      line={null}
      planId={view.place.in === 'company' ? view.place.id : INBOX}
      plans={survey.companies.map(({ plan }) => plan)}
    />
  );
  if (all.length === 0)
    return (
      <div class="main-view-scroll">
        <EmptyState
          title={t(`empty.${where}`)}
          actions={
            <>
              {actions}
              {byHand}
            </>
          }
        >
          <p>{t(`empty.${where}-hint`)}</p>
        </EmptyState>
      </div>
    );
  return (
    <>
      <FilterBar lines={all} shown={lines.length} searchBox={searchBox}>
        {/* A channel that is open has a button of its own. */}
        {view.open === null && byHand}
      </FilterBar>
      {lines.length > 0 ? (
        // Another place is another table: it begins at its top.
        <ChannelTable key={JSON.stringify(view.place)} lines={lines} where={where} />
      ) : (
        <div class="main-view-scroll">
          <EmptyState
            title={t('empty.filtered')}
            actions={
              <Button onClick={() => show({ ...view, filter: noFilter }, 'adjust')}>
                {t('filter.clear')}
              </Button>
            }
          />
        </div>
      )}
    </>
  );
}
