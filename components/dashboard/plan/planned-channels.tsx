import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { carriedOver } from '../../../utils/plan/carry-over';
import { withoutLine } from '../../../utils/plan/decide';
import { newPlannedChannel, type PlannedChannel } from '../../../utils/plan/plan';
import { withChannels } from '../../../utils/plan/planned-channels';
import { Button } from '../../shared/button';
import { EmptyState } from '../../shared/empty-state';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import { AddAddress } from './channel/add-address';
import { addressText, isAbout } from './channel/address-text';
import type { ChannelEdit, ChannelGroup } from './channel/group';
import { PlannedHeader } from './channel/planned-header';
import { PlannedChannelFields } from './planned-channel-fields';
import { useDrawnFocus } from './use-drawn-focus';
import type { PlanEdits } from './use-plan-edits';
import { WeekOverview } from './week-overview';

/** So many channels are drawn at first; a plan may hold thousands. */
const SHOWN = 100;
/** From so many channels on one searches rather than looks. Our choice. */
const SEARCHED_FROM = 10;

/** What one fills in first. */
const FIRST_GROUPS: ReadonlySet<ChannelGroup> = new Set<ChannelGroup>(['basics', 'people', 'rhythm']);

/** The channels that the company means to have: their week, and one of them edited at a time. */
export function PlannedChannels({
  plan,
  edit,
  flush,
  onImport,
}: PlanEdits & { readonly onImport: (pasted?: string) => void }) {
  const { t } = useTexts();
  const { say } = useTools();
  const { place: list, focusOn } = useDrawnFocus<HTMLUListElement>();
  const [opened, setOpened] = useState<string | null>(null);
  const [groups, setGroups] = useState(FIRST_GROUPS);
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const found = search.trim() ? plan.channels.filter((channel) => isAbout(channel, search)) : plan.channels;
  const shown = all ? found : found.slice(0, SHOWN);

  const editOne = (id: string, change: ChannelEdit, when?: 'soon' | 'at-once') =>
    edit(
      (now) => ({
        ...now,
        channels: now.channels.map((channel) => (channel.id === id ? change(channel) : channel)),
      }),
      when,
    );
  const remove = (channel: PlannedChannel) => {
    const place = plan.channels.indexOf(channel);
    edit((now) => withoutLine(now, channel.id), 'at-once');
    say(t('planned.removed', { address: addressText(channel) }), () =>
      edit((now) => ({ ...now, channels: now.channels.toSpliced(place, 0, channel) }), 'at-once'),
    );
    const next = shown[shown.indexOf(channel) + 1] ?? shown[shown.indexOf(channel) - 1];
    if (next) focusOn(`[data-channel="${CSS.escape(next.id)}"]`);
  };
  /** Escape closes what is edited, from wherever the focus is in it, and leads on from its button. */
  const closeOnEscape = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const isOver = (event.target as Element).closest('dialog') !== null;
    if (event.key !== 'Escape' || opened === null || event.defaultPrevented || isOver) return;
    event.preventDefault();
    flush();
    focusOn(`[data-channel="${CSS.escape(opened)}"]`);
    setOpened(null);
  };
  const openGroup = (group: ChannelGroup, isOpen: boolean) =>
    setGroups((open) =>
      open.has(group) === isOpen ? open : new Set([...open, group].filter((one) => isOpen || one !== group)),
    );

  return (
    <>
      {plan.channels.length === 0 && (
        <EmptyState title={t('planned.none')}>
          <p>{t('planned.none-hint')}</p>
        </EmptyState>
      )}
      {plan.channels.length > SEARCHED_FROM && (
        <input
          type="search"
          class="planned-search"
          aria-label={t('planned.search')}
          placeholder={t('planned.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <WeekOverview
        plan={plan}
        channels={found}
        onEditorial={(id, change, when) =>
          editOne(id, (now) => ({ ...now, editorial: change(now.editorial) }), when)
        }
        onLeave={flush}
      />
      <ul ref={list} class="planned-list" onKeyDown={closeOnEscape}>
        {shown.map((channel) => (
          <li key={channel.id} class="planned">
            <PlannedHeader
              channel={channel}
              isOpen={opened === channel.id}
              onToggle={() => {
                flush();
                setOpened(opened === channel.id ? null : channel.id);
              }}
              onRemove={() => remove(channel)}
            />
            {opened === channel.id && (
              <PlannedChannelFields
                channel={channel}
                plan={plan}
                open={groups}
                onOpen={openGroup}
                // Of a list only what differs from what stands here is changed: another view may have added to it.
                onChange={(changed, when) =>
                  editOne(channel.id, (now) => carriedOver(channel, { ...channel, ...changed }, now), when)
                }
                onEdit={(change, when) => editOne(channel.id, change, when)}
                onLeave={flush}
              />
            )}
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('planned.all', { count: found.length })}
        </Button>
      )}
      <AddAddress
        planned={plan.channels}
        onAdd={(place) => {
          const added = newPlannedChannel(place.platform, place.url);
          edit((now) => withChannels(now, [added]), 'at-once');
        }}
        onList={onImport}
      />
      <div class="plan-buttons">
        <Button onClick={() => onImport()}>{t('planned.import')}</Button>
      </div>
    </>
  );
}
