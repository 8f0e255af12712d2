/** The English catalogue, one file an area. Its keys are the type of all catalogues. */
import { backup } from './en/backup';
import { backupProblems } from './en/backup-problems';
import { badge } from './en/badge';
import { byHand } from './en/by-hand';
import { capacity } from './en/capacity';
import { captures } from './en/captures';
import { changes } from './en/changes';
import { channel } from './en/channel';
import { common } from './en/common';
import { dashboard } from './en/dashboard';
import { decisions } from './en/decisions';
import { drift } from './en/drift';
import { durability } from './en/durability';
import { evidence } from './en/evidence';
import { exporting } from './en/export';
import { facebook } from './en/facebook';
import { fields } from './en/fields';
import { importing } from './en/import';
import { linkedin } from './en/linkedin';
import { pictures } from './en/pictures';
import { plan } from './en/plan';
import { planChannels } from './en/plan-channels';
import { planCommunication } from './en/plan-communication';
import { planCompany } from './en/plan-company';
import { planCrisis } from './en/plan-crisis';
import { planFiles } from './en/plan-files';
import { planFuel } from './en/plan-fuel';
import { planGoals } from './en/plan-goals';
import { planGovernance } from './en/plan-governance';
import { planHistory } from './en/plan-history';
import { planMeasurement } from './en/plan-measurement';
import { planSections } from './en/plan-sections';
import { planSituation } from './en/plan-situation';
import { planStrategy } from './en/plan-strategy';
import { popup } from './en/popup';
import { privacy } from './en/privacy';
import { report } from './en/report';
import { round } from './en/round';
import { rules } from './en/rules';
import { settings } from './en/settings';
import { siteAccess } from './en/site-access';
import { thresholds } from './en/thresholds';
import { tiktok } from './en/tiktok';
import { x } from './en/x';
import { youtube } from './en/youtube';

export const en = {
  ...common,
  ...backup,
  ...backupProblems,
  ...badge,
  ...captures,
  ...popup,
  ...dashboard,
  ...channel,
  ...changes,
  ...decisions,
  ...byHand,
  ...plan,
  ...fields,
  ...planSections,
  ...planCompany,
  ...planSituation,
  ...planGoals,
  ...planStrategy,
  ...planGovernance,
  ...planCrisis,
  ...planChannels,
  ...planCommunication,
  ...planMeasurement,
  ...planHistory,
  ...planFuel,
  ...planFiles,
  ...capacity,
  ...importing,
  ...exporting,
  ...settings,
  ...privacy,
  ...siteAccess,
  ...drift,
  ...durability,
  ...round,
  ...report,
  ...pictures,
  ...rules,
  ...thresholds,
  ...evidence,
  ...facebook,
  ...linkedin,
  ...tiktok,
  ...x,
  ...youtube,
} as const;
