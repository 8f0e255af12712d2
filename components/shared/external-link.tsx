import type { ComponentChildren } from 'preact';

interface ExternalLinkProps {
  readonly href: string;
  /** What the link leads to, for those who do not see what stands beside it. */
  readonly label?: string;
  readonly class?: string;
  /** Called as the auditor follows it. */
  readonly onFollow?: () => void;
  readonly children: ComponentChildren;
}

/** A link out of the extension, in a new tab. Anything but a web address stays plain text. */
export function ExternalLink({ href, label, class: className, onFollow, children }: ExternalLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span class={className}>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      aria-label={label}
      class={className}
      {...(onFollow && { onClick: onFollow })}
    >
      {children}
    </a>
  );
}
