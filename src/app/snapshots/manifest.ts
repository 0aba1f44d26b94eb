import type { IsoDate } from '../../schema/dates.js';
import type { AnyRow } from '../../schema/entity.js';
import type { Language } from '../../schema/text.js';
import { fingerprint } from '../../register/checking/fingerprint.js';
import { entityKeys, type EntityKey } from '../../register/entities/index.js';
import type { Part } from '../../register/parts.js';
import type { Register, TablePlace } from '../../register/register.js';
import type { Settings } from '../../register/settings.js';
import { journalled, rowContent } from '../journal/row-content.js';
import { isRecord } from './is-record.js';

/** Rows of one table as an edition names them. */
export interface ManifestTable {
  readonly place: TablePlace | null;
  /** Key and fingerprint of each row, in the order of the sheet. */
  readonly rows: readonly (readonly [key: string, hash: string])[];
  /** Sheet rows as stretches: first row and how many. */
  readonly stretches: readonly (readonly [first: number, count: number])[];
}

/** What an edition holds: the settings themselves, and every row by its fingerprint. */
export interface Manifest {
  readonly language: Language;
  readonly asOf: IsoDate;
  readonly settings: Settings;
  readonly parts: readonly Part[];
  readonly tables: { readonly [K in EntityKey]?: ManifestTable };
}

/**
 * Histories the journal leaves out because nobody types in them. They are only ever added to, so an edition names their
 * rows by fingerprint and finds them where they stand.
 */
const histories = ['statusReport', 'planItem'] as const satisfies readonly EntityKey[];

/** Tables an edition holds, in the register's own order. */
export const frozenEntities: readonly EntityKey[] = entityKeys.filter((key) => journalled.includes(key) || (histories as readonly EntityKey[]).includes(key));

/** Tables whose rows an edition can only find in the workbook itself, since the journal keeps no content of them. */
export function standsInWorkbook(entity: EntityKey): boolean {
  return entity === 'measurement' || (histories as readonly EntityKey[]).includes(entity);
}

function stretchesOf(rows: readonly AnyRow[]): ManifestTable['stretches'] {
  const stretches: [number, number][] = [];
  for (const { at } of rows) {
    const last = stretches.at(-1);
    if (last && at.row === last[0] + last[1]) last[1] += 1;
    else stretches.push([at.row, 1]);
  }
  return stretches;
}

/** Rows an edition cannot name: those without a number, and all but the first of those that share one. */
export function unnamedRows(register: Register): readonly { readonly entity: EntityKey; readonly row: AnyRow }[] {
  return frozenEntities.flatMap((entity) => {
    const seen = new Set<string>();
    return (register.rows[entity] as readonly AnyRow[]).flatMap((row) => {
      const key = rowContent(entity, row)?.key.toLowerCase();
      if (key === undefined || seen.has(key)) return [{ entity, row }];
      seen.add(key);
      return [];
    });
  });
}

/** The manifest of a register as it is. Rows without a key are passed over: see `unnamedRows`. */
export function manifestOf(register: Register): Manifest {
  const tables: { [K in EntityKey]?: ManifestTable } = {};
  for (const entity of frozenEntities) {
    const named = (register.rows[entity] as readonly AnyRow[]).flatMap((row) => {
      const content = rowContent(entity, row);
      return content === null ? [] : [{ row, content }];
    });
    const place = register.tables[entity] ?? null;
    if (named.length === 0 && place === null) continue;
    tables[entity] = { place, rows: named.map(({ content }) => [content.key, content.hash] as const), stretches: stretchesOf(named.map(({ row }) => row)) };
  }
  const { language, asOf, settings, parts } = register;
  return { language, asOf, settings, parts: [...parts].sort(), tables };
}

/** The manifest as the text that is kept; the same register gives the same text. */
export function manifestText(manifest: Manifest): string {
  return JSON.stringify({ version: 1, ...manifest });
}

/** Null for a text that is no manifest, or one of a newer form. */
export function readManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['tables']) || !isRecord(value['settings']) || !Array.isArray(value['parts'])) return null;
    const { version: _, ...manifest } = value;
    return manifest as unknown as Manifest;
  } catch {
    return null;
  }
}

/** What a manifest's rows come to; it changes with every cell that is kept. */
export function checksumOf(text: string): string {
  return fingerprint(text);
}

/** Whether two manifests hold the same rows and settings, wherever the rows stand and whatever the day is; histories apart. */
export function holdTheSame(one: Manifest, other: Manifest): boolean {
  const core = ({ language, settings, parts, tables }: Manifest): string =>
    JSON.stringify([language, settings, parts, journalled.map((key) => (tables[key]?.rows ?? []).map(([id, hash]) => `${id} ${hash}`).sort())]);
  return core(one) === core(other);
}
