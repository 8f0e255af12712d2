import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { textsFor, type Texts } from '../../utils/i18n/texts';

/** The texts of the language in which everything below is shown. */
export const TextsContext = createContext<Texts>(textsFor(['en']));

/** The texts in the reader's language. */
export const useTexts = (): Texts => useContext(TextsContext);
