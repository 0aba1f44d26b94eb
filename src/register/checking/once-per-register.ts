import type { Register } from '../register.js';

/** What is made of a whole register when first asked for, and kept as long as the register is: a register never changes. */
export function oncePerRegister<T>(make: (register: Register) => T): (register: Register) => T {
  const made = new WeakMap<Register, { readonly value: T }>();
  return (register) => {
    const known = made.get(register);
    if (known) return known.value;
    const value = make(register);
    made.set(register, { value });
    return value;
  };
}
