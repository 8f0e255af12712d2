import { useTexts } from '../shared/texts-context';
import { Dialog } from './dialog';

/** Where keys do something, and what those of a line do there: any of several, one with + while the other is held. */
const groups = [
  {
    title: 'keys.in-table',
    keys: [
      ['/', 'keys.search'],
      ['↑ ↓', 'keys.rows'],
      ['Home End', 'keys.ends'],
      ['Enter', 'keys.open'],
      ['Esc', 'keys.close'],
      ['?', 'keys.help'],
    ],
  },
  {
    title: 'keys.in-week',
    keys: [
      ['← ↑ ↓ →', 'keys.week.move'],
      ['Home End', 'keys.week.ends'],
      ['Enter F2', 'keys.week.edit'],
      ['Space', 'keys.week.plan'],
      ['Delete', 'keys.week.clear'],
      ['Esc', 'keys.week.leave'],
    ],
  },
  {
    title: 'keys.in-calendar',
    keys: [
      ['← ↑ ↓ →', 'keys.calendar.move'],
      ['Home End', 'keys.calendar.ends'],
      ['PageUp PageDown', 'keys.calendar.months'],
      ['Enter', 'keys.calendar.add'],
      ['F2', 'keys.calendar.open'],
      ['Alt+← Alt+↑ Alt+↓ Alt+→', 'keys.calendar.carry'],
      ['Delete', 'keys.calendar.remove'],
      ['Esc', 'keys.calendar.leave'],
    ],
  },
] as const;

/** The keys that do something here. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      {groups.map(({ title, keys }) => (
        <section key={title} class="keys-group" aria-labelledby={title}>
          <h3 id={title}>{t(title)}</h3>
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
        </section>
      ))}
    </Dialog>
  );
}
