import type { Parts } from './package.js';

/** `prefix` with the first number, from 1 or another on, that no part has yet. */
export function freePartName(parts: Parts, prefix: string, extension: string, first = 1): string {
  let number = first;
  while (parts.has(`${prefix}${number}${extension}`)) number += 1;
  return `${prefix}${number}${extension}`;
}
