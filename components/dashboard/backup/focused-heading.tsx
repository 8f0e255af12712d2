import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface FocusedHeadingProps {
  readonly id: string;
  readonly children: ComponentChildren;
}

/** The heading of a step that took the place of another: it takes the focus, so that one reads on from here. */
export function FocusedHeading({ id, children }: FocusedHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h3>
  );
}
