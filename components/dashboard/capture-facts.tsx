import {
  askedFacts,
  choices,
  type AskedFact,
  type Expected,
  type Review,
  type Told,
} from '../../utils/capture/capture-file';
import type { TextId, Texts } from '../../utils/i18n/texts';
import { useTexts } from '../shared/texts-context';

interface CaptureFactsProps {
  readonly review: Review;
  readonly expected: Expected;
  /** `''`: nothing is wrong with this fact. */
  readonly onExpect: (fact: AskedFact, choice: string) => void;
}

/** What the readers say of the page and of its copy, and what would be right. */
export function CaptureFacts({
  review: { before, after, differing },
  expected,
  onExpect,
}: CaptureFactsProps) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <section aria-label={t('capture.facts')}>
      <table class="capture-facts">
        <caption>{t('capture.facts')}</caption>
        <thead>
          <tr>
            {(['fact', 'on-page', 'of-copy', 'right'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`capture.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {askedFacts.map((fact) => (
            <tr key={fact}>
              <th scope="row">{nameOf(fact, texts)}</th>
              <td>{saidOf(before, fact, texts)}</td>
              <td>{saidOf(after, fact, texts)}</td>
              <td>
                <select
                  aria-label={t('capture.right-of', { fact: nameOf(fact, texts) })}
                  value={expected[fact] ?? ''}
                  onChange={({ currentTarget }) => onExpect(fact, currentTarget.value)}
                >
                  <option value="">{t('capture.nothing-wrong')}</option>
                  {choices[fact].map((choice) => (
                    <option key={choice} value={choice}>
                      {choiceInWords(fact, choice, texts)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class={differing.length > 0 ? 'capture-problem' : 'quiet'}>
        {t(differing.length > 0 ? 'capture.differs' : 'capture.same')}
      </p>
    </section>
  );
}

const nameOf = (fact: AskedFact, { t }: Texts): string =>
  fact === 'state' ? t('capture.state') : t(`fact.${fact}`);

function saidOf(told: Told, fact: AskedFact, texts: Texts): string {
  if (fact !== 'lastPost') return choiceInWords(fact, told[fact], texts);
  const { lastPost } = told;
  if (lastPost === 'unknown') return choiceInWords(fact, lastPost, texts);
  const [from, to] = [texts.moment(lastPost.notBefore), texts.moment(lastPost.notAfter)];
  if (lastPost.open) return texts.t('capture.span-open', { from });
  return from === to ? from : texts.t('capture.span', { from, to });
}

/** A choice in words: its own here, or those that stand for it everywhere. */
function choiceInWords(fact: AskedFact, choice: string, { t, has }: Texts): string {
  const ids = [`capture.choice.${choice}`, `${fact}.${choice}`];
  const id = ids.find((each): each is TextId => has(each));
  return id === undefined ? choice : t(id);
}
