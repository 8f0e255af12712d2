/** What the auditor does with the popup's profile and the companies: each is stored, then said. */
import type { Done } from '../../components/popup/popup-view';
import { newPlan, type PlanId, type Role } from '../plan/plan';
import type { ChannelLine } from '../report/channel-line';
import { assignChannel, INBOX, setRole } from '../store/channels';
import { openDatabase } from '../store/database';
import { planById, savePlan } from '../store/plans';
import { openToStore } from './forget-everything';
import { judgementChanged } from './judgement';
import { addPageToPlan, channelOfPage, type AccountPage } from './popup-page';
import { auditorName, saveSettings } from './settings';
import { trySamples } from './try-samples';

/** Sets up a company, which is then the chosen one. */
export async function createCompany(name: string): Promise<PlanId> {
  const plan = newPlan(name, Date.now());
  await savePlan(await openToStore(), plan, await auditorName());
  await saveSettings({ currentPlan: plan.id });
  return plan.id;
}

/** Stores the sample companies, of which the neglected one is then the chosen one. */
export async function trySample(): Promise<void> {
  const plan = await trySamples(await openToStore(), Date.now());
  await saveSettings({ currentPlan: plan.id });
  judgementChanged();
}

/** Gives the page's channel to a company, which is then the chosen one, or back to the inbox (`INBOX`). */
export async function assignPage(page: AccountPage, planId: PlanId): Promise<Done | null> {
  const channel = await channelOfPage(page);
  if (!channel) return null;
  await assignChannel(await openToStore(), channel.id, planId, Date.now(), await auditorName());
  if (planId !== INBOX) await saveSettings({ currentPlan: planId });
  return judged(planId === INBOX ? 'unassigned' : 'assigned', planId);
}

/** Says whose the page's channel is. */
export async function setRoleOfPage(page: AccountPage, role: Role): Promise<Done | null> {
  const channel = await channelOfPage(page);
  if (!channel) return null;
  await setRole(await openToStore(), channel.id, role, await auditorName());
  return judged('role', channel.planId);
}

/** Adds the page's account to a company's plan. */
export async function planPage(
  page: AccountPage,
  line: ChannelLine | null,
  planId: PlanId,
): Promise<Done | null> {
  const added = await addPageToPlan(page, line, planId);
  return added && judged(added.isAdded ? 'planned' : 'planned-already', planId);
}

/** Says what was done, once the badges are asked to show it too. */
async function judged(what: Done['what'], planId: PlanId): Promise<Done> {
  judgementChanged();
  const plan = planId === INBOX ? undefined : await planById(await openDatabase(), planId);
  return { what, company: plan?.company.name ?? '' };
}
