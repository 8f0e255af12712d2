import type { Next } from './popup-view';
import { Button } from '../shared/button';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import type { Texts } from '../../utils/i18n/texts';
import type { NextStep } from '../../utils/reading/next-step';
import type { PlatformId } from '../../utils/reading/reading';
import './hindrance-note.css';

interface NextStepNoteProps {
  readonly platform: PlatformId;
  readonly next: Next;
  readonly onTake: () => void;
}

/** The one step that would settle what the page leaves open: a button that says what it does, or a sentence. */
export function NextStepNote({ platform, next: { step, feed }, onTake }: NextStepNoteProps) {
  const texts = useTexts();
  const { t } = texts;
  const values = { platform: platformName(platform) };
  const button = buttonText(texts, step, values);
  return (
    <div class="hindrance-note" role="status">
      <p>{t(`popup.step.${step.do}`, values)}</p>
      {button && (
        <Button onClick={onTake} disabled={feed === 'asking'}>
          {button}
        </Button>
      )}
      {feed && <p>{t(`popup.feed.${feed}`, values)}</p>}
    </div>
  );
}

/** `null` for what only the auditor can do: the extension never scrolls, clicks or logs in. */
function buttonText({ t, has }: Texts, step: NextStep, values: { readonly platform: string }): string | null {
  switch (step.do) {
    case 'open': {
      const tab = `tab.${step.tab}`;
      return t('popup.step.open-tab', { tab: has(tab) ? t(tab) : t('popup.step.some-tab') });
    }
    case 'ask-feed':
      return t('popup.step.ask', values);
    case 'reload':
      return t('popup.reload');
    default:
      return null;
  }
}
