/** What changed on a channel, in words. */
import { isolated } from '../i18n/isolated';
import type { Texts } from '../i18n/texts';
import { followersGained, type Change, type ChannelChanges } from './changes';

/** One change as a phrase, such as "Followers: 12 more". */
export function changeText(texts: Texts, change: Change): string {
  const { t } = texts;
  switch (change.what) {
    case 'state':
      return t('change.state', { before: t(`state.${change.before}`), after: t(`state.${change.after}`) });
    case 'kind':
      return t('change.kind', { before: t(`kind.${change.before}`), after: t(`kind.${change.after}`) });
    case 'level':
      return t('change.level', { before: t(`level.${change.before}`), after: t(`level.${change.after}`) });
    case 'name':
    case 'handle':
      return t(`change.${change.what}`, { before: isolated(change.before), after: isolated(change.after) });
    case 'followers':
      return followersChangeText(texts, change);
    default:
      return t(`change.${change.what}`, { title: texts.say({ id: `rule.${change.rule}.title` }) });
  }
}

function followersChangeText({ t }: Texts, change: Extract<Change, { what: 'followers' }>): string {
  const { count, isAbout } = followersGained(change);
  const direction = count > 0 ? 'more' : 'fewer';
  return t(`change.followers-${direction}`, {
    count: Math.abs(count),
    about: isAbout ? 'yes' : 'no',
    after: change.after.count,
    aboutNow: change.after.precision === 'rounded' ? 'yes' : 'no',
  });
}

/** Why warnings are not compared; empty where they are. */
export const notComparedText = (
  { t }: Texts,
  { notCompared }: Pick<ChannelChanges, 'notCompared'>,
): string => (notCompared === null ? '' : t(`change.${notCompared}`));
