import type { ChannelList } from '../../utils/plan/channel-list';
import { platformOf } from '../../utils/reading/platforms/platform';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';

/** So many rows are drawn; the counts tell of all. */
const SHOWN = 100;

/** What will be added, and what was refused, with its line and column. */
export function ChannelPreview({ list: { channels, problems } }: { readonly list: ChannelList }) {
  const { t, say } = useTexts();
  return (
    <div class="import-preview" aria-live="polite">
      {problems.length > 0 && (
        <section>
          <h3 id="import-problems" class="mark-error">
            {t('importing.problems', { count: problems.length })}
          </h3>
          <div class="import-scroll" tabIndex={0} role="region" aria-labelledby="import-problems">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('importing.line')}</th>
                  <th scope="col">{t('importing.column')}</th>
                  <th scope="col">{t('importing.problem')}</th>
                </tr>
              </thead>
              <tbody>
                {problems.slice(0, SHOWN).map(({ line, column, message }) => (
                  <tr key={`${line} ${column} ${message.id}`}>
                    <td>{line}</td>
                    <td>
                      <bdi>{column}</bdi>
                    </td>
                    <td>{say(message)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <section>
        <h3 id="import-channels">{t('importing.channels', { count: channels.length })}</h3>
        {channels.length > 0 && (
          <div class="import-scroll" tabIndex={0} role="region" aria-labelledby="import-channels">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('planned.platform')}</th>
                  <th scope="col">{t('planned.address')}</th>
                  <th scope="col">{t('channel.role')}</th>
                </tr>
              </thead>
              <tbody>
                {channels.slice(0, SHOWN).map(({ id, platform, url, role }) => (
                  <tr key={id}>
                    <td>
                      {platformOf(platform)
                        ? platformName(platform)
                        : t('importing.by-hand', { platform: platformName(platform) })}
                    </td>
                    <td>
                      <bdi>{url}</bdi>
                    </td>
                    <td>{t(`role.${role}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {channels.length > SHOWN && (
          <p class="quiet">{t('importing.and-more', { count: channels.length - SHOWN })}</p>
        )}
      </section>
    </div>
  );
}
