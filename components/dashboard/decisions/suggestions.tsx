import type { DecisionWord } from '../../../utils/plan/parts/decisions';
import type { Suggestion } from '../../../utils/report/suggested';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly onChoose: (word: DecisionWord) => void;
}

/** The decisions that the warnings speak for, each a button with the warning's title. Nothing is chosen by itself. */
export function Suggestions({ suggestions, onChoose }: SuggestionsProps) {
  const { t, say } = useTexts();
  if (suggestions.length === 0) return null;
  return (
    <div class="suggestions" role="group" aria-labelledby="decision-suggested">
      <p id="decision-suggested" class="quiet">
        {t('decision.suggested')}
      </p>
      {suggestions.map(({ word, rule }) => (
        <p key={word} class="suggestion">
          <Button onClick={() => onChoose(word)}>{t(`decision.${word}`)}</Button>
          <span class="quiet">{say({ id: `rule.${rule}.title` })}</span>
        </p>
      ))}
    </div>
  );
}
