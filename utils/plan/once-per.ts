/**
 * The same function, which looks at an object once and remembers what it found. Only for documents that nobody changes
 * in place: rules ask for the same plan and the same lines again and again, a thousand times for a thousand channels.
 */
export function oncePer<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const found = new WeakMap<Key, { readonly it: Found }>();
  return (key) => {
    const known = found.get(key) ?? { it: find(key) };
    found.set(key, known);
    return known.it;
  };
}
