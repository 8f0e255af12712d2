import { decisionWords, type DecisionWord } from '../../../utils/plan/parts/decisions';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';

/** Begins a sentence with what goes on one in the list. */
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1) + '.';

interface WordChoiceProps {
  /** `null`: nothing is decided. */
  readonly word: DecisionWord | null;
  readonly onChoose: (word: DecisionWord) => void;
}

/**
 * One of the eight decisions, each with what it means. What is decided is withdrawn on purpose, and not by an arrow key
 * that goes past the end of the list.
 */
export function WordChoice({ word, onChoose }: WordChoiceProps) {
  const { t } = useTexts();
  const choose = (chosen: string) => {
    const decided = decisionWords.find((one) => one === chosen);
    if (decided) onChoose(decided);
  };
  return (
    <Field
      label={t('decision.word')}
      {...(word !== null && { hint: capitalised(t(`decision.${word}.means`)) })}
    >
      {(control) => (
        <select {...control} value={word ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          {word === null && <option value="">{t('decision.choose')}</option>}
          {decisionWords.map((one) => (
            <option key={one} value={one}>
              {t('decision.option', { word: t(`decision.${one}`), meaning: t(`decision.${one}.means`) })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
