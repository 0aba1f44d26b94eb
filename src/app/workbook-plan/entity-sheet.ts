import type { AnyRow, Entity } from '../../schema/entity.js';
import type { Language, Text } from '../../schema/text.js';
import { columnLetter } from '../../register/register.js';
import { entityColumns, type EntityColumn } from './entity-columns.js';
import { palette } from './looks.js';
import { planHighlights } from './plan-highlights.js';
import { planValidation } from './plan-validation.js';
import type { OwnColumn } from './own-columns.js';
import { printEntity } from './print-entity.js';
import { rowHeight } from './row-height.js';
import type { PlacedCell, PlannedCell, PlannedSheet, PlannedTable, PlannedValue } from './workbook-plan.js';
import { sheetNames } from './workbook-names.js';

/** The rows above a table: title, what the sheet is for, headings of column groups, headers. */
const titleRow = 1;
const aboutRow = 2;
const groupRow = 3;
export const headerRow = 4;
export const firstDataRow = headerRow + 1;

const ownWidth = 24;

const back: Text = { da: '← Start', en: '← Start' };
const legend: Text = {
  da: 'Fed overskrift: skal udfyldes. Gul celle: mangler. Kursiv overskrift: regnes ud.',
  en: 'Bold header: must be filled in. Yellow cell: missing. Italic header: calculated.',
};
/** The heading of columns that are in no group, where others are. */
export const basics: Text = { da: 'Grundoplysninger', en: 'Basics' };

export interface EntitySheetContents {
  readonly rows: readonly AnyRow[];
  readonly parts: ReadonlySet<string>;
  readonly ownColumns: readonly OwnColumn[];
  /** The core's figure for a calculated column, as the field's own value; undefined when it is not known. */
  readonly calculated: (field: string, row: AnyRow) => unknown;
  /** A sheet that shows the same rows in another way. */
  readonly view?: string;
}

function cellOf(column: EntityColumn, row: AnyRow | null, contents: EntitySheetContents, language: Language): PlannedCell {
  const { field, table } = column;
  const stored: unknown = row === null ? null : table.formula === undefined ? row[column.key] : contents.calculated(column.key, row);
  const value: PlannedValue = stored === null || stored === undefined ? null : field.kind.encode(stored, language);
  const isAddress = field.kind.name === 'link' && typeof value === 'string' && /^https?:\/\/\S+$/.test(value);
  return {
    value,
    look: table.look,
    numberFormat: table.numberFormat,
    ...(table.formula === undefined ? {} : { formula: table.formula }),
    ...(isAddress ? { link: { web: value } } : {}),
  };
}

/** Widths of the table's columns, for estimating how many lines a text takes. */
function widthsOf(columns: readonly EntityColumn[], own: readonly OwnColumn[]): readonly number[] {
  return [...columns.map(({ sheet }) => (sheet.hidden ? 0 : sheet.width)), ...own.map((column) => column.width ?? ownWidth)];
}

function planTable(entity: Entity, columns: readonly EntityColumn[], contents: EntitySheetContents, language: Language): PlannedTable {
  const rows: readonly (AnyRow | null)[] = contents.rows.length === 0 ? [null] : contents.rows;
  const widths = widthsOf(columns, contents.ownColumns);
  const cells = rows.map((row, index) => [
    ...columns.map((column) => cellOf(column, row, contents, language)),
    ...contents.ownColumns.map((own): PlannedCell => ({ value: own.values[index] ?? null, look: 'text', numberFormat: own.numberFormat ?? 'General' })),
  ]);
  return {
    name: entity.table,
    headerRow,
    firstColumn: 1,
    filterButtons: true,
    columns: [
      ...columns.map((column) => column.table),
      ...contents.ownColumns.map((own) => ({ field: null, header: own.header, headerLook: 'header' as const, look: 'text' as const, numberFormat: own.numberFormat ?? 'General' })),
    ],
    rows: cells,
    rowHeights: cells.map((row) => rowHeight(row, widths)),
  };
}

/** One heading over each run of neighbouring visible columns of a group; hidden ones follow on unseen. Columns without a group have the heading they are told to. */
export function groupHeadings(columns: readonly EntityColumn[], language: Language, ungrouped: Text | null = null): readonly (string | null)[] {
  let previous: string | null = null;
  return columns.map(({ field, sheet }, index) => {
    const heading: string | null = (field.group ?? ungrouped)?.[language] ?? null;
    const opens = heading !== null && (heading !== previous || (sheet.hidden !== true && columns[index - 1]?.sheet.hidden === true));
    previous = heading;
    return opens ? heading : null;
  });
}

function groupCells(columns: readonly EntityColumn[], language: Language): PlacedCell[] {
  const grouped = columns.some(({ field }) => field.group !== undefined);
  return groupHeadings(columns, language).map((heading, index) => ({ row: groupRow, column: index + 1, value: heading ?? (index === 0 && grouped ? basics[language] : null), look: 'group' }));
}

/** The sheet of one entity: visible when its part is on, its table with everything Excel can help with. */
export function planEntitySheet(entity: Entity, contents: EntitySheetContents, language: Language): PlannedSheet {
  const columns = entityColumns(entity, language, contents.parts);
  const titleColumn = columns.findIndex((column) => column.key === entity.titleField) + 1;
  const kept = titleColumn <= 3 ? titleColumn : 1;
  const visible = entity.part === 'core' ? entity.historyOnly !== true : contents.parts.has(entity.part);
  return {
    name: entity.sheet[language],
    visibility: visible ? 'visible' : 'hidden',
    tabColour: entity.part === 'core' ? palette.accent : palette.accentSoft,
    columns: [...columns.map((column) => column.sheet), ...contents.ownColumns.map((own) => ({ width: own.width ?? ownWidth, look: 'columnText' as const }))],
    rowHeights: new Map([[titleRow, 27], [aboutRow, 18], [groupRow, 16], [headerRow, 33]]),
    cells: [
      { row: titleRow, column: 1, value: entity.plural[language], look: 'sheetTitle' },
      { row: titleRow, column: titleColumn + 1, value: back[language], look: 'link', link: { sheet: sheetNames.start[language], cell: 'A1' } },
      ...(contents.view === undefined ? [] : [{ row: titleRow, column: titleColumn + 2, value: `${contents.view} →`, look: 'link' as const, link: { sheet: contents.view, cell: 'A1' } }]),
      { row: aboutRow, column: 1, value: `${entity.about[language]} ${legend[language]}`, look: 'plain' },
      ...groupCells(columns, language),
    ],
    merges: [],
    tables: [planTable(entity, columns, contents, language)],
    validations: columns.map((column, index) => planValidation(column.field, language, index + 1)),
    highlights: planHighlights(entity, columns, firstDataRow, language),
    freeze: { rows: headerRow, columns: kept },
    gridLines: false,
    activeCell: `${columnLetter(kept + 1)}${String(firstDataRow)}`,
    print: printEntity(entity, columns, { kept, repeatRows: `$${String(groupRow)}:$${String(headerRow)}` }, language),
  };
}
