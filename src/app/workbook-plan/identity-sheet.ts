import { fieldsOf } from '../../schema/entity.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import type { Language } from '../../schema/text.js';
import { identitySheet, schemaVersion } from './workbook-names.js';
import type { PlacedCell, PlannedSheet } from './workbook-plan.js';

/** The first row of the list that says which field each table column, by Excel's own column id, holds. */
export const identityListRow = 6;

/**
 * The very hidden sheet: schema version, register id and language, and which field each table column holds.
 * Column ids are given from 1 in the order of the table; Excel keeps them when people rename or move columns.
 */
export function planIdentitySheet(language: Language, registerId: string | null, adoption: string | null = null): PlannedSheet {
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['schemaVersion', schemaVersion],
    ['registerId', registerId],
    ['language', language],
    ...(adoption === null ? [] : [['adoption', adoption] as const]),
  ];
  const cells: PlacedCell[] = facts.flatMap(([name, value], index) => [
    { row: index + 1, column: 1, value: name },
    { row: index + 1, column: 2, value },
  ]);
  ['table', 'columnId', 'entity', 'field'].forEach((header, index) => cells.push({ row: identityListRow - 1, column: index + 1, value: header }));
  let row = identityListRow;
  for (const key of entityKeys) {
    fieldsOf(entities[key]).forEach(([field], index) => {
      [entities[key].table, index + 1, key, field].forEach((value, column) => cells.push({ row, column: column + 1, value }));
      row += 1;
    });
  }
  return {
    name: identitySheet,
    visibility: 'veryHidden',
    tabColour: null,
    columns: [24, 12, 20, 24].map((width) => ({ width })),
    rowHeights: new Map(),
    cells,
    merges: [],
    tables: [],
    validations: [],
    highlights: [],
    freeze: null,
    gridLines: true,
    activeCell: 'A1',
    print: { landscape: false, pagesWide: 1, headerLeft: identitySheet, headerRight: '', footerRight: '' },
  };
}
