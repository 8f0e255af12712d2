import { useState } from 'preact/hooks';
import type { TextId } from '../../../utils/i18n/texts';
import type { IsoDate } from '../../../utils/plan/fields';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import './term-fields.css';

/** A time by its first and last day, both included; `null` for a day that nobody named. */
export interface Term {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

interface TermFieldsProps {
  readonly term: Term;
  readonly labels: Readonly<Record<keyof Term, string>>;
  /** Neither day may be left out. */
  readonly required?: boolean;
  /** Terms that are offered, each behind a button. */
  readonly offers?: readonly { readonly label: string; readonly term: Term }[];
  readonly onTerm: (term: Term) => void;
  readonly onLeave: () => void;
}

/** What stands in a date field; `isWhole` once the browser gives a day, or nothing at all was typed. */
interface Typed {
  readonly text: string;
  readonly isWhole: boolean;
  /** The field was left half typed. */
  readonly isLeft?: boolean;
}

/** The first and last day of something. Days that do not fit together stay in their fields and say why not. */
export function TermFields({ term, labels, required = false, offers, onTerm, onLeave }: TermFieldsProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<Partial<Record<keyof Term, Typed>>>({});
  const shown = { from: typed.from?.text ?? term.from ?? '', until: typed.until?.text ?? term.until ?? '' };
  const isWhole = Object.values(typed).every((one) => one.isWhole);
  const together = isWhole ? wrongIn(shown, required) : {};
  const wrongOf = (which: keyof Term) => (typed[which]?.isLeft ? 'field.wrong.day' : together[which]);

  const type = (which: keyof Term, { value, validity }: HTMLInputElement) => {
    const now = { ...typed, [which]: { text: value, isWhole: validity.valid && !validity.badInput } };
    const both = { ...shown, [which]: value };
    const fits =
      Object.values(now).every((one) => one.isWhole) && Object.keys(wrongIn(both, required)).length === 0;
    setTyped(fits ? {} : now);
    if (fits) onTerm({ from: both.from || null, until: both.until || null });
  };
  const leave = (which: keyof Term) => {
    const left = typed[which];
    if (left?.isWhole === false) setTyped({ ...typed, [which]: { ...left, isLeft: true } });
    onLeave();
  };

  const errorProp = (wrong: TextId | undefined) => (wrong ? { error: t(wrong) } : {});
  return (
    <div class="term">
      {(['from', 'until'] as const).map((which) => (
        <Field key={which} label={labels[which]} {...errorProp(wrongOf(which))}>
          {(control) => (
            <input
              {...control}
              type="date"
              min="1970-01-01"
              max="9999-12-31"
              value={shown[which]}
              onInput={({ currentTarget }) => type(which, currentTarget)}
              onBlur={() => leave(which)}
            />
          )}
        </Field>
      ))}
      {offers && (
        <div class="term-offers">
          {offers.map((offer) => (
            <Button
              key={offer.label}
              onClick={() => {
                setTyped({});
                onTerm(offer.term);
                onLeave();
              }}
            >
              {offer.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

type Wrong = Partial<Record<keyof Term, 'term.wrong.missing' | 'term.wrong.order'>>;

/** What does not fit, beside the day that one would put right. */
function wrongIn({ from, until }: Readonly<Record<keyof Term, string>>, required: boolean): Wrong {
  if (required && (from === '' || until === ''))
    return {
      ...(from === '' && { from: 'term.wrong.missing' as const }),
      ...(until === '' && { until: 'term.wrong.missing' as const }),
    };
  return from !== '' && until !== '' && until < from ? { until: 'term.wrong.order' } : {};
}
