import { isolated } from '../../../utils/i18n/isolated';
import { useTexts } from '../../shared/texts-context';
import type { BackupAtHand } from './backup-actions';

interface BackupHoldsProps {
  readonly backup: BackupAtHand;
  /** Its file's. */
  readonly name: string;
}

/** What a backup holds, by whom and when it was made. */
export function BackupHolds({ backup: { about, auditor }, name }: BackupHoldsProps) {
  const { t, moment, number } = useTexts();
  const { madeAt, toolVersion, counts } = about;
  const lines: [term: string, said: string][] = [
    [t('backup.holds.made'), moment(madeAt)],
    [t('backup.holds.version'), toolVersion],
    [t('backup.holds.auditor'), auditor],
    [t('backup.holds.companies'), number(counts.plans)],
    [t('backup.holds.channels'), number(counts.channels)],
    [t('backup.holds.audits'), number(counts.audits)],
    [t('backup.holds.edits'), number(counts.edits)],
  ];
  return (
    <section class="backup-part" aria-labelledby="backup-holds">
      <h3 id="backup-holds">{t('backup.holds', { file: isolated(name) })}</h3>
      <dl class="backup-holds">
        {lines.flatMap(([term, said]) =>
          said === ''
            ? []
            : [
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>
                    <bdi>{said}</bdi>
                  </dd>
                </div>,
              ],
        )}
      </dl>
    </section>
  );
}
