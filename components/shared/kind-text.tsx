import { valueOf, type AccountKind, type Fact } from '../../utils/reading/reading';
import { useTexts } from './texts-context';

/** What kind of account it is, in words; where the page does not tell, so. */
export function KindText({ kind }: { readonly kind: Fact<AccountKind> }) {
  const { t } = useTexts();
  return <span class="kind-text">{t(`kind.${valueOf(kind) ?? 'unknown'}`)}</span>;
}
