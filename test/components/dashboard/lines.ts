/** Lines of the table for tests. */
import { surveyOf } from '../../../components/dashboard/records';
import type { ChannelLine } from '../../../utils/report/channel-line';
import type { Channel } from '../../../utils/store/schema';
import { known, type AccountKind, type Reading } from '../../../utils/reading/reading';
import { aChannel, aLastPost, aPlan, aReading, NOW, profileUrls, type ReadPlatform } from '../../factories';

interface Told {
  readonly platform?: ReadPlatform;
  readonly name?: string;
  readonly kind?: AccountKind;
  /** Days since the last post. */
  readonly days?: number;
  readonly followers?: number;
}

/** A channel whose page told this much. */
export function aToldChannel(told: Told, over: Partial<Channel> = {}): Channel {
  const {
    platform = 'facebook',
    name = 'Rosenthal Bakery',
    kind = 'company-page',
    days = 2,
    followers,
  } = told;
  const handle = name.toLowerCase().replaceAll(' ', '');
  const key = `${platform}:${handle}`;
  const reading: Partial<Omit<Reading, 'account'>> = {
    platform,
    kind: known(kind, 'test.kind'),
    lastPost: aLastPost(days),
    ...(followers !== undefined && {
      followers: known({ count: followers, precision: 'exact' }, 'test.header'),
    }),
  };
  const account = {
    key,
    aliases: [key],
    profileUrl: profileUrls[platform].replace(/rosenthal-?bakery/, handle),
    handle: known(handle, 'test.address'),
    name: known(name, 'test.header'),
  };
  return aChannel(aReading({ ...reading, account }), over);
}

/** The lines of channels that belong to one company, or to nobody. */
export function linesOfAll(
  channels: readonly Channel[],
  company = 'Rosenthal Bakery',
): readonly ChannelLine[] {
  const plan = aPlan({ company: { name: company } });
  return surveyOf(
    [plan],
    channels.map((channel) => ({ ...channel, planId: plan.id })),
    NOW,
  ).everything;
}
