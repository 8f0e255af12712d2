import { webAddressIn } from '../../../../utils/plan/channel-address';
import { ExternalLink } from '../../../shared/external-link';
import { useTexts } from '../../../shared/texts-context';
import { EditedField } from '../edited-field';
import type { Taken } from '../plan-values';

interface PolicyFieldProps {
  /** Empty where there is none. */
  readonly url: string;
  readonly onUrl: (url: string) => void;
  readonly onLeave: () => void;
}

/** Where the company's policy can be read. */
export function PolicyField({ url, onUrl, onLeave }: PolicyFieldProps) {
  const { t } = useTexts();
  return (
    <div class="policy-field">
      <EditedField
        label={t('governance.policyUrl')}
        hint={t('governance.policyUrl.hint')}
        value={url}
        read={policyUrl}
        taken="finished"
        onValue={onUrl}
        onLeave={onLeave}
        inputMode="url"
      />
      {url !== '' && <ExternalLink href={url}>{t('governance.policyUrl.open')}</ExternalLink>}
    </div>
  );
}

/** An address, `https://` added where it is missing, or nothing. */
function policyUrl(text: string): Taken<string> {
  if (text.trim() === '') return { value: '' };
  const address = webAddressIn(text);
  return address ? { value: address.href } : { refusal: { id: 'governance.policyUrl.wrong' } };
}
