/** Where the browser's own settings keep platforms' pages from the extension. */
export const siteAccess = {
  'access.title': 'The browser keeps {platforms} from Channel Audit',
  'access.title-some': 'The browser keeps some addresses of {platforms} from Channel Audit',
  'access.means':
    'Its settings do not let the extension see these pages. What you open there is not audited, and the toolbar icon stays empty. What was kept before is still there.',
  'access.some':
    'Of {platforms}, the browser lets the extension see some addresses and not others. What you open at those that it may see is audited as always; at the others nothing is.',
  'access.allow': 'Allow access',
  'access.given': 'The browser lets Channel Audit see the pages now. Reload those that are open.',
  'access.refused': 'The browser gave no access. You can give it by hand, as told below.',
  'access.by-hand': 'By hand',
  'access.by-hand.how': 'how?',
  'access.by-hand.chromium':
    'Right-click the icon of Channel Audit in the toolbar and choose “Manage extension”. Under “Site access”, switch on the sites. Then reload the pages that are open.',
  'access.by-hand.firefox':
    'Open the add-ons manager (about:addons) and choose Channel Audit. Under “Permissions and data”, switch on the sites. If a site has no switch there, switch Channel Audit off and on again; nothing that it keeps is lost. Then reload the pages that are open.',
  'access.or-off':
    'A platform that you do not audit can be switched off in the settings, and is not asked for.',

  'access.unseen': 'Cannot tell whether this is a profile',
  'access.unseen.why': 'The browser keeps the pages of {platforms} from Channel Audit.',
} as const;
