/** A channel's public feed on YouTube, in the structure of the real ones (2026-01), of invented channels. */
import type { EpochMs } from '../../utils/reading/reading';

export interface FeedEntry {
  readonly id: string;
  /** When it was published; a stream: when it was announced. */
  readonly published: EpochMs;
  readonly isShort?: boolean;
  /** As printed; none where it was not on air yet, or is for members only. */
  readonly views?: number;
  /** The channel's own id where it is another's. */
  readonly channel?: string;
}

const iso = (at: EpochMs): string => new Date(at).toISOString().replace(/\.\d+Z$/, '+00:00');

const entryXml = (channel: string, entry: FeedEntry): string => ` <entry>
  <id>yt:video:${entry.id}</id>
  <yt:videoId>${entry.id}</yt:videoId>
  <yt:channelId>${entry.channel ?? channel}</yt:channelId>
  <title>Rye &amp; wheat, the slow way</title>
  <link rel="alternate" href="https://www.youtube.com/${entry.isShort ? 'shorts/' : 'watch?v='}${entry.id}"/>
  <author><name>Rosenthal Bakery</name><uri>https://www.youtube.com/channel/${channel}</uri></author>
  <published>${iso(entry.published)}</published>
  <updated>${iso(entry.published + 3_600_000)}</updated>
  <media:group>
   <media:title>Rye &amp; wheat, the slow way</media:title>
   <media:community>
    <media:starRating count="12" average="5.00" min="1" max="5"/>
    <media:statistics views="${entry.views ?? 480}"/>
   </media:community>
  </media:group>
 </entry>
`;

/** The feed of a channel, its id as the feed's head has it: without the `UC` in front. */
export const feedXml = (channel: string, entries: readonly FeedEntry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
 <link rel="self" href="http://www.youtube.com/feeds/videos.xml?channel_id=${channel}"/>
 <id>yt:channel:${channel.replace(/^UC/, '')}</id>
 <yt:channelId>${channel.replace(/^UC/, '')}</yt:channelId>
 <title>Rosenthal Bakery</title>
 <author><name>Rosenthal Bakery</name><uri>https://www.youtube.com/channel/${channel}</uri></author>
 <published>2014-05-01T08:00:00+00:00</published>
${entries.map((entry) => entryXml(channel, entry)).join('')}</feed>
`;
