import type { PlannedChannel } from '../../../utils/plan/plan';
import { platformName } from '../../../utils/plan/platform-names';
import { addressText } from './channel/address-text';

/** A planned channel as one would say it: its platform, and its brand or market, else its address. */
export const channelName = (channel: Pick<PlannedChannel, 'platform' | 'url' | 'brandOrMarket'>): string =>
  `${platformName(channel.platform)} · ${channel.brandOrMarket.trim() || addressText(channel)}`;
