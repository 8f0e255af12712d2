/** Accounts that are there no longer: what is said of using a channel well does not hold against them. */
import { platformOf } from '../reading/platforms/platform';
import type { ChannelSubject } from './finding';

/**
 * True where the latest visit showed that the account is gone, by the platform's own word. On Facebook gone, private and
 * blocked look alike, so that it is never proven there.
 */
export const isGone = ({ reading }: Pick<ChannelSubject, 'reading'>): boolean =>
  reading?.state === 'unavailable' && !platformOf(reading.platform)?.goneLooksPrivate;
