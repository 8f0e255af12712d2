import { changesOf, type ChannelChanges } from '../../../utils/report/changes';
import { changeText, notComparedText } from '../../../utils/report/changes-words';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { useTexts } from '../../shared/texts-context';
import './decisions.css';

/** What changed on a channel since its last audit of an earlier day; nothing where there is none. */
export function ChangesSince({ line }: { readonly line: ChannelLine }) {
  const { t, day } = useTexts();
  const found = changesOf(line);
  if (!found) return null;
  const since = day(found.since, line.plan?.company.timeZone);
  return (
    <section class="channel-panel-section" aria-labelledby="channel-changes">
      <h3 id="channel-changes">{t('changes.title')}</h3>
      <p>{t(found.changes.length > 0 ? 'changes.since' : 'changes.since-nothing', { day: since })}</p>
      <ChangeList found={found} />
    </section>
  );
}

/** The changes as a list, and why warnings are not among them where they are not. */
export function ChangeList({ found }: { readonly found: ChannelChanges }) {
  const texts = useTexts();
  const notCompared = notComparedText(texts, found);
  return (
    <div class="changes-list">
      {found.changes.length > 0 && (
        <ul>
          {found.changes.map((change) => (
            <li key={'rule' in change ? `${change.what} ${change.rule}` : change.what}>
              {changeText(texts, change)}
            </li>
          ))}
        </ul>
      )}
      {notCompared && <p class="quiet">{notCompared}</p>}
    </div>
  );
}
