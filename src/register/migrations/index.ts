import type { Migration } from './migration.js';
import { renewedFormulas } from './0002-renewed-formulas.js';
import { shorterFormulas } from './0003-shorter-formulas.js';
import { frontPages } from './0004-front-pages.js';
import { alikeFormulas } from './0005-alike-formulas.js';

export { schemaVersion } from './schema-version.js';
export type { Migration, MigrationChange } from './migration.js';

/** Every step in order; the last brings a workbook to `schemaVersion`. */
export const migrations: readonly Migration[] = [renewedFormulas, shorterFormulas, frontPages, alikeFormulas];

/** The steps a workbook of a version has not been through. */
export function stepsFrom(version: number, all: readonly Migration[] = migrations): readonly Migration[] {
  return all.filter(({ to }) => to > version);
}
