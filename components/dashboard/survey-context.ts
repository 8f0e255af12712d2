import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Survey } from './records';

export const SurveyContext = createContext<Survey | null>(null);

/** All companies and the inbox, for what looks beyond the place that is shown; `null` until they are loaded. */
export const useWholeSurvey = (): Survey | null => useContext(SurveyContext);
