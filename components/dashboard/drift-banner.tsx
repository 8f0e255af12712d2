import { Button } from '../shared/button';
import { MarkShape } from '../shared/mark-badge';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import type { Drift } from './use-drift';
import './drift-banner.css';

/** Says, only where it is probable, that a platform changed its pages; nothing else is worth a line on every view. */
export function DriftBanner({ drift, onOpen }: { readonly drift: Drift; readonly onOpen: () => void }) {
  const { t, language } = useTexts();
  if (drift.state !== 'loaded') return null;
  const changed = drift.platforms.filter(({ state }) => state === 'changed');
  if (changed.length === 0) return null;
  const names = changed.map(({ platform }) => platformName(platform));
  return (
    <section class="drift-banner" aria-label={t('drift.banner-label')}>
      <p class="mark-warning">
        <MarkShape shape="warning" />{' '}
        {t('drift.banner', {
          platforms: new Intl.ListFormat(language).format(names),
          count: names.length,
        })}
      </p>
      <Button look="quiet" onClick={onOpen}>
        {t('drift.banner-open')}
      </Button>
    </section>
  );
}
