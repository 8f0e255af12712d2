import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './button.css';

interface ButtonProps extends ButtonHTMLAttributes {
  /** `primary` once a view at most; `quiet` looks like a link; `danger` destroys something. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly children: ComponentChildren;
}

/** A button that does something here. What leads elsewhere is a link. */
export function Button({ look = 'plain', children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} class={`button button-${look}`}>
      {children}
    </button>
  );
}
