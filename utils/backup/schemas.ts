/** What each kind of record must be: held to when a backup is made, and again when one is read. */
import {
  auditSchema,
  channelSchema,
  editSchema,
  forgottenSchema,
  storedPlanSchema,
  visitSchema,
} from '../store/record-schemas';

export const schemas = {
  plans: storedPlanSchema,
  edits: editSchema,
  channels: channelSchema,
  audits: auditSchema,
  visits: visitSchema,
  forgotten: forgottenSchema,
} as const;
