import { platformName } from '../../utils/plan/platform-names';
import type { PlatformId } from '../../utils/reading/reading';

export { platformName };

export function PlatformName({ platform }: { readonly platform: PlatformId }) {
  return <span class="platform-name">{platformName(platform)}</span>;
}
