import { countKept } from '../../../utils/audit/kept';
import { thresholdOf } from '../../../utils/audit/thresholds';
import {
  inTenths,
  isComplete,
  isOver,
  type Capacity,
  type MissingWork as Missing,
} from '../../../utils/plan/capacity';
import type { PlannedChannel } from '../../../utils/plan/plan';
import { platformName } from '../../../utils/plan/platform-names';
import type { EpochMs } from '../../../utils/reading/reading';
import type { Summary } from '../../../utils/report/summary';
import { MarkBadge, shapeOf, type Shape } from '../../shared/mark-badge';
import { useTexts } from '../../shared/texts-context';
import { channelLabel } from './channel-label';

type Word = 'over' | 'fits' | 'cannot-tell' | 'no-hours';
const shapes: Readonly<Record<Word, Shape>> = {
  over: 'warning',
  fits: 'fine',
  'cannot-tell': 'cannot-tell',
  'no-hours': 'not-visited',
};

/** Whether the planned work fits into the hours, in a sentence. */
export function CapacityHeadline({ capacity }: { readonly capacity: Capacity }) {
  const { t } = useTexts();
  const { available, needed } = capacity;
  const word = wordFor(capacity);
  return (
    <p>
      <MarkBadge mark={shapes[word]} word={t(`capacity.${word}`)} />
      {'. '}
      {t(`capacity.${word}.what`, {
        needed: inTenths(needed),
        available: available ?? 0,
        excess: inTenths(needed - (available ?? 0)),
        least: isComplete(capacity) ? 'no' : 'yes',
      })}
    </p>
  );
}

function wordFor(capacity: Capacity): Word {
  const over = isOver(capacity);
  if (over === null) return 'no-hours';
  if (over) return 'over';
  return isComplete(capacity) ? 'fits' : 'cannot-tell';
}

/** So many are named; a longer list is no help. Our choice. */
const NAMED = 5;

interface MissingWorkProps {
  readonly missing: Missing;
  readonly kept: readonly PlannedChannel[];
}

/** What the plan does not say, and without which nobody can tell. */
export function MissingWork({ missing, kept }: MissingWorkProps) {
  const { t } = useTexts();
  const names = {
    cadence: missing.cadence.flatMap((id) => kept.filter((one) => one.id === id).map(channelLabel)),
    hoursPerPost: missing.hoursPerPost.map(platformName),
    tasks: missing.tasks.map((task) => t(`task.${task}`)),
  };
  const lacking = (['cadence', 'hoursPerPost', 'tasks'] as const).filter((part) => names[part].length > 0);
  if (lacking.length === 0) return null;
  return (
    <ul class="quiet">
      {lacking.map((part) => (
        <li key={part}>
          {t(`capacity.missing.${part}`, { count: names[part].length, names: named(names[part]) })}
        </li>
      ))}
    </ul>
  );
}

const named = (names: readonly string[]): string =>
  [...names.slice(0, NAMED), ...(names.length > NAMED ? ['…'] : [])].join(', ');

interface ChannelCapProps {
  readonly summary: Summary;
  readonly today: EpochMs;
}

/** How many channels are kept up, against how many are advised: by the same rule that warns of too many. */
export function ChannelCap({ summary, today }: ChannelCapProps) {
  const texts = useTexts();
  const { t, say } = texts;
  const { plan, lines, companyFindings } = summary;
  const finding = companyFindings.find(({ rule }) => rule === 'too-many-channels');
  const { own } = countKept({ plan, channels: lines.flatMap(({ subject }) => subject ?? []) }, today);
  const isLarge = plan.company.size === 'large';
  return (
    <p>
      {finding && (
        <>
          <MarkBadge
            mark={shapeOf(finding)}
            {...(finding.result === 'fail' && finding.misuse && { word: t('misuse') })}
          />
          {'. '}
        </>
      )}
      {t(isLarge ? 'capacity.cap-brand' : 'capacity.cap', {
        count: own,
        cap: thresholdOf(plan, 'channelCap'),
      })}{' '}
      {finding?.result === 'fail' && isLarge && <bdi>{say(finding.observed)}</bdi>}
      {finding?.result === 'cannot-tell' && <span class="quiet">{say(finding.reason)}</span>}
    </p>
  );
}
