import { useState } from 'preact/hooks';
import type { PlatformId } from '../../utils/reading/reading';
import type { HostBrowser, MissingAccess } from '../../utils/site-access';
import { Button } from './button';
import { Disclosure } from './disclosure';
import { MarkShape } from './mark-badge';
import { platformName } from './platform-name';
import { useTexts } from './texts-context';
import './missing-access.css';

interface MissingAccessNoteProps {
  /** At least one. */
  readonly missing: readonly MissingAccess[];
  readonly hostBrowser: HostBrowser;
  /** Asks the browser, which asks the auditor; false where there is no access after it. A popup may be closed by then. */
  readonly onAllow: (platforms: readonly PlatformId[]) => Promise<boolean>;
}

/**
 * Which platforms' pages the browser keeps from the extension, what that means, and the ways to have them. Those of which
 * it keeps only some addresses stand apart: the others are audited.
 */
export function MissingAccessNote({ missing, hostBrowser, onAllow }: MissingAccessNoteProps) {
  const { t, language } = useTexts();
  const [isRefused, setRefused] = useState(false);
  const names = (of: readonly MissingAccess[]) =>
    new Intl.ListFormat(language).format(of.map(({ platform }) => platformName(platform)));
  const wholly = missing.filter(({ lacks }) => lacks === 'all');
  const partly = missing.filter(({ lacks }) => lacks === 'some');
  const allow = async () => {
    setRefused(false);
    setRefused(!(await onAllow(missing.map(({ platform }) => platform))));
  };
  return (
    <section class="missing-access" aria-labelledby="missing-access-title">
      <h2 id="missing-access-title" class="missing-access-title">
        <span class="mark-warning">
          <MarkShape shape="warning" />
        </span>{' '}
        {wholly.length > 0
          ? t('access.title', { platforms: names(wholly) })
          : t('access.title-some', { platforms: names(partly) })}
      </h2>
      {wholly.length > 0 && <p>{t('access.means')}</p>}
      {partly.length > 0 && <p>{t('access.some', { platforms: names(partly) })}</p>}
      <Button onClick={() => void allow()}>{t('access.allow')}</Button>
      <p role="status" class="missing-access-refused">
        {isRefused && t('access.refused')}
      </p>
      <Disclosure summary={<>{t('access.by-hand')} </>} word={t('access.by-hand.how')}>
        <p>{t(`access.by-hand.${hostBrowser}`)}</p>
        <p class="quiet">{t('access.or-off')}</p>
      </Disclosure>
    </section>
  );
}
