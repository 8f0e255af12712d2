import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../../../shared/texts-context';
import type { Plan, PlannedChannel } from '../../../../utils/plan/plan';
import './group.css';

/** What the fields of a channel are gathered in, in the order in which they stand. */
export const channelGroups = [
  'basics',
  'people',
  'purpose',
  'rhythm',
  'voice',
  'asset',
  'pauses',
  'equity',
  'notes',
] as const;
export type ChannelGroup = (typeof channelGroups)[number];

/** A change of a planned channel. */
export type ChannelEdit = (channel: PlannedChannel) => PlannedChannel;

/** What the fields of one group get. */
export interface GroupProps {
  readonly channel: PlannedChannel;
  readonly plan: Plan;
  /** Changes some fields. */
  readonly onChange: (changed: Partial<PlannedChannel>, when?: 'soon' | 'at-once') => void;
  /** Changes the channel as it is by the time that the change is stored: for lists, and for what is taken back later. */
  readonly onEdit: (change: ChannelEdit, when?: 'soon' | 'at-once') => void;
  readonly onLeave: () => void;
}

interface GroupFrameProps {
  readonly group: ChannelGroup;
  /** How much of it is filled in, beside its name. */
  readonly filled: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** A group of fields that opens and closes; what is in it can be told while it is closed. */
export function GroupFrame({ group, filled, isOpen, onToggle, children }: GroupFrameProps) {
  const { t } = useTexts();
  const title = useId();
  return (
    <details
      class="channel-group"
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>
        <h3 id={title}>{t(`channel-group.${group}`)}</h3>
        <span class="quiet">{filled}</span>
      </summary>
      <div class="channel-group-fields" role="group" aria-labelledby={title}>
        {children}
      </div>
    </details>
  );
}
