import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

/** What the control spreads so that label, hint and error are its own. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value, and how to put it right. */
  readonly error?: string;
  /** What became of what was typed, spoken by screen readers when it changes. */
  readonly status?: string;
  /** The label beside the control instead of above it. */
  readonly inline?: boolean;
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** A labelled control: `<Field label="Name">{(control) => <input {...control} />}</Field>`. */
export function Field({ label, hint, error, status, inline = false, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={inline ? 'field field-inline' : 'field'}>
      <label for={id}>{label}</label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true }),
      })}
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {status !== undefined && (
        <span class="field-hint" role="status">
          {status}
        </span>
      )}
      {error && (
        <span class="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
