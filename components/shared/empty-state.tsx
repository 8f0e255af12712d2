import type { ComponentChildren } from 'preact';
import './empty-state.css';

interface EmptyStateProps {
  /** What is not there, in a few words. */
  readonly title: string;
  /** How to fill it. */
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** Where there is nothing to show yet: it says how to fill it. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">
        <strong>{title}</strong>
      </p>
      {children}
      {actions && <div class="empty-state-actions">{actions}</div>}
    </div>
  );
}
