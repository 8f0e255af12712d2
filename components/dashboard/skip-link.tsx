import { useTexts } from '../shared/texts-context';
import { PLACE_TITLE_ID } from './place-header';
import './skip-link.css';

/** The first stop of the Tab key: past the header and all companies to what is looked at. */
export function SkipLink() {
  const { t } = useTexts();
  const skip = () => document.getElementById(PLACE_TITLE_ID)?.focus();
  // No link: the address holds the view, and would lose it.
  return (
    <button type="button" class="button button-primary skip-link" onClick={skip}>
      {t('dashboard.skip')}
    </button>
  );
}
