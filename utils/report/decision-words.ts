/** Decisions in words. */
import type { Texts } from '../i18n/texts';
import { dayValue, daysBetween } from '../plan/calendar';
import { isOverdue } from '../plan/decide';
import type { IsoDate } from '../plan/fields';
import type { Decision } from '../plan/parts/decisions';

type Told = Pick<Decision, 'word' | 'due'>;

/** A decision in a few words, such as "Revive by 3 May 2026". `today`: by the company's calendar. */
export function decisionText({ t }: Texts, { word, due }: Told, today: IsoDate): string {
  if (word === null) return t('decision.was-withdrawn');
  const said = t(`decision.${word}`);
  if (isOverdue({ word, due }, today)) return t('decision.overdue-brief', { word: said });
  return due === null ? said : t('decision.due-brief', { word: said, due: dayValue(due) });
}

/** For how long it has been overdue, in a sentence; empty where it is not. */
export const overdueText = ({ t }: Texts, decision: Told, today: IsoDate): string =>
  decision.due !== null && isOverdue(decision, today)
    ? t('decision.overdue', { days: daysBetween(decision.due, today), due: dayValue(decision.due) })
    : '';
