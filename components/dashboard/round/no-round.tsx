import { newId } from '../../../utils/plan/fields';
import { withRoundStarted } from '../../../utils/plan/rounds';
import { itemsOf, roundGroups } from '../../../utils/report/round';
import type { Summary } from '../../../utils/report/summary';
import { Button } from '../../shared/button';
import { EmptyState } from '../../shared/empty-state';
import { useTexts } from '../../shared/texts-context';
import { useAuditor } from '../decisions/use-auditor';
import { useTools } from '../tools';
import { hashOf } from '../view';
import { ROUND_TITLE } from './open-round';

/** Where no round is open: what one is for, and what it would visit. */
export function NoRound({ summary }: { readonly summary: Summary }) {
  const { t, list } = useTexts();
  const { actions, attempt, focusSoon, view } = useTools();
  const { plan, lines } = summary;
  const { items } = itemsOf(unstarted, lines);
  const by = useAuditor();
  const start = async () => {
    const [id, at] = [newId(), Date.now()];
    focusSoon(`#${ROUND_TITLE}`);
    await attempt(actions.editPlan(plan.id, (now) => withRoundStarted(now, id, by, at)));
  };
  if (items.length === 0)
    return (
      <EmptyState
        title={t('round.no-channels')}
        actions={<a href={hashOf({ ...view, tab: 'plan', part: 'channels' })}>{t('round.to-plan')}</a>}
      >
        <p>{t('round.no-channels-hint')}</p>
      </EmptyState>
    );
  const groups = roundGroups
    .map((group) => ({ group, count: items.filter((item) => item.group === group).length }))
    .filter(({ count }) => count > 0)
    .map(({ group, count }) => t(`round.count.${group}`, { count }));
  return (
    <EmptyState
      title={t('round.none')}
      actions={
        <Button look="primary" onClick={() => void start()}>
          {t('round.start')}
        </Button>
      }
    >
      <p>{t('round.what')}</p>
      <p>
        {t('round.would-visit', {
          count: items.length,
          groups: list(groups),
        })}
      </p>
    </EmptyState>
  );
}

/** A round that begins after everything that was ever seen. */
const unstarted = {
  id: '',
  startedAt: Number.POSITIVE_INFINITY,
  startedBy: '',
  pausedAt: null,
  endedAt: null,
  skipped: [],
};
