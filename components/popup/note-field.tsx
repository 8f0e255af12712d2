import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupActions } from './popup-view';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';

interface NoteFieldProps {
  readonly note: string;
  readonly actions: Pick<PopupActions, 'typeNote' | 'flushNote'>;
}

/** The auditor's note, kept at every keystroke. What is stored elsewhere shows up here unless this field is being typed in. */
export function NoteField({ note, actions }: NoteFieldProps) {
  const { t } = useTexts();
  const [text, setText] = useState(note);
  const [isTyped, setTyped] = useState(false);
  const isTyping = useRef(false);
  useEffect(() => {
    if (!isTyping.current) setText(note);
  }, [note]);
  return (
    <Field label={t('popup.note')} status={isTyped && note === text ? t('note.kept') : ''} inline>
      {(control) => (
        <textarea
          {...control}
          class="note-field"
          rows={text.includes('\n') || text.length > 45 ? 3 : 1}
          maxLength={5000}
          dir="auto"
          value={text}
          onInput={(event) => {
            isTyping.current = true;
            setTyped(true);
            setText(event.currentTarget.value);
            actions.typeNote(event.currentTarget.value);
          }}
          onBlur={() => {
            isTyping.current = false;
            actions.flushNote();
          }}
        />
      )}
    </Field>
  );
}
