/** The English catalogue, one file an area. Its keys are the type of all catalogues. */
import { badge } from './en/badge';
import { captures } from './en/captures';
import { common } from './en/common';
import { dashboard } from './en/dashboard';
import { drift } from './en/drift';
import { evidence } from './en/evidence';
import { facebook } from './en/facebook';
import { linkedin } from './en/linkedin';
import { popup } from './en/popup';
import { rules } from './en/rules';
import { tiktok } from './en/tiktok';
import { x } from './en/x';
import { youtube } from './en/youtube';

export const en = {
  ...common,
  ...badge,
  ...captures,
  ...popup,
  ...dashboard,
  ...drift,
  ...rules,
  ...evidence,
  ...facebook,
  ...linkedin,
  ...tiktok,
  ...x,
  ...youtube,
} as const;
