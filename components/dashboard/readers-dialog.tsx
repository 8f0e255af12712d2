import type { PlatformDrift, PlatformState } from '../../utils/report/drift';
import { Button } from '../shared/button';
import { Disclosure } from '../shared/disclosure';
import { EmptyState } from '../shared/empty-state';
import { MarkBadge, type Shape } from '../shared/mark-badge';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { Dialog } from './dialog';
import { DriftDetails } from './drift-details';
import { lossesOf, risesOf } from './drift-words';
import type { Drift } from './use-drift';
import './readers-dialog.css';

interface ReadersDialogProps {
  readonly drift: Drift;
  readonly onClose: () => void;
  /** Leads to saving a page that was read wrongly; absent where that is not offered. */
  readonly onReport?: (() => void) | undefined;
}

const shapes: Readonly<Record<PlatformState, Shape>> = {
  changed: 'warning',
  partly: 'advice',
  steady: 'fine',
  few: 'cannot-tell',
  none: 'not-visited',
};

/** Whether each platform's pages go on telling what they told, with the parts of the page that have fallen silent. */
export function ReadersDialog({ drift, onClose, onReport }: ReadersDialogProps) {
  const { t } = useTexts();
  return (
    <Dialog title={t('drift.title')} onClose={onClose} wide>
      <div class="readers" aria-busy={drift.state === 'loading'}>
        {drift.state === 'loading' && <p class="quiet">{t('dashboard.loading')}</p>}
        {drift.state === 'failed' && (
          <div role="alert">
            <EmptyState title={t('drift.failed')}>
              <p>{t(`problem.${drift.problem}`)}</p>
            </EmptyState>
          </div>
        )}
        {drift.state === 'loaded' && <Platforms platforms={drift.platforms} onReport={onReport} />}
      </div>
    </Dialog>
  );
}

interface PlatformsProps {
  readonly platforms: readonly PlatformDrift[];
  readonly onReport: (() => void) | undefined;
}

function Platforms({ platforms, onReport }: PlatformsProps) {
  const { t } = useTexts();
  if (platforms.every(({ state }) => state === 'none'))
    return (
      <EmptyState title={t('drift.none')}>
        <p>{t('drift.none-hint')}</p>
      </EmptyState>
    );
  return (
    <>
      <p class="quiet">{t('drift.intro')}</p>
      <ul>
        {platforms.map((one) => (
          <li key={one.platform} class="reader">
            <PlatformState drift={one} onReport={onReport} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface PlatformStateProps {
  readonly drift: PlatformDrift;
  readonly onReport: (() => void) | undefined;
}

function PlatformState({ drift, onReport }: PlatformStateProps) {
  const texts = useTexts();
  const { t } = texts;
  const { platform, state, visits, lastDay } = drift;
  const name = platformName(platform);
  const said = [...lossesOf(drift, texts), ...risesOf(drift, texts)];
  return (
    <section aria-labelledby={`reader-${platform}`}>
      <div class="reader-title">
        <h3 id={`reader-${platform}`}>{name}</h3>
        <MarkBadge mark={shapes[state]} word={t(`drift.state.${state}`)} />
      </div>
      {lastDay !== null && (
        <p class="quiet">{t('drift.visits', { visits, day: texts.day(lastDay, 'UTC') })}</p>
      )}
      {said.length > 0 && (
        <>
          <ul class="reader-said">
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <WhatToDo platform={name} onReport={onReport} />
        </>
      )}
      {lastDay !== null && (
        <Disclosure class="reader-details" summary="" word={t('drift.details', { platform: name })}>
          <DriftDetails drift={drift} />
        </Disclosure>
      )}
    </section>
  );
}

interface WhatToDoProps {
  /** By its name. */
  readonly platform: string;
  readonly onReport: (() => void) | undefined;
}

function WhatToDo({ platform, onReport }: WhatToDoProps) {
  const { t } = useTexts();
  return (
    <Disclosure class="reader-do" summary="" word={t('drift.do', { platform })}>
      <ol>
        <li>{t('drift.do.reload')}</li>
        <li>{t('drift.do.tab')}</li>
        <li>{t('drift.do.session')}</li>
        {onReport && (
          <li>
            {t('drift.do.report')} <Button onClick={onReport}>{t('drift.report')}</Button>
          </li>
        )}
      </ol>
    </Disclosure>
  );
}
