/**
 * A name or handle that someone else wrote, kept apart from the text around it: a Hebrew name must not turn the
 * sentence about. `address` is drawn like an address (`@` or path included by the caller).
 */
export function Handle({ children }: { readonly children: string }) {
  return <bdi class="handle">{children}</bdi>;
}
