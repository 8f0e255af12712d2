import type { PartCompleteness, PlanPart } from '../../../utils/plan/completeness';
import type { Plan } from '../../../utils/plan/plan';
import { planFilled } from '../../../utils/report/pictures/completeness';
import { useTexts } from '../../shared/texts-context';
import { Picture } from './picture';
import './bars.css';

interface CompletenessPictureProps {
  readonly plan: Plan;
  /** Where a part is filled in; without it the parts are names, as on paper. */
  readonly hrefOf?: (part: PlanPart) => string;
}

/** How much of the plan is filled in: a bar a part. */
export function CompletenessPicture({ plan, hrefOf }: CompletenessPictureProps) {
  const { t } = useTexts();
  const { parts, filled, total } = planFilled(plan);
  const answered = (one: PartCompleteness): string =>
    t('filled.of', { filled: one.filled, total: one.total });
  return (
    <Picture
      caption={t('filled.caption', { filled, total })}
      table={() => ({
        caption: t('filled.title'),
        head: [t('filled.part'), t('filled.answered')],
        rows: parts.map((one) => [t(`section.${one.part}`), answered(one)]),
      })}
    >
      <ul class="filled-bars">
        {parts.map((one) => (
          <li key={one.part}>
            {hrefOf ? (
              <a href={hrefOf(one.part)}>{t(`section.${one.part}`)}</a>
            ) : (
              <span>{t(`section.${one.part}`)}</span>
            )}
            <svg class="filled-bar" aria-hidden="true" focusable="false">
              <rect class="filled-bar-all" width="100%" height="100%" />
              <rect class="filled-bar-part" width={`${(100 * one.filled) / one.total}%`} height="100%" />
            </svg>
            <span>{answered(one)}</span>
          </li>
        ))}
      </ul>
    </Picture>
  );
}
