import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const places = ['../../../shared/data/', '../../../../shared/data/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** A folder of public data sets that others made; they are no part of this package, and tests that read them are skipped without them. */
export function publicData(folder: string): { readonly path: string; readonly present: boolean } {
  const found = places.map((place) => `${place}${folder}/`).find((path) => existsSync(path));
  return { path: found ?? `${places[0] ?? ''}${folder}/`, present: found !== undefined };
}
