import { useTexts } from '../../../shared/texts-context';
import { WordsField } from '../fields';
import type { GroupProps } from './group';

export function NotesFields({ channel, onChange, onLeave }: GroupProps) {
  const { t } = useTexts();
  return (
    <WordsField
      label={t('planned.notes')}
      rows={3}
      value={channel.notes}
      onValue={(notes) => onChange({ notes })}
      onLeave={onLeave}
    />
  );
}
