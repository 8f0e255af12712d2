import type { Application } from './application';
import { facebook } from './facebook';
import { linkedin } from './linkedin';
import { tiktok } from './tiktok';
import { x } from './x';
import { youtube } from './youtube';

/** All applications that tests can play, by the name of their platform, to make tables of tests from. */
export const applications: readonly (readonly [platform: string, Application])[] = [
  facebook,
  linkedin,
  tiktok,
  x,
  youtube,
].map((application) => [application.platform, application] as const);
