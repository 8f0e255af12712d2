import type { RefObject } from 'preact';
import type { ChannelLine } from '../../utils/report/channel-line';
import type { Summary } from '../../utils/report/summary';
import type { StorageProblem } from '../../utils/store/storage-problem';
import { Button } from '../shared/button';
import { EmptyState } from '../shared/empty-state';
import { useTexts } from '../shared/texts-context';
import { ChannelsTab } from './channels-tab';
import { HistoryTab } from './history/history-tab';
import { PlaceHeader } from './place-header';
import { PlanEditor } from './plan/plan-editor';
import { summaryAt, type Survey } from './records';
import { ReportTab } from './report/report-tab';
import { RoundTab } from './round/round-tab';
import { useTools } from './tools';
import { hashOf, firstView } from './view';
import { Warnings } from './warnings';

interface MainViewProps {
  readonly survey: Survey | null;
  /** False while only the first of very many channels are shown. */
  readonly isWhole: boolean;
  readonly problem: StorageProblem | null;
  /** What the table shows. */
  readonly lines: readonly ChannelLine[] | null;
  readonly searchBox: RefObject<HTMLInputElement>;
  /** Opens the import, with what was pasted for it. */
  readonly onImport: (pasted?: string) => void;
  readonly onNewCompany: () => void;
  /** Opens a backup, to take it in. */
  readonly onRestore: () => void;
}

/** What is looked at: the channels of a place, or one of a company's other tabs. */
export function MainView(props: MainViewProps) {
  const { survey, isWhole, problem, lines, searchBox, onImport, onNewCompany, onRestore } = props;
  const { t } = useTexts();
  const { view } = useTools();
  if (problem)
    return (
      <main class="main-view main-view-scroll">
        <div role="alert">
          <EmptyState title={t('problem.title')}>
            <p>{t(`problem.${problem}`)}</p>
          </EmptyState>
        </div>
      </main>
    );
  if (!survey || !lines)
    return (
      <main class="main-view main-view-scroll" aria-busy="true">
        <h1>{t('places.everything')}</h1>
        <p class="quiet">{t('dashboard.loading')}</p>
      </main>
    );
  const summary = summaryAt(survey, view.place);
  if (view.place.in === 'company' && !summary)
    return (
      <main class="main-view main-view-scroll">
        <EmptyState
          title={t('company.gone')}
          actions={<a href={hashOf(firstView)}>{t('places.everything')}</a>}
        />
      </main>
    );
  return (
    <main class="main-view">
      <PlaceHeader place={view.place} summary={summary} />
      <p class="main-view-status quiet" role="status">
        {isWhole || view.place.in !== 'everything' ? '' : t('dashboard.first-rows', { count: lines.length })}
      </p>
      {view.tab === 'channels' || !summary ? (
        <ChannelsTab
          survey={survey}
          lines={lines}
          searchBox={searchBox}
          actions={
            <>
              {view.place.in === 'everything' && (
                <Button look="primary" onClick={onNewCompany}>
                  {t('places.new')}
                </Button>
              )}
              {view.place.in === 'everything' && <TrySample />}
              {view.place.in !== 'inbox' && <Button onClick={() => onImport()}>{t('planned.import')}</Button>}
              {view.place.in === 'everything' && (
                <Button onClick={onRestore}>{t('dashboard.restore')}</Button>
              )}
            </>
          }
        />
      ) : (
        <div class="main-view-scroll">
          <CompanyTab summary={summary} onImport={onImport} />
        </div>
      )}
    </main>
  );
}

/** What a tab shows of a company, its channels apart. */
function CompanyTab({
  summary,
  onImport,
}: {
  readonly summary: Summary;
  readonly onImport: MainViewProps['onImport'];
}) {
  const { view } = useTools();
  switch (view.tab) {
    case 'plan':
      return <PlanEditor key={summary.plan.id} summary={summary} onImport={onImport} />;
    case 'round':
      return <RoundTab summary={summary} />;
    case 'history':
      return <HistoryTab summary={summary} />;
    case 'report':
      return <ReportTab summary={summary} />;
    default:
      return <Warnings summary={summary} />;
  }
}

/** For a first look: a company with everything to show. */
function TrySample() {
  const { t } = useTexts();
  const { actions, attempt, show } = useTools();
  const look = async () => {
    const id = await attempt(actions.trySample());
    if (id !== undefined) show({ ...firstView, place: { in: 'company', id } });
  };
  return <Button onClick={() => void look()}>{t('popup.try-sample')}</Button>;
}
