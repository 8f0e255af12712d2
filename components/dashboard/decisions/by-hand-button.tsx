import { useState } from 'preact/hooks';
import type { Plan, PlanId } from '../../../utils/plan/plan';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { ByHandDialog } from './by-hand-dialog';
import './decisions.css';

interface ByHandButtonProps {
  readonly line: ChannelLine | null;
  readonly planId: PlanId;
  readonly plans: readonly Plan[];
}

/** Opens the form for an audit by hand. */
export function ByHandButton(props: ByHandButtonProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button title={t('hand.enter-what')} onClick={() => setOpen(true)}>
        {t('hand.enter')}
      </Button>
      {isOpen && <ByHandDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
