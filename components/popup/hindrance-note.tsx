import type { Hindrance, PopupActions, ProfileView } from './popup-view';
import { Button } from '../shared/button';
import { ExternalLink } from '../shared/external-link';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { SETTINGS_HASH } from '../dashboard/view';
import './hindrance-note.css';

interface HindranceNoteProps {
  readonly profile: ProfileView;
  readonly hindrance: Hindrance;
  readonly actions: PopupActions;
}

/** What stands between the auditor and the profile, the one next step, and what is known from before. */
export function HindranceNote({ profile, hindrance, actions }: HindranceNoteProps) {
  const { t, moment } = useTexts();
  const { address, line } = profile;
  const isAdministrator = hindrance === 'administrator-view';
  return (
    <div class="hindrance-note" role="status">
      <p>
        <strong>{t(`popup.hindrance.${hindrance}`, { platform: platformName(address.platform) })}</strong>{' '}
        {t(`popup.hindrance.${hindrance}.next`)}
      </p>
      <WayOn hindrance={hindrance} profile={profile} actions={actions} />
      {!isAdministrator && line?.audit && line.audit.id !== '' && (
        <p class="quiet">{t('popup.last-audit', { moment: moment(line.audit.auditedAt) })}</p>
      )}
    </div>
  );
}

/** The one thing to do about it. */
function WayOn({ profile, hindrance, actions }: HindranceNoteProps) {
  const { t } = useTexts();
  switch (hindrance) {
    case 'administrator-view':
      return <ExternalLink href={profile.address.profileUrl}>{t('popup.public-view')}</ExternalLink>;
    case 'on-request':
      return <Button onClick={actions.readPage}>{t('popup.read-page')}</Button>;
    case 'switched-off':
      return <Button onClick={() => actions.openDashboard(SETTINGS_HASH)}>{t('popup.switches')}</Button>;
    default:
      return <Button onClick={actions.reload}>{t('popup.reload')}</Button>;
  }
}
