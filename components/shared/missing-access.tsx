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

/** Which platforms' pages the browser keeps from the extension, what that means, and the ways to have them. */
export function MissingAccessNote({ missing, hostBrowser, onAllow }: MissingAccessNoteProps) {
  const { t, language } = useTexts();
  const [isRefused, setRefused] = useState(false);
  const names = (of: readonly MissingAccess[]) =>
    new Intl.ListFormat(language).format(of.map(({ platform }) => platformName(platform)));
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
        {t('access.title', { platforms: names(missing) })}
      </h2>
      <p>{t('access.means')}</p>
      {partly.length > 0 && <p>{t('access.some', { platforms: names(partly), count: partly.length })}</p>}
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
