import type { Texts } from '../../../utils/i18n/texts';
import type { Decision } from '../../../utils/plan/parts/decisions';

/** When and by whom it was decided. */
export function byWhom(
  { t, day }: Texts,
  { decidedAt, decidedBy }: Pick<Decision, 'decidedAt' | 'decidedBy'>,
  timeZone: string,
): string {
  const said = { day: day(decidedAt, timeZone) };
  return decidedBy ? t('decision.made-by', { ...said, by: decidedBy }) : t('decision.made', said);
}
