import type { Problem } from '../../utils/problem';
import { useTexts } from '../shared/texts-context';
import './problem-note.css';

/** Why something could not be read or kept, and what helps. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const { t } = useTexts();
  return (
    <p class="problem-note" role="alert">
      <strong>{t(`popup.problem.${problem}`)}</strong> {t(`popup.problem.${problem}.help`)}
    </p>
  );
}
