/** Several words in one cell, with `;` between them. */

/** The items as one cell; a `;` or `\` within an item, and a blank at its ends, has a `\` before it. */
export const joined = (items: readonly string[]): string => items.map(escaped).join('; ');

const escaped = (item: string): string => item.replace(/[;\\]/g, '\\$&').replace(/^\s|\s$/g, '\\$&');

/** The items of such a cell, without the blanks around them; empty ones are none. */
export function itemsOf(cell: string): string[] {
  const items: string[] = [];
  let item = '';
  /** As long is the item without the blanks at its end. */
  let length = 0;
  const end = () => {
    if (length > 0) items.push(item.slice(0, length));
    item = '';
    length = 0;
  };
  for (let at = 0; at < cell.length; at += 1) {
    const [sign, next] = [cell.charAt(at), cell.charAt(at + 1)];
    const isKept = sign === '\\' && /[;\\\s]/.test(next);
    if (sign === ';') end();
    else if (isKept || sign.trim() !== '') {
      item += isKept ? next : sign;
      length = item.length;
      if (isKept) at += 1;
    } else if (length > 0) item += sign;
  }
  end();
  return items;
}
