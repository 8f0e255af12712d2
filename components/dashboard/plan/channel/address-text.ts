import type { PlannedChannel } from '../../../../utils/plan/plan';
import { platformOf } from '../../../../utils/reading/platforms/platform';
import { folded } from '../../filtering';

/** A channel's address as one would say it. */
export const addressText = ({ url }: Pick<PlannedChannel, 'url'>): string =>
  url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** The address without what its platform's name says already. */
export const handleText = (channel: Pick<PlannedChannel, 'platform' | 'url'>): string =>
  platformOf(channel.platform) ? addressText(channel).replace(/^[^/]*\//, '') : addressText(channel);

/** True for a channel that a search for some words is about. */
export const isAbout = ({ url, platform, brandOrMarket, owner }: PlannedChannel, search: string): boolean =>
  folded(`${url} ${platform} ${brandOrMarket} ${owner}`).includes(folded(search.trim()));
