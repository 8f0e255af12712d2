import { weeklyTasks } from '../../../utils/plan/parts/fuel';
import type { Plan } from '../../../utils/plan/plan';
import { platformName } from '../../../utils/plan/platform-names';
import { useTexts } from '../../shared/texts-context';
import { NumberField, YesNoField } from './fields';
import { usePart } from './use-part';
import type { PlanEdits } from './use-plan-edits';

/** What the schema takes as hours. */
const MOST_HOURS = 1000;

/** The team's hours, what a post takes on each platform, and what comes every week whatever is posted. */
export function FuelHours(edits: PlanEdits) {
  const { plan, edit, flush } = edits;
  const { t } = useTexts();
  const { part: fuel, set } = usePart(edits, 'fuel');
  const bounds = { most: MOST_HOURS, onLeave: flush };
  return (
    <section class="fuel-part" aria-labelledby="fuel-hours-title">
      <h3 id="fuel-hours-title">{t('fuel.hours')}</h3>
      <div class="plan-fields">
        <NumberField
          {...bounds}
          label={t('fuel.hours-week')}
          hint={t('fuel.hours-week-hint')}
          value={fuel.hoursPerWeek}
          onValue={(hoursPerWeek) => set({ hoursPerWeek })}
        />
        <YesNoField
          label={t('fuel.dedicated')}
          value={fuel.dedicatedTeam}
          onValue={(dedicatedTeam) => set({ dedicatedTeam })}
          onLeave={flush}
        />
      </div>
      <fieldset class="fuel-group">
        <legend>{t('fuel.weekly')}</legend>
        <div class="plan-fields plan-fields-narrow">
          {weeklyTasks.map((task) => (
            <NumberField
              key={task}
              {...bounds}
              label={t(`task.${task}`)}
              hint={t(`task.${task}-hint`)}
              value={fuel.weekly[task]}
              onValue={(hours) =>
                edit((now) => ({
                  ...now,
                  fuel: { ...now.fuel, weekly: { ...now.fuel.weekly, [task]: hours } },
                }))
              }
            />
          ))}
        </div>
      </fieldset>
      <fieldset class="fuel-group">
        <legend>{t('fuel.hours-post')}</legend>
        <PostHours {...edits} plan={plan} />
      </fieldset>
    </section>
  );
}

/** The hours that a post takes, for each platform of the plan's own channels and each that has hours already. */
function PostHours({ plan, edit, flush }: PlanEdits) {
  const { t } = useTexts();
  const { hoursPerPost } = plan.fuel;
  const planned = new Set(plan.channels.filter(({ role }) => role === 'own').map(({ platform }) => platform));
  const platforms = [...new Set([...planned, ...hoursPerPost.map(({ platform }) => platform)])];
  if (platforms.length === 0) return <p class="quiet">{t('fuel.hours-post-none')}</p>;
  return (
    <>
      <p class="field-hint">{t('fuel.hours-post-hint')}</p>
      <div class="plan-fields plan-fields-narrow">
        {platforms.map((platform) => (
          <NumberField
            key={platform}
            label={platformName(platform)}
            {...(!planned.has(platform) && { hint: t('fuel.platform-unplanned') })}
            most={MOST_HOURS}
            value={hoursPerPost.find((one) => one.platform === platform)?.hours ?? null}
            onValue={(hours) => edit((now) => withPostHours(now, platform, hours))}
            onLeave={flush}
          />
        ))}
      </div>
    </>
  );
}

/** The plan with other hours for a post there; none takes the platform's line away. */
function withPostHours(plan: Plan, platform: string, hours: number | null): Plan {
  const others = plan.fuel.hoursPerPost.filter((one) => one.platform !== platform);
  const at = plan.fuel.hoursPerPost.findIndex((one) => one.platform === platform);
  const place = at < 0 ? others.length : at;
  const hoursPerPost = hours === null ? others : others.toSpliced(place, 0, { platform, hours });
  return { ...plan, fuel: { ...plan.fuel, hoursPerPost } };
}
