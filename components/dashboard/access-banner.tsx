import { useEffect, useState } from 'preact/hooks';
import type { PlatformId } from '../../utils/reading/reading';
import type { MissingAccess } from '../../utils/site-access';
import { MissingAccessNote } from '../shared/missing-access';
import { useTexts } from '../shared/texts-context';
import { useTools } from './tools';

/** Says, for as long as it is so, which platforms' pages the browser keeps from the extension. */
export function AccessBanner() {
  const { t } = useTexts();
  const { actions, say } = useTools();
  const [missing, setMissing] = useState<readonly MissingAccess[]>([]);
  useEffect(() => actions.watchAccess(setMissing), [actions]);
  if (missing.length === 0) return null;
  const allow = async (platforms: readonly PlatformId[]): Promise<boolean> => {
    const isGiven = await actions.allow(platforms);
    // The note, and the focus in it, go: what became of the click is said elsewhere.
    if (isGiven) say(t('access.given'));
    return isGiven;
  };
  return <MissingAccessNote missing={missing} hostBrowser={actions.hostBrowser} onAllow={allow} />;
}
