import type { AnyRow, Entity } from '../../schema/entity.js';
import { fieldsOf } from '../../schema/entity.js';
import { entities, entityKeys, type EntityKey } from '../../register/entities/index.js';
import type { Register, Rows, TablePlace } from '../../register/register.js';
import { journalState } from '../journal/journal-state.js';
import { readJournal } from '../journal/read-journal.js';
import { rowContent, valuesIn, type KeptValues } from '../journal/row-content.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { FrozenEdition } from './editions.js';
import { frozenEntities, standsInWorkbook, type ManifestTable } from './manifest.js';

export interface RestoredEdition {
  /** The register as it was; rows that could not be found again are left out. */
  readonly register: Register;
  /** Rows the workbook no longer holds as they were. */
  readonly missing: readonly { readonly entity: EntityKey; readonly key: string }[];
}

const contentsOfJournal = oncePer((register: Register) => journalState(readJournal(register)).contents);

function rowOf(entity: Entity, values: KeptValues, sheet: string, row: number): AnyRow {
  const blank = Object.fromEntries(fieldsOf(entity).map(([name]) => [name, null]));
  const known = Object.fromEntries(Object.entries(values).filter(([name]) => name in blank));
  return { ...blank, ...known, at: { sheet, row } };
}

/** Contents of the rows that stand in the workbook now, by fingerprint. */
function contentsStanding(register: Register, entity: EntityKey): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const row of register.rows[entity] as readonly AnyRow[]) {
    const content = rowContent(entity, row);
    if (content !== null) contents.set(content.hash, content.content);
  }
  return contents;
}

function sheetRows(stretches: ManifestTable['stretches']): readonly number[] {
  return stretches.flatMap(([first, count]) => Array.from({ length: count }, (_, index) => (first === 0 ? 0 : first + index)));
}

/**
 * The register as it was when an edition was frozen, its settings and as-of date included. Journal, accepted findings and
 * the list of editions are those of today. Null for an edition whose list is damaged.
 */
export function restoreEdition(live: Register, edition: FrozenEdition): RestoredEdition | null {
  const { manifest } = edition;
  if (manifest === null) return null;
  const journal = contentsOfJournal(live);
  const rows: Record<string, readonly AnyRow[]> = { ...live.rows };
  const tables: { [K in EntityKey]?: TablePlace } = Object.fromEntries(Object.entries(live.tables).filter(([entity]) => !frozenEntities.includes(entity as EntityKey)));
  const missing: { entity: EntityKey; key: string }[] = [];
  for (const entity of frozenEntities) {
    const table = manifest.tables[entity];
    rows[entity] = [];
    if (!table) continue;
    if (table.place !== null) tables[entity] = table.place;
    const standing = standsInWorkbook(entity) ? contentsStanding(live, entity) : null;
    const places = sheetRows(table.stretches);
    rows[entity] = table.rows.flatMap(([key, hash], index) => {
      const values = valuesIn(journal.get(hash) ?? standing?.get(hash) ?? null);
      if (values === null) {
        missing.push({ entity, key });
        return [];
      }
      return [rowOf(entities[entity], values, table.place?.sheet ?? entities[entity].sheet[manifest.language], places[index] ?? 0)];
    });
  }
  const inOrder = Object.fromEntries(entityKeys.map((key) => [key, rows[key] ?? []])) as unknown as Rows;
  return {
    register: { language: manifest.language, asOf: manifest.asOf, settings: manifest.settings, parts: new Set(manifest.parts), rows: inOrder, tables },
    missing,
  };
}
