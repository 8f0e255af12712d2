import { kindReasonText } from '../../utils/report/wording';
import { isKnown, type AccountKind, type KindEvidence, type Reading } from '../../utils/reading/reading';
import { useTexts } from './texts-context';
import './evidence.css';

/** By what the kind of account is known, in plain words; signals that contradict each other stand apart. */
export function Evidence({ reading }: { readonly reading: Reading }) {
  const texts = useTexts();
  const { kind, kindEvidence } = reading;
  if (kindEvidence.length === 0)
    return (
      <p>
        {isKnown(kind)
          ? texts.t('evidence.seen', {
              what: kindReasonText(texts, { signal: kind.source, says: kind.value }),
            })
          : texts.t(`reason.${kind.unknown}`)}
      </p>
    );
  return (
    <>
      {!isKnown(kind) && kind.unknown === 'contradiction' && <p>{texts.t('evidence.contradiction')}</p>}
      {[...byKind(kindEvidence)].map(([says, signals]) => (
        <div key={says}>
          <p>{texts.t('evidence.says', { kind: texts.t(`kind.${says}`) })}</p>
          <ul class="evidence">
            {[...signals].map((signal) => (
              <li key={signal}>{kindReasonText(texts, { signal, says })}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The signals that say the same, each once, in the order of trust. */
function byKind(evidence: readonly KindEvidence[]): Map<AccountKind, Set<string>> {
  const found = new Map<AccountKind, Set<string>>();
  for (const { says, signal } of evidence) found.set(says, (found.get(says) ?? new Set()).add(signal));
  return found;
}
