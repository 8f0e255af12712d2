import { platformOf } from '../../utils/reading/platforms/platform';
import type { PlatformId } from '../../utils/reading/reading';

/** The name that a platform calls itself by; one without a reader is shown by its id. */
export const platformName = (id: PlatformId): string => platformOf(id)?.name ?? id;

export function PlatformName({ platform }: { readonly platform: PlatformId }) {
  return <span class="platform-name">{platformName(platform)}</span>;
}
