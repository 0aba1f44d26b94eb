import type { Parts } from '../../ooxml/package.js';

/** `prefix` with the first number no part has yet. */
export function freePartName(parts: Parts, prefix: string, extension: string): string {
  let number = 1;
  while (parts.has(`${prefix}${number}${extension}`)) number += 1;
  return `${prefix}${number}${extension}`;
}
