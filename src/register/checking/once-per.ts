/**
 * What is made of a register, or of the rows of one of its tables, when first asked for, and kept as long as they are:
 * neither ever changes.
 */
export function oncePer<K extends object, T>(make: (whole: K) => T): (whole: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (whole) => {
    const known = made.get(whole);
    if (known) return known.value;
    const value = make(whole);
    made.set(whole, { value });
    return value;
  };
}
