import type { ComponentType } from 'preact';
import { useTexts } from '../../shared/texts-context';
import { AssetFields } from './channel/asset-fields';
import { BasicsFields } from './channel/basics-fields';
import { EquityFields } from './channel/equity-fields';
import { filledText } from './channel/filled';
import { channelGroups, GroupFrame, type ChannelGroup, type GroupProps } from './channel/group';
import { NotesFields } from './channel/notes-fields';
import { PausesFields } from './channel/pauses-fields';
import { PeopleFields } from './channel/people-fields';
import { PurposeFields } from './channel/purpose-fields';
import { RhythmFields } from './channel/rhythm-fields';
import { VoiceFields } from './channel/voice-fields';

const fieldsOf: Readonly<Record<ChannelGroup, ComponentType<GroupProps>>> = {
  basics: BasicsFields,
  purpose: PurposeFields,
  rhythm: RhythmFields,
  voice: VoiceFields,
  people: PeopleFields,
  asset: AssetFields,
  pauses: PausesFields,
  equity: EquityFields,
  notes: NotesFields,
};

interface PlannedChannelFieldsProps extends GroupProps {
  /** The groups that are open; they stay so from one channel to the next. */
  readonly open: ReadonlySet<ChannelGroup>;
  readonly onOpen: (group: ChannelGroup, isOpen: boolean) => void;
}

/** All that the plan can say of a channel, group by group. */
export function PlannedChannelFields({ open, onOpen, ...props }: PlannedChannelFieldsProps) {
  const texts = useTexts();
  return (
    <div class="planned-groups">
      {channelGroups.map((group) => {
        const Fields = fieldsOf[group];
        return (
          <GroupFrame
            key={group}
            group={group}
            filled={filledText(texts, group, props.channel, props.plan)}
            isOpen={open.has(group)}
            onToggle={(isOpen) => onOpen(group, isOpen)}
          >
            <Fields {...props} />
          </GroupFrame>
        );
      })}
    </div>
  );
}
