import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ReportSectionProps {
  readonly title: string;
  /** What the section is, in a sentence. */
  readonly what?: string;
  readonly children: ComponentChildren;
}

/** A part of the report under its own heading. */
export function ReportSection({ title, what, children }: ReportSectionProps) {
  const id = useId();
  return (
    <section class="report-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {what && <p class="report-what">{what}</p>}
      {children}
    </section>
  );
}
