import type { PlannedChannel } from '../../../utils/plan/plan';
import { platformName } from '../../../utils/plan/platform-names';

/** A planned channel in one line, where nothing but text can stand: its platform, its brand or market, its address. */
export function channelLabel({
  platform,
  brandOrMarket,
  url,
}: Pick<PlannedChannel, 'platform' | 'brandOrMarket' | 'url'>): string {
  const address = url.replace(/^https?:\/\/(www\.)?/, '');
  return [platformName(platform), brandOrMarket.trim(), address].filter(Boolean).join(' · ');
}
