/** How much of each group of a channel's fields is filled in, in words. */
import type { Texts } from '../../../../utils/i18n/texts';
import { isBlank, servedGoals } from '../../../../utils/plan/blank';
import { averageScore } from '../../../../utils/plan/equity';
import type { Plan, PlannedChannel } from '../../../../utils/plan/plan';
import type { ChannelGroup } from './group';

/** In a few words, what a closed group holds. */
export function filledText({ t }: Texts, group: ChannelGroup, channel: PlannedChannel, plan: Plan): string {
  const of = (...values: readonly unknown[]): string =>
    t('sections.filled', { filled: values.filter((value) => !isBlank(value)).length, total: values.length });
  switch (group) {
    case 'basics':
      return of(channel.url, channel.brandOrMarket, channel.controlledBy, channel.keptSince);
    case 'purpose':
      return of(servedGoals(plan, channel), channel.purpose, channel.approach);
    case 'rhythm':
      return of(channel.cadence, channel.editorial?.lines, channel.editorial?.from, channel.editorial?.until);
    case 'voice':
      return of(channel.language, channel.tone, channel.formats, channel.adaptation);
    case 'people':
      return of(channel.owner, channel.secondAdministrator);
    case 'asset':
      return channel.strategicAsset
        ? of(channel.expectedBenefit, channel.assetCost, channel.assetReturn)
        : t('channel-group.not-asset');
    case 'pauses':
      return t('channel-group.pauses-planned', { count: channel.pauses.length });
    case 'equity': {
      const average = averageScore(channel.equity);
      return average === null ? t('channel-group.not-scored') : t('score.average-brief', { average });
    }
    case 'notes':
      return t(isBlank(channel.notes) ? 'channel-group.notes-none' : 'channel-group.notes-said');
  }
}
