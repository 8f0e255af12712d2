import { directionOf } from '../../utils/i18n/direction';
import { newPlannedChannel, plannedChannelFor, roles, type Plan, type Role } from '../../utils/plan/plan';
import { withChannels } from '../../utils/plan/planned-channels';
import type { ChannelLine } from '../../utils/report/channel-line';
import { INBOX } from '../../utils/store/channels';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import { useTools } from './tools';
import { useOnce } from './use-once';

interface BelongingProps {
  readonly line: ChannelLine;
  readonly plans: readonly Plan[];
}

/** Whose a channel is: which company's, and in what role. The plan's own word goes before the auditor's. */
export function Belonging({ line, plans }: BelongingProps) {
  const { t, moment } = useTexts();
  const { actions, attempt } = useTools();
  const { channel, plan, planned } = line;
  const owner = plans.find(({ id }) => id === channel?.planId);
  const assign = (planId: string) => {
    if (channel) void attempt(actions.assign(channel.id, planId));
  };
  return (
    <>
      {channel && (
        <Field label={t('channel.belongs-to')} inline>
          {(control) => (
            <select
              {...control}
              // A closed list shows its words from its own beginning: a long name would lose its own.
              dir={owner && directionOf(owner.company.name)}
              value={channel.planId}
              onChange={(event) => assign(event.currentTarget.value)}
            >
              <option value={INBOX}>{t('channel.belongs-to-nobody')}</option>
              {plans.map(({ id, company }) => (
                <option key={id} value={id} dir="auto">
                  {company.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {channel?.expiresAt !== undefined && (
        <p class="quiet">{t('channel.expires', { moment: moment(channel.expiresAt) })}</p>
      )}
      {plan && <RoleChoice line={line} plan={plan} />}
      {plan && !planned && line.url && <AddToPlan line={line} plan={plan} />}
    </>
  );
}

function AddToPlan({ line, plan }: { readonly line: ChannelLine; readonly plan: Plan }) {
  const { t } = useTexts();
  const { actions, attempt, say } = useTools();
  const { isBusy, once } = useOnce();
  const add = async () => {
    const added = { ...newPlannedChannel(line.platform, line.url), role: line.role ?? 'own' };
    const keys = line.channel?.aliases ?? [];
    const after = await attempt(
      actions.editPlan(plan.id, (now) => (plannedChannelFor(now, keys) ? now : withChannels(now, [added]))),
    );
    if (after && !after.channels.some(({ id }) => id === added.id)) say(t('planned.twice'));
  };
  return (
    <Button disabled={isBusy} onClick={() => once(add)}>
      {t('channel.add-to-plan')}
    </Button>
  );
}

function RoleChoice({ line, plan }: { readonly line: ChannelLine; readonly plan: Plan }) {
  const { t } = useTexts();
  const { actions, attempt } = useTools();
  const { channel, planned, role } = line;
  const choose = (chosen: Role | null) => {
    if (planned && chosen)
      void attempt(
        actions.editPlan(plan.id, (now) => ({
          ...now,
          channels: now.channels.map((one) => (one.id === planned.id ? { ...one, role: chosen } : one)),
        })),
      );
    else if (channel) void attempt(actions.setRole(channel.id, chosen));
  };
  return (
    <Field label={t('channel.role')} inline>
      {(control) => (
        <select
          {...control}
          value={role ?? ''}
          onChange={(event) => choose(roles.find((one) => one === event.currentTarget.value) ?? null)}
        >
          {!planned && <option value="">{t('channel.role-unsaid')}</option>}
          {roles.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
