import { platformOf } from '../../reading/platforms/platform';
import { fail, notApplicable, pass, type ChannelRule } from '../finding';

/** The plan names a channel a strategic asset, on a platform made for consumers, and does not say what for. */
export const rule: ChannelRule = {
  id: 'asset-on-consumer-platform',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['planned-channel'],
  evaluate({ planned }) {
    const platform = platformOf(planned?.platform ?? '');
    if (!planned?.strategicAsset || platform?.class !== 'consumer') return notApplicable;
    if (planned.expectedBenefit.trim() !== '') return pass;
    return fail(
      { id: 'rule.asset-on-consumer-platform.observed', values: { platform: platform.name } },
      { id: 'rule.asset-on-consumer-platform.expected' },
    );
  },
};
