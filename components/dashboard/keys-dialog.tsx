import { useTexts } from '../shared/texts-context';
import { Dialog } from './dialog';

const keys = [
  ['/', 'keys.search'],
  ['↑ ↓', 'keys.rows'],
  ['Home End', 'keys.ends'],
  ['Enter', 'keys.open'],
  ['Esc', 'keys.close'],
  ['?', 'keys.help'],
] as const;

/** The keys that do something here. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl class="keys">
        {keys.map(([key, text]) => (
          <div key={key} class="key">
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
