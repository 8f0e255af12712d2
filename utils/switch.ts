/** A platform's switch: how its pages may be read. Without a schema library: this runs in the page. */
import type { PlatformId } from './reading/reading';

/** `automatic`: every profile that is opened; `on-request`: on the popup's button only; `off`: never. */
export const modes = ['automatic', 'on-request', 'off'] as const;
export type Mode = (typeof modes)[number];

export interface Switch {
  readonly platform: PlatformId;
  readonly mode: Mode;
}

/**
 * The mode that is stored: automatic where none ever was. What is no mode of this version is taken for `off`, so that
 * nobody is read by mistake.
 */
export const storedMode = (stored: unknown): Mode =>
  stored === undefined ? 'automatic' : (modes.find((mode) => mode === stored) ?? 'off');
