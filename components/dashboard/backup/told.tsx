import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ToldProps {
  /** A problem bears the mark of one. */
  readonly look?: 'done' | 'problem';
  readonly children: ComponentChildren;
}

/** What came of something. It takes the focus, and so is spoken: what was pressed is gone. */
export function Told({ look = 'done', children }: ToldProps) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <p ref={told} tabIndex={-1} class={`backup-told backup-told-${look}`}>
      {children}
    </p>
  );
}
