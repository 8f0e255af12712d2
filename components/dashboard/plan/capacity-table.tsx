import type { Capacity, ChannelWork } from '../../../utils/plan/capacity';
import { weeklyTasks } from '../../../utils/plan/parts/fuel';
import { platformName } from '../../../utils/plan/platform-names';
import { useTexts } from '../../shared/texts-context';
import './plan-table.css';

/** The planned hours in numbers. */
export function CapacityTable({ capacity }: { readonly capacity: Capacity }) {
  const { t } = useTexts();
  const { available, needed, channels, platforms, weekly } = capacity;
  const on = (platform: string) => channels.filter((channel) => channel.platform === platform);
  const hours = (value: number | null) =>
    value === null ? t('capacity.unsaid') : t('capacity.hours', { hours: value });
  const posts = (its: readonly ChannelWork[]) => {
    const planned = sumOf(its.map(({ postsPerWeek }) => postsPerWeek));
    if (planned === null) return t('capacity.unsaid');
    const isAll = its.every(({ postsPerWeek }) => postsPerWeek !== null);
    return t(isAll ? 'capacity.posts-number' : 'capacity.posts-some', { posts: planned });
  };
  return (
    <div class="plan-table-scroll">
      <table class="plan-table">
        <caption class="visually-hidden">{t('capacity.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('capacity.work')}</th>
            {(['channels', 'posts', 'per-post', 'sum'] as const).map((column) => (
              <th key={column} scope="col" class="number">
                {t(`capacity.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeklyTasks.map((task) => (
            <tr key={task}>
              <th scope="row">{t(`task.${task}`)}</th>
              <td colSpan={3} />
              <td class="number">{hours(weekly[task])}</td>
            </tr>
          ))}
          {platforms.map((one) => (
            <tr key={one.platform}>
              <th scope="row">{platformName(one.platform)}</th>
              <td class="number">{one.channels}</td>
              <td class="number">{posts(on(one.platform))}</td>
              <td class="number">{hours(one.hoursPerPost)}</td>
              <td class="number">{hours(sumOf(on(one.platform).map((channel) => channel.hours)))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {t('capacity.all')}
            </th>
            <td class="number">{hours(needed)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={4}>
              {t('capacity.available')}
            </th>
            <td class="number">{hours(available)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The sum of what is known; `null` where nothing is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
