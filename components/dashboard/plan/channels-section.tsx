import { PlannedChannels } from './planned-channels';
import type { SectionProps } from './plan-editor';
import { TableFiles } from './table-files';

/** The channels that the company means to have. */
export const ChannelsSection = (props: SectionProps) => (
  <>
    <PlannedChannels {...props} />
    <TableFiles {...props} tables={['channels', 'editorial']} />
  </>
);
