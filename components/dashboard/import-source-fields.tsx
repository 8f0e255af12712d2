import type { TargetedDragEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { channelTemplate } from '../../utils/plan/channel-row';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import { textOfFile, type ReadProblem } from './import-source';
import { useTools } from './tools';

interface SourceFieldsProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What may be pasted here; else addresses, a table of channels or a plan. */
  readonly label?: string;
  readonly hint?: string;
  /** False where no template of a channel list is offered. */
  readonly hasTemplate?: boolean;
}

/** Beyond this a text is not shown in the field: drawing a large one takes longer than reading it. */
const SHOWN = 200_000;

/** Where an import comes from: pasted into a field, a file chosen, or one dropped. */
export function SourceFields({ text, onText, label, hint, hasTemplate = true }: SourceFieldsProps) {
  const { t } = useTexts();
  const { actions } = useTools();
  const input = useRef<HTMLInputElement>(null);
  const [fileName, setFileName] = useState('');
  const [problem, setProblem] = useState<ReadProblem | null>(null);
  const [isAssumed, setAssumed] = useState(false);
  const [isOver, setOver] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file) return;
    setFileName(file.name);
    const read = await textOfFile(file);
    setProblem('problem' in read ? read.problem : null);
    setAssumed('text' in read && read.isAssumed);
    onText('text' in read ? read.text : '');
  };
  const drop = (event: TargetedDragEvent<HTMLDivElement>) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer?.files[0]);
  };
  return (
    <div
      class={isOver ? 'import-source import-source-over' : 'import-source'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {text.length > SHOWN ? (
        <p>{t('importing.large', { characters: text.length })}</p>
      ) : (
        <Field label={label ?? t('importing.paste')} hint={hint ?? t('importing.paste-hint')}>
          {(control) => (
            <textarea
              {...control}
              rows={5}
              dir="ltr"
              spellcheck={false}
              value={text}
              onInput={({ currentTarget }) => {
                setFileName('');
                setProblem(null);
                setAssumed(false);
                onText(currentTarget.value);
              }}
            />
          )}
        </Field>
      )}
      <div class="import-file">
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('importing.file')}
          accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // So that the same file, put right meanwhile, can be chosen again.
            currentTarget.value = '';
          }}
        />
        <Button onClick={() => input.current?.click()}>{t('importing.file')}</Button>
        {hasTemplate && (
          <Button
            look="quiet"
            onClick={() => actions.download('channel-audit-channels.csv', [channelTemplate()], 'text/csv')}
          >
            {t('importing.template')}
          </Button>
        )}
        {fileName && <bdi class="quiet">{fileName}</bdi>}
      </div>
      {isAssumed && <p role="status">{t('importing.assumed')}</p>}
      {problem && (
        <p class="field-error" role="alert">
          {t(`importing.${problem}`)}
        </p>
      )}
    </div>
  );
}
