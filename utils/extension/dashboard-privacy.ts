/** The dashboard's actions about how long things are kept and what is forgotten. */
import type { PrivacyActions } from '../../components/dashboard/privacy/privacy-actions';
import { openDatabase } from '../store/database';
import { clearForgotten, forgottenCount } from '../store/forgotten';
import { countAuditsBefore, yearsBefore } from '../store/retention';
import { forgetEverything } from './forget-everything';
import { keepsPrivate, setKeepsPrivate } from './private-windows';
import { loadSettings, saveSettings } from './settings';
import { deleteOld } from './tidy-up';

export function privacySession(): PrivacyActions {
  return {
    async keeping() {
      const [{ keepAuditsFor }, isPrivateKept, forgotten] = await Promise.all([
        loadSettings(),
        keepsPrivate(),
        openDatabase().then(forgottenCount),
      ]);
      return { auditsFor: keepAuditsFor, private: isPrivateKept, forgotten };
    },
    auditsOlderThan: async (years) => countAuditsBefore(await openDatabase(), yearsBefore(Date.now(), years)),
    async keepAuditsFor(years) {
      await saveSettings({ keepAuditsFor: years });
      return deleteOld(Date.now());
    },
    keepPrivate: setKeepsPrivate,
    clearForgotten: async () => clearForgotten(await openDatabase()),
    forgetEverything,
  };
}
