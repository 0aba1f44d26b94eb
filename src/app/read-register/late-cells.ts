import { fieldsOf, type Entity } from '../../schema/entity.js';
import type { KindName } from '../../schema/field.js';
import { entities, entityKeys, type EntityKey } from '../../register/entities/index.js';
import { foldHeader } from './sheet-cells.js';

/** What deadlines and counts do without, so that a large workbook can show them before it is all read. */
export interface LateCells {
  /** The whole table: measurements, and what is written by itself. */
  readonly isLate: boolean;
  /** Rows are only ever added, and a text that changed would have another fingerprint beside it. */
  readonly isSealed: boolean;
  /** A column of long texts. */
  isLong(header: string): boolean;
  /** A column of texts or figures: all but key, title, days, choices and references. One that is not known may be any of them. */
  isDetail(header: string): boolean;
  /** A column the product calculates. */
  isCalculated(header: string): boolean;
  /** The column of the keys; its header in either language or a former name. */
  isKey(header: string): boolean;
}

type Headers = ReadonlySet<string>;

function headersWhere(entity: Entity, holds: (name: string, of: Entity['fields'][string]) => boolean): Headers {
  return new Set(fieldsOf(entity).flatMap(([name, field]) => (holds(name, field) ? [field.label.da, field.label.en, ...(field.former ?? [])].map(foldHeader) : [])));
}

const telling: ReadonlySet<KindName> = new Set<KindName>(['key', 'date', 'choice', 'ref', 'refs']);

function lateCellsOf(key: EntityKey): LateCells {
  const entity: Entity = entities[key];
  const long = headersWhere(entity, (_, { kind }) => kind.name === 'long-text');
  const calculated = headersWhere(entity, (_, { formula }) => formula !== undefined);
  const details = headersWhere(entity, (name, { kind, formula }) => name !== entity.titleField && (formula !== undefined || !telling.has(kind.name)));
  const keys = headersWhere(entity, (name) => name === 'id');
  return {
    isLate: key === 'measurement' || entity.historyOnly === true,
    isSealed: key === 'rowVersion',
    isLong: (header) => long.has(foldHeader(header)),
    isDetail: (header) => details.has(foldHeader(header)),
    isCalculated: (header) => calculated.has(foldHeader(header)),
    isKey: (header) => keys.has(foldHeader(header)),
  };
}

const known = entityKeys.map((key) => ({ table: entities[key].table.toLowerCase(), sheets: [entities[key].sheet.da, entities[key].sheet.en].map(foldHeader), cells: lateCellsOf(key) }));
const byTable = new Map(known.map(({ table, cells }) => [table, cells]));
const bySheet = new Map(known.flatMap(({ sheets, cells }) => sheets.map((sheet) => [sheet, cells] as const)));

/** A table by its name, or by its sheet when people have given it another; null for one of their own. */
export function lateCells(table: string, sheet: string): LateCells | null {
  return byTable.get(table.toLowerCase()) ?? bySheet.get(foldHeader(sheet)) ?? null;
}
