/** The settings, the switches among them. */
export const settings = {
  'settings.title': 'Settings',
  'settings.auditor': 'Auditor’s name',
  'settings.auditor-hint': 'It stands on every audit and in the CSV.',

  'switches.title': 'When pages are read',
  'switches.automatic': 'Automatic',
  'switches.automatic.means': 'A profile is read while you look at it.',
  'switches.on-request': 'Only when I ask',
  'switches.on-request.means':
    'Nothing is read until you press “Read this page” in the popup. That holds for this one page, until you leave it.',
  'switches.off': 'Off',
  'switches.off.means':
    'Nothing is read, in open tabs too. Switched on again, a tab that is open needs a reload first.',
  'switches.unread': 'The switches cannot be shown. While that is so, no page is read either. {why}',
} as const;
