import { isEmptyPart, partsOf, type FillablePart, type Offer } from '../../../utils/plan/fill-in';
import { outlineOf } from '../../../utils/plan/outline';
import type { Plan } from '../../../utils/plan/plan';
import { Disclosure } from '../../shared/disclosure';
import { useTexts } from '../../shared/texts-context';
import type { FillIn } from './use-fill-in';

interface PartsChoiceProps extends Pick<FillIn, 'offer' | 'parts' | 'setPart' | 'source'> {
  readonly plan: Plan;
}

/** Which parts are filled in, each with what will stand there and what will be gone. */
export function PartsChoice({ source, offer, parts, setPart, plan }: PartsChoiceProps) {
  const { t } = useTexts();
  const offered = partsOf(offer);
  if (source.from !== 'template' && source.from !== 'company') return null;
  return (
    <>
      <p class="quiet">{t(`fill-in.${source.from}-what`)}</p>
      {offered.length === 0 ? (
        <p>{t('fill-in.company-empty')}</p>
      ) : (
        <fieldset class="fill-in-parts">
          <legend>{t('fill-in.parts')}</legend>
          {offered.map((part) => (
            <PartChoice
              key={part}
              part={part}
              offer={offer}
              plan={plan}
              isChosen={parts.includes(part)}
              onChoose={(isChosen) => setPart(part, isChosen)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

interface PartChoiceProps {
  readonly part: FillablePart;
  readonly offer: Offer;
  readonly plan: Plan;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function PartChoice({ part, offer, plan, isChosen, onChoose }: PartChoiceProps) {
  const { t } = useTexts();
  const isEmpty = isEmptyPart(part, plan);
  const name = t(`section.${part === 'thresholds' ? 'limits' : part}`);
  return (
    <div class="fill-in-part">
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        {name}
        <span class={isChosen && !isEmpty ? 'fill-in-replaces' : 'quiet'}>
          {isEmpty ? t('fill-in.empty') : t(isChosen ? 'fill-in.replaces' : 'fill-in.kept')}
        </span>
      </label>
      {part === 'channels' && <p class="quiet">{t('fill-in.addresses')}</p>}
      <Disclosure summary={<span class="visually-hidden">{name}: </span>} word={t('fill-in.preview')}>
        <Outline title={t('fill-in.then')} words={outlineOf(part, offer)} />
        {!isEmpty && <Outline title={t('fill-in.gone')} words={outlineOf(part, plan)} />}
      </Disclosure>
    </div>
  );
}

/** So many lines are shown of a part. */
const SHOWN = 12;

function Outline({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  const { t } = useTexts();
  return (
    <div class="fill-in-outline">
      <strong>{title}</strong>
      {words.length === 0 && <p class="quiet">{t('fill-in.no-words')}</p>}
      <ul>
        {words.slice(0, SHOWN).map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
      {words.length > SHOWN && <p class="quiet">{t('fill-in.more', { count: words.length - SHOWN })}</p>}
    </div>
  );
}
