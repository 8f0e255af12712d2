import { useState } from 'preact/hooks';
import type { Channel } from '../../utils/store/schema';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import { useTools } from './tools';
import { useKeptText } from './use-kept-text';

/** The auditor's note, kept while it is typed. */
export function ChannelNote({ channel }: { readonly channel: Channel }) {
  const { t } = useTexts();
  const { actions, attempt } = useTools();
  const note = useKeptText(channel.note, (text) => void attempt(actions.setNote(channel.id, text)));
  const [isTyped, setTyped] = useState(false);
  return (
    <Field label={t('channel.note')} status={isTyped && channel.note === note.text ? t('note.kept') : ''}>
      {(control) => (
        <textarea
          {...control}
          rows={3}
          maxLength={5000}
          dir="auto"
          value={note.text}
          onInput={(event) => {
            setTyped(true);
            note.type(event.currentTarget.value);
          }}
          onBlur={note.flush}
        />
      )}
    </Field>
  );
}
