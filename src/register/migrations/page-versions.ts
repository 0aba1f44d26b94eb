import { migrations, type Migration, type MigrationChange } from './index.js';

export type PageKey = Extract<MigrationChange, { readonly does: 'renew-page' }>['page'];

/** The version in which each page became what it is today. */
export function pageVersions(all: readonly Migration[] = migrations): ReadonlyMap<PageKey, number> {
  return new Map(all.flatMap(({ to, changes }) => changes.flatMap((one): readonly (readonly [PageKey, number])[] => (one.does === 'renew-page' ? [[one.page, to]] : []))));
}
