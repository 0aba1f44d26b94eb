import type { IsoDate } from '../schema/dates.js';
import { fieldsOf, type AnyRow, type Entity } from '../schema/entity.js';
import type { Finding } from '../schema/finding.js';
import type { RawWorkbook } from '../schema/raw-workbook.js';
import type { Language, Text } from '../schema/text.js';
import { entities, entityKeys, type EntityKey } from '../register/entities/index.js';
import type { Part } from '../register/parts.js';
import type { Register, Rows, TablePlace } from '../register/register.js';
import { asOfDate } from '../register/settings.js';
import { checkTableCells } from './read-register/check-table-cells.js';
import { findTable, soughtEntity } from './read-register/find-tables.js';
import { matchColumns, type MatchedColumns } from './read-register/match-columns.js';
import { repairedInUnits } from './read-register/measured-texts.js';
import { missingColumn, missingTable, newerWorkbook } from './read-register/read-findings.js';
import { readIdentity, type Identity } from './read-register/read-identity.js';
import { readRows, type RowsBefore } from './read-register/read-rows.js';
import { readSettings } from './read-register/read-settings.js';
import { resolveReferences, type RowsByEntity } from './read-register/resolve-references.js';
import { foldHeader, type FoundTable } from './read-register/sheet-cells.js';
import { schemaVersion } from './workbook-plan/workbook-names.js';

/** A register with what it was made of, by which the next reading keeps what has not changed. */
export interface ReadRegister {
  readonly register: Register;
  readonly findings: readonly Finding[];
  readonly made: ReadonlyMap<EntityKey, MadeTable>;
}

interface MadeTable extends RowsBefore {
  readonly cellFindings: readonly Finding[];
}

export type RegisterRead = ReadRegister | { readonly notARegister: Text };

const notARegister: Text = {
  da: 'Filen er ikke en porteføljeoversigt. Tag først arket i brug, så bliver det til en.',
  en: 'The file is no portfolio register. Adopt the sheet first, and it becomes one.',
};

/** The language most headers are in; Danish when there is nothing to choose by. */
function languageOfHeaders(tables: ReadonlyMap<EntityKey, FoundTable>): Language {
  const count = { da: 0, en: 0 };
  for (const [key, table] of tables) {
    const present = new Set(table.columns.map(({ header }) => foldHeader(header)));
    for (const [, field] of fieldsOf(entities[key])) {
      if (foldHeader(field.label.da) === foldHeader(field.label.en)) continue;
      if (present.has(foldHeader(field.label.da))) count.da += 1;
      if (present.has(foldHeader(field.label.en))) count.en += 1;
    }
  }
  return count.en > count.da ? 'en' : 'da';
}

/** A workbook of ours says so; one that another program has stripped of tables is known by having most of the first sheets. */
function looksLikeRegister(raw: RawWorkbook, identity: Identity | null, tables: ReadonlyMap<EntityKey, FoundTable>): boolean {
  if (!tables.has('project')) return identity !== null && tables.size > 0;
  return identity !== null || raw.tables.some(({ name }) => name.toLowerCase() === entities.project.table.toLowerCase()) || tables.size >= 3;
}

function placeOf(table: FoundTable, matched: MatchedColumns): TablePlace {
  return { table: table.name, sheet: table.sheet, headerRow: table.headerRow, ...matched };
}

/** What stands in a table; the very same as before where its cells are. */
function readTable(entity: Entity, table: FoundTable, matched: MatchedColumns, before: MadeTable | undefined): MadeTable {
  const read = readRows(entity, table, matched, before);
  const isSame = read === before && before.table.cells.rows === table.cells.rows && before.table.cells.extras === table.cells.extras;
  const cellFindings = isSame ? before.cellFindings : checkTableCells(entity, table, matched);
  return { rows: read.rows, findings: read.findings, table, columns: matched.columns, cellFindings };
}

function givenRows(made: ReadonlyMap<EntityKey, MadeTable>): RowsByEntity {
  return Object.fromEntries(entityKeys.map((key) => [key, made.get(key)?.rows ?? noRows]));
}

const noRows: readonly AnyRow[] = [];

/** The settings of before where they say the same, so that a register of the same cells is the same register. */
function keptIfSame<T>(before: T | undefined, next: T, words: (one: T) => unknown): T {
  return before !== undefined && JSON.stringify(words(before)) === JSON.stringify(words(next)) ? before : next;
}

/** Columns without which rows cannot be told apart or judged. */
function missingColumns(entity: Entity, table: FoundTable, matched: MatchedColumns, on: ReadonlySet<Part>): readonly Finding[] {
  return fieldsOf(entity)
    .filter(([key, field]) => matched.columns[key] === undefined && (field.part === undefined || on.has(field.part as Part)) && (key === 'id' || key === entity.titleField || field.required !== undefined))
    .map(([key, field]) => missingColumn(entity.key, table.sheet, key, field.label));
}

/**
 * Reads a register out of a workbook: whatever people have renamed, moved or added, each cell by its column's kind.
 * What cannot be read becomes a finding and a null; calculated columns are never taken over from the cells.
 * `today` is used where the workbook sets no as-of date. A workbook that is no register says so. Rows and tables whose
 * cells are the same objects as when they were read `before` stay the same objects.
 */
export function readRegister(raw: RawWorkbook, today: IsoDate, before?: ReadRegister): RegisterRead {
  const identity = readIdentity(raw);
  const tables = new Map<EntityKey, FoundTable>();
  for (const key of entityKeys) {
    const table = findTable(raw, soughtEntity(entities[key]));
    if (table !== null) tables.set(key, table);
  }
  if (!looksLikeRegister(raw, identity, tables)) return { notARegister };

  const language = identity?.language ?? languageOfHeaders(tables);
  const { settings, parts, findings: settingFindings } = readSettings(raw);
  const findings: Finding[] = [...settingFindings];
  const version = identity?.schemaVersion ?? schemaVersion;
  if (version > schemaVersion) findings.push(newerWorkbook(version, schemaVersion));
  const made = new Map<EntityKey, MadeTable>();
  const places: { [K in EntityKey]?: TablePlace } = {};
  for (const key of entityKeys) {
    const entity: Entity = entities[key];
    const table = tables.get(key);
    if (!table) {
      if (parts.has(entity.part as Part)) findings.push(missingTable(key, entity.sheet, key === 'project' ? 'error' : 'warning'));
      continue;
    }
    const matched = matchColumns(entity, table, identity, language);
    const read = readTable(entity, table, matched, before?.made.get(key));
    made.set(key, read);
    places[key] = placeOf(table, matched);
    // One at a time: a list of 100,000 rows has more findings than a call takes arguments.
    for (const finding of [missingColumns(entity, table, matched, parts), read.findings, read.cellFindings].flat()) findings.push(finding);
  }
  const rows = givenRows(made);
  const resolved = resolveReferences(entities, rows, before && { given: givenRows(before.made), resolved: before.register.rows }) as unknown as Rows;
  const register: Register = {
    language,
    asOf: asOfDate(settings, today),
    settings: keptIfSame(before?.register.settings, settings, (one) => one),
    parts: keptIfSame(before?.register.parts, parts, (one) => [...one]),
    rows: entityKeys.every((key) => resolved[key] === before?.register.rows[key]) && before ? before.register.rows : resolved,
    tables: keptIfSame(before?.register.tables, places, (one) => one),
  };
  return { register, findings: repairedInUnits(findings, resolved, language), made };
}
