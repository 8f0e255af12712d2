import type { Hindrance, ProfileView } from './popup-view';
import { Button } from '../shared/button';
import { ExternalLink } from '../shared/external-link';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import './hindrance-note.css';

interface HindranceNoteProps {
  readonly profile: ProfileView;
  readonly hindrance: Hindrance;
  readonly onReload: () => void;
}

/** What stands between the auditor and the profile, the one next step, and what is known from before. */
export function HindranceNote({ profile, hindrance, onReload }: HindranceNoteProps) {
  const { t, moment } = useTexts();
  const { address, line } = profile;
  const isAdministrator = hindrance === 'administrator-view';
  return (
    <div class="hindrance-note" role="status">
      <p>
        <strong>{t(`popup.hindrance.${hindrance}`, { platform: platformName(address.platform) })}</strong>{' '}
        {t(`popup.hindrance.${hindrance}.next`)}
      </p>
      {isAdministrator ? (
        <ExternalLink href={address.profileUrl}>{t('popup.public-view')}</ExternalLink>
      ) : (
        <Button onClick={onReload}>{t('popup.reload')}</Button>
      )}
      {!isAdministrator && line?.audit && line.audit.id !== '' && (
        <p class="quiet">{t('popup.last-audit', { moment: moment(line.audit.auditedAt) })}</p>
      )}
    </div>
  );
}
