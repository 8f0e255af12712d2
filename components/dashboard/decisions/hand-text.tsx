import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import type { HandForm, HandProblems } from './by-hand-form';

export interface HandFieldProps {
  readonly form: HandForm;
  readonly problems: HandProblems;
  readonly onChange: (changed: Partial<HandForm>) => void;
}

type TextName = {
  [Name in keyof HandForm]: HandForm[Name] extends string
    ? string extends HandForm[Name]
      ? Name
      : never
    : never;
}[keyof HandForm];

interface HandTextProps extends HandFieldProps {
  readonly name: TextName;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'datetime-local';
  readonly inputMode?: 'numeric' | 'url' | 'text';
  /** Characters. */
  readonly most?: number;
}

/** A text of the form, with what is wrong with it. */
export function HandText({
  form,
  problems,
  onChange,
  name,
  label,
  hint,
  most = 300,
  ...rest
}: HandTextProps) {
  const { say } = useTexts();
  const { type = 'text', inputMode = 'text' } = rest;
  const problem = problems[name];
  return (
    <Field label={label} {...(hint && { hint })} {...(problem && { error: say(problem) })}>
      {(control) => (
        <input
          {...control}
          type={type}
          inputMode={inputMode}
          dir="auto"
          autocomplete="off"
          maxLength={inputMode === 'url' ? 2048 : most}
          value={form[name]}
          onInput={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
