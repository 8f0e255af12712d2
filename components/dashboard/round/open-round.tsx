import { useState } from 'preact/hooks';
import { isolated } from '../../../utils/i18n/isolated';
import type { Plan } from '../../../utils/plan/plan';
import {
  withRoundEnded,
  withRoundPaused,
  withRoundReopened,
  withRoundResumed,
} from '../../../utils/plan/rounds';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { nextItem, type RoundView } from '../../../utils/report/round';
import { Button } from '../../shared/button';
import { ExternalLink } from '../../shared/external-link';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import type { PlanEdit } from '../actions';
import { ByHandDialog } from '../decisions/by-hand-dialog';
import { useTools } from '../tools';
import { firstView } from '../view';
import { RoundList } from './round-list';

/** Of the heading that takes the focus when what had it is gone. */
export const ROUND_TITLE = 'round-title';

interface OpenRoundProps {
  readonly view: RoundView;
  readonly plan: Plan;
}

/** The open round: how far it is, what to open next, and every channel of it. It follows while pages are visited. */
export function OpenRound({ view, plan }: OpenRoundProps) {
  const { t, moment } = useTexts();
  const { actions, attempt, say, show } = useTools();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [entering, setEntering] = useState<ChannelLine | null>(null);
  // Later, since the same link then names the next channel, and the browser follows it only after the click was handled.
  const noteOpened = ({ id }: ChannelLine) =>
    setTimeout(() => setOpened((before) => new Set([...before, id])), 0);
  const { round, counts } = view;
  const edit = (change: PlanEdit) => attempt(actions.editPlan(plan.id, change));
  const end = async () => {
    const at = Date.now();
    const ended = await edit((now) => withRoundEnded(now, at, counts));
    if (!ended) return;
    show({ ...firstView, place: { in: 'company', id: plan.id }, tab: 'report' });
    say(t('round.ended'), () => void edit((now) => withRoundReopened(now, round.id)));
  };
  const started = { moment: moment(round.startedAt), by: round.startedBy };
  const isPaused = round.pausedAt !== null;
  return (
    <section class="round" aria-labelledby={ROUND_TITLE}>
      <header class="round-header">
        <h2 id={ROUND_TITLE} tabIndex={-1}>
          {t('round.title')}
        </h2>
        <span class="quiet">{t(round.startedBy ? 'round.started-by' : 'round.started', started)}</span>
      </header>
      <Progress counts={counts} />
      {isPaused ? (
        <p>{t('round.paused', { moment: moment(round.pausedAt ?? round.startedAt) })}</p>
      ) : (
        <Next view={view} opened={opened} onOpen={noteOpened} />
      )}
      <div class="round-actions">
        {/* One button, so that it keeps the focus as it changes. */}
        <Button
          look={isPaused ? 'primary' : 'plain'}
          onClick={() => {
            const at = Date.now();
            void edit(isPaused ? withRoundResumed : (now) => withRoundPaused(now, at));
          }}
        >
          {t(isPaused ? 'round.resume' : 'round.pause')}
        </Button>
        <Button onClick={() => void end()}>{t('round.end')}</Button>
      </div>
      <RoundList
        view={view}
        plan={plan}
        opened={opened}
        onOpen={noteOpened}
        onEdit={(change) => void edit(change)}
        onByHand={setEntering}
      />
      {entering && (
        <ByHandDialog line={entering} planId={plan.id} plans={[plan]} onClose={() => setEntering(null)} />
      )}
    </section>
  );
}

/** How far the round is, drawn and in words; what was left out is not waited for. */
function Progress({ counts }: Pick<RoundView, 'counts'>) {
  const { t } = useTexts();
  const { done, blocked, skipped, left } = counts;
  const all = done + blocked + left;
  return (
    <div class="round-progress">
      <progress aria-label={t('round.progress-label')} max={Math.max(all, 1)} value={all === 0 ? 1 : done} />
      <span role="status">{t('round.progress', { done, all, blocked, skipped })}</span>
    </div>
  );
}

interface NextProps {
  readonly view: RoundView;
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (line: ChannelLine) => void;
}

/** The one thing to do now: open the next channel, or what is left where none is to be opened. */
function Next({ view, opened, onOpen }: NextProps) {
  const { t } = useTexts();
  const next = nextItem(view, opened);
  const { blocked, left } = view.counts;
  if (!next)
    return (
      <p>
        {left > 0
          ? t('round.only-by-hand')
          : blocked > 0
            ? t('round.only-blocked', { count: blocked })
            : t('round.all-done')}
      </p>
    );
  const { line } = next;
  return (
    <div class="round-next">
      <ExternalLink class="button button-primary" href={line.url} onFollow={() => onOpen(line)}>
        {t('round.open-next', { name: isolated(line.label), platform: platformName(line.platform) })}
      </ExternalLink>
      <span class="quiet">{t('round.open-next-hint')}</span>
    </div>
  );
}
