import { platformOf } from '../../reading/platforms/platform';
import { calmOf } from '../calm';
import { fail, notApplicable, pass, roleUnsaid, whose, type ChannelRule } from '../finding';
import { isGone } from '../gone';

/** Platforms on which every post is a video. */
const OF_VIDEOS: readonly string[] = ['youtube', 'tiktok'];

/** The company keeps a channel that lives on video, and nobody makes video. An account that is gone needs none. */
export const rule: ChannelRule = {
  id: 'video-channel-without-video-resources',
  scope: 'channel',
  severity: 'warning',
  misuse: true,
  needs: ['role', 'decision', 'page-state', 'fuel'],
  evaluate(subject, today) {
    const { plan, planned, reading } = subject;
    const platform = platformOf(reading?.platform ?? planned?.platform ?? '');
    if (!platform || !OF_VIDEOS.includes(platform.id) || plan.fuel.video === null) return notApplicable;
    if (isGone(subject)) return notApplicable;
    const role = whose(subject);
    if ((role !== null && role !== 'own') || calmOf(subject, today) !== null) return notApplicable;
    if (plan.fuel.video === 'somebody') return pass;
    if (role === null) return roleUnsaid;
    return fail(
      {
        id: 'rule.video-channel-without-video-resources.observed',
        values: { platform: platform.name },
      },
      { id: 'rule.video-channel-without-video-resources.expected' },
    );
  },
};
