import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface PastSectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the History tab under its heading. */
export function PastSection({ title, children }: PastSectionProps) {
  const id = useId();
  return (
    <section class="past-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
