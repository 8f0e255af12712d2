import { Button } from '../shared/button';
import { EmptyState } from '../shared/empty-state';
import { Handle } from '../shared/handle';
import { PlatformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import type { ProfileTab } from './actions';
import { CaptureReview } from './capture-review';
import { Dialog, DialogButtons } from './dialog';
import { useCapture, type CaptureProblem } from './use-capture';
import './capture-dialog.css';

/** Saves the structure of a page that was read wrongly: choose the tab, look at what will be saved, save. */
export function CaptureDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const { step, look, take } = useCapture();
  return (
    <Dialog title={t('capture.title')} wide onClose={onClose}>
      <div class="dialog-form">
        <div>
          <p>{t('capture.what')}</p>
          <p role="status" class="quiet">
            {step.at === 'working' && t('capture.working')}
          </p>
        </div>
        {step.at === 'choosing' && (
          <ChooseTab tabs={step.tabs} problem={step.problem} onChoose={take} onLook={look} />
        )}
        {step.at === 'reviewing' && (
          <CaptureReview
            review={step.review}
            platform={step.tab.account.platform}
            onBack={look}
            onSaved={onClose}
          />
        )}
      </div>
    </Dialog>
  );
}

interface ChooseTabProps {
  /** `null` while they are looked for. */
  readonly tabs: readonly ProfileTab[] | null;
  readonly problem: CaptureProblem | null;
  readonly onChoose: (tab: ProfileTab) => void;
  readonly onLook: () => void;
}

function ChooseTab({ tabs, problem, onChoose, onLook }: ChooseTabProps) {
  const { t } = useTexts();
  return (
    <>
      {problem && (
        <p role="alert" class="capture-problem">
          {t(`capture.${problem}`)}
        </p>
      )}
      {tabs?.length === 0 && !problem && (
        <EmptyState title={t('capture.none')}>
          <p>{t('capture.none-hint')}</p>
        </EmptyState>
      )}
      {tabs && tabs.length > 0 && (
        <section aria-label={t('capture.choose')}>
          <h3>{t('capture.choose')}</h3>
          <ul class="capture-tabs">
            {tabs.map((tab) => (
              <li key={tab.tabId}>
                <Button onClick={() => onChoose(tab)}>
                  <PlatformName platform={tab.account.platform} /> <Handle>{placeOf(tab)}</Handle>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <DialogButtons>
        <Button onClick={onLook}>{t('capture.look-again')}</Button>
      </DialogButtons>
    </>
  );
}

/** The address as far as it tells one tab from another. */
function placeOf({ url }: ProfileTab): string {
  const { host, pathname, search } = new URL(url);
  const place = host.replace(/^www\./, '') + pathname + search;
  return place.length > 80 ? `${place.slice(0, 79)}…` : place;
}
