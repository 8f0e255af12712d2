import { useTexts } from '../../../shared/texts-context';
import { WordsField } from '../fields';
import type { GroupProps } from './group';

/** How the channel speaks, in which forms, and what is made for its platform alone. */
export function VoiceFields({ channel, onChange, onLeave }: GroupProps) {
  const { t } = useTexts();
  return (
    <div class="plan-fields">
      <WordsField
        label={t('planned.language')}
        value={channel.language}
        onValue={(language) => onChange({ language })}
        onLeave={onLeave}
      />
      <WordsField
        label={t('planned.tone')}
        hint={t('planned.tone-hint')}
        value={channel.tone}
        onValue={(tone) => onChange({ tone })}
        onLeave={onLeave}
      />
      <WordsField
        label={t('planned.formats')}
        hint={t('planned.formats-hint')}
        most={500}
        value={channel.formats}
        onValue={(formats) => onChange({ formats })}
        onLeave={onLeave}
      />
      <WordsField
        label={t('planned.adaptation')}
        hint={t('planned.adaptation-hint')}
        most={500}
        rows={2}
        value={channel.adaptation}
        onValue={(adaptation) => onChange({ adaptation })}
        onLeave={onLeave}
      />
    </div>
  );
}
