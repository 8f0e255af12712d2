/** The toolbar icon's titles; a screen reader speaks them, so the state stands in words. */
export const badge = {
  'badge.title': '{name}, {platform}: {state}. {reason}',
  'badge.obstacle': '{platform}: {state}',
  'badge.unkept': 'This page was not kept. {why}',
} as const;
