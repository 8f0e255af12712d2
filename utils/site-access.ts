/** Which platforms' pages the browser keeps from the extension: the auditor can withdraw them in the browser's settings. */
import { platformAt } from './plan/channel-address';
import { platformOf } from './reading/platforms/platform';
import type { PlatformId } from './reading/reading';

/** A platform of which the browser keeps some addresses, or all, from the extension. */
export interface MissingAccess {
  readonly platform: PlatformId;
  readonly lacks: 'some' | 'all';
}

/** In which family of browsers this runs: their settings differ. */
export type HostBrowser = 'chromium' | 'firefox';

/** The match patterns of these platforms. */
export const hostsOf = (ids: readonly PlatformId[]): string[] =>
  ids.flatMap((id) => platformOf(id)?.matches ?? []);

/** True where a granted match pattern, such as `https://www.example.com/*`, opens some address of the platform. */
export function opensSome(granted: string, platform: PlatformId): boolean {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(granted)?.[1] ?? '';
  return URL.canParse(`https://${host}`) && platformAt(new URL(`https://${host}`))?.id === platform;
}
