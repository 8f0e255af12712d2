import type { ComponentChildren } from 'preact';
import type { ChannelList, ListProblem } from '../../utils/plan/channel-list';
import { platformOf } from '../../utils/reading/platforms/platform';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';

/** So many rows are drawn; the counts tell of all. */
const SHOWN = 100;

/** What will be added, and what was refused, with its line and column. */
export function ChannelPreview({ list: { channels, problems } }: { readonly list: ChannelList }) {
  const { t } = useTexts();
  return (
    <div class="import-preview" aria-live="polite">
      {problems.length > 0 && (
        <ProblemList title={t('importing.problems', { count: problems.length })} problems={problems} />
      )}
      <section>
        <h3 id="import-channels">{t('importing.channels', { count: channels.length })}</h3>
        {channels.length > 0 && (
          <PreviewTable
            titleId="import-channels"
            heads={[t('planned.platform'), t('planned.address'), t('channel.role')]}
          >
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
          </PreviewTable>
        )}
        {channels.length > SHOWN && (
          <p class="quiet">{t('importing.and-more', { count: channels.length - SHOWN })}</p>
        )}
      </section>
    </div>
  );
}

interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly ListProblem[];
}

/** What was refused of a table, with its line and column. */
export function ProblemList({ title, problems }: ProblemListProps) {
  const { t, say } = useTexts();
  return (
    <section>
      <h3 id="import-problems" class="mark-error">
        {title}
      </h3>
      <PreviewTable
        titleId="import-problems"
        heads={[t('importing.line'), t('importing.column'), t('importing.problem')]}
      >
        {problems.slice(0, SHOWN).map(({ line, column, message }) => (
          <tr key={`${line} ${column} ${message.id}`}>
            <td>{line}</td>
            <td>
              <bdi>{column}</bdi>
            </td>
            <td>{say(message)}</td>
          </tr>
        ))}
      </PreviewTable>
    </section>
  );
}

interface PreviewTableProps {
  /** The id of the heading above it. */
  readonly titleId: string;
  readonly heads: readonly string[];
  /** Its rows. */
  readonly children: ComponentChildren;
}

/** A table that scrolls by itself, by the keyboard too. */
export function PreviewTable({ titleId, heads, children }: PreviewTableProps) {
  return (
    <div class="import-scroll" tabIndex={0} role="region" aria-labelledby={titleId}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
