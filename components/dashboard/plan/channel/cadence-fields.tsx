import { useState } from 'preact/hooks';
import { platformOf } from '../../../../utils/reading/platforms/platform';
import { Button } from '../../../shared/button';
import { useTexts } from '../../../shared/texts-context';
import { EditedField } from '../edited-field';
import { OneOfField } from '../fields';
import { cadence as cadenceIn, cadenceKindOf, cadenceNumber, type CadenceKind } from '../plan-values';
import type { GroupProps } from './group';

const kinds: readonly CadenceKind[] = ['none', 'posts-a-week', 'longest-gap'];

/**
 * How often is posted: by posts a week, or by the longest gap allowed. A rhythm is offered and never filled in by itself:
 * the plan would say what nobody decided.
 */
export function CadenceFields({ channel, onChange, onLeave }: Omit<GroupProps, 'plan'>) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<CadenceKind>('none');
  const kind = channel.cadence ? cadenceKindOf(channel.cadence) : chosen;
  const suggested = platformOf(channel.platform)?.suggestedCadence;
  const choose = (wanted: CadenceKind) => {
    if (wanted === kind) return;
    setChosen(wanted);
    // The other kind's number would mean something else; a rhythm without its number is none yet.
    if (channel.cadence) onChange({ cadence: null }, 'at-once');
  };
  return (
    <div class="plan-fields">
      <OneOfField
        label={t('planned.cadence')}
        hint={t('planned.cadence-hint')}
        value={kind}
        choices={kinds}
        wordFor={(one) => t(`cadence-kind.${one}`)}
        onValue={choose}
        onLeave={onLeave}
      />
      {kind !== 'none' && (
        <EditedField
          key={kind}
          label={t(`cadence-number.${kind}`)}
          value={channel.cadence}
          written={(cadence) => String(cadenceNumber(cadence) ?? '')}
          read={(text) => cadenceIn(text, kind)}
          onValue={(cadence) => onChange({ cadence })}
          onLeave={onLeave}
          inputMode="decimal"
        />
      )}
      {!channel.cadence && suggested !== undefined && (
        <div class="cadence-offer">
          <Button
            onClick={() => {
              setChosen('posts-a-week');
              onChange({ cadence: { postsPerWeek: suggested } }, 'at-once');
            }}
          >
            {t('planned.suggest', { posts: suggested })}
          </Button>
          <span class="field-hint">{t('planned.suggest-source')}</span>
        </div>
      )}
    </div>
  );
}
