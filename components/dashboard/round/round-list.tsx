import { useState } from 'preact/hooks';
import { nameToKeep } from '../../../utils/plan/decide';
import type { Plan } from '../../../utils/plan/plan';
import { withSkipped, withTakenUp } from '../../../utils/plan/rounds';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { namesOfLine, type RoundItem, type RoundState, type RoundView } from '../../../utils/report/round';
import { useTexts } from '../../shared/texts-context';
import type { PlanEdit } from '../actions';
import { useTools } from '../tools';
import { ROUND_TITLE } from './open-round';
import { RoundRow } from './round-row';

/** What is open first, what is done last. */
const order = ['to-visit', 'blocked', 'skipped', 'done'] as const satisfies readonly RoundState['is'][];
/** So many of each are drawn at first; a company can have thousands. Our choice. */
const SHOWN = 100;

interface RoundListProps {
  readonly view: RoundView;
  readonly plan: Plan;
  /** The lines that were opened from here, by their ids. */
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (line: ChannelLine) => void;
  readonly onEdit: (change: PlanEdit) => void;
  readonly onByHand: (line: ChannelLine) => void;
}

/** Every channel of a round by what became of it, each with what can be done about it. */
export function RoundList({ view, plan, opened, onOpen, onEdit, onByHand }: RoundListProps) {
  const { focusSoon } = useTools();
  const edit = (change: PlanEdit) => {
    // The row moves to another list, and its button with it.
    focusSoon(`#${ROUND_TITLE}`);
    onEdit(change);
  };
  return (
    <>
      {order.map((state) => (
        <StateList
          key={state}
          state={state}
          items={view.items.filter((item) => item.state.is === state)}
          row={(item) => {
            const names = namesOfLine(item.line);
            return (
              <RoundRow
                key={item.line.planned?.id ?? item.line.id}
                item={item}
                wasOpened={opened.has(item.line.id)}
                onOpen={() => onOpen(item.line)}
                onSkip={(reason) => {
                  const about = nameToKeep(plan, names);
                  if (about !== undefined) edit((now) => withSkipped(now, about, reason));
                }}
                onTakeUp={() => edit((now) => withTakenUp(now, names))}
                onByHand={() => onByHand(item.line)}
              />
            );
          }}
        />
      ))}
    </>
  );
}

interface StateListProps {
  readonly state: RoundState['is'];
  readonly items: readonly RoundItem[];
  readonly row: (item: RoundItem) => preact.ComponentChildren;
}

function StateList({ state, items, row }: StateListProps) {
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <section class="round-group" aria-labelledby={`round-${state}`}>
      <h3 id={`round-${state}`}>{t(`round.${state}`, { count: items.length })}</h3>
      <ul class="round-list">{shown.map(row)}</ul>
      {shown.length < items.length && (
        <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
          {t('round.all', { count: items.length })}
        </button>
      )}
    </section>
  );
}
