import type { Field, KindName } from '../../schema/field.js';
import type { Finding, Fix, Severity } from '../../schema/finding.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import type { Text } from '../../schema/text.js';
import { addressAt, shownValue } from './sheet-cells.js';

/** Where a cell stands that could not be read. */
export interface CellPlace {
  readonly entity: string;
  readonly id: string | null;
  readonly field: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Kinds that figures are made of: an unreadable cell there makes a document wrong, not only incomplete. */
const figureKinds: ReadonlySet<KindName> = new Set(['number', 'money', 'percent', 'date']);

function severityOf(field: Field): Severity {
  return figureKinds.has(field.kind.name) && !field.formula ? 'error' : 'warning';
}

function placeOf({ entity, id, field, sheet, row, column }: CellPlace): Finding['place'] {
  return { entity, id, field, sheet, row, address: addressAt(row, column) };
}

/** A cell whose content is not what its column holds; `repair` is what it plainly shows, offered and never taken. */
export function unreadableCell(place: CellPlace, field: Field, value: RawValue, expected: Text, repair: unknown): Finding {
  const fix: Fix | undefined =
    repair === undefined
      ? undefined
      : { label: { da: 'Ret til det, cellen viser', en: 'Change to what the cell shows' }, changes: [{ entity: place.entity, row: place.row, field: place.field, value: repair }] };
  return {
    rule: 'cell-is-readable',
    severity: severityOf(field),
    place: placeOf(place),
    message: { da: 'I {header} står »{shown}«. Der skal stå {expected}.', en: '{header} holds "{shown}". It should hold {expected}.' },
    params: { header: field.label, shown: shownValue(value), expected, id: place.id ?? '' },
    ...(fix === undefined ? {} : { fix }),
  };
}

/** A cell that shows an error such as #REF!. */
export function errorCell(place: CellPlace, field: Field, value: RawValue): Finding {
  return {
    rule: 'cell-has-no-error-value',
    severity: severityOf(field),
    place: placeOf(place),
    message: { da: 'Cellen i {header} viser fejlen {shown} og tæller ikke med.', en: 'The cell in {header} shows the error {shown} and is not counted.' },
    params: { header: field.label, shown: shownValue(value), id: place.id ?? '' },
  };
}

/** A calculated cell that holds a typed value, which stays as it is while everything around it changes. */
export function formulaReplaced(place: CellPlace, field: Field, value: RawValue): Finding {
  return {
    rule: 'formula-is-kept',
    severity: 'warning',
    place: placeOf(place),
    message: {
      da: 'I {header} er formlen skrevet over med »{shown}«. Kopiér cellen over eller under ned over den.',
      en: 'In {header} the formula was typed over with "{shown}". Copy the cell above or below onto it.',
    },
    params: { header: field.label, shown: shownValue(value), id: place.id ?? '' },
  };
}

/** Rows below the table's last row. */
export function rowsOutsideTable(entity: string, sheet: string, row: number, address: string, count: number): Finding {
  return {
    rule: 'rows-stand-in-the-table',
    severity: 'info',
    place: { entity, id: null, field: null, sheet, row, address },
    message: {
      da: 'Under tabellen i {sheet} står der noget (første celle {address}, rækker: {count}), som ikke tælles med. Træk tabellens hjørne ned over det, eller flyt det.',
      en: 'Something stands below the table in {sheet} (first cell {address}, rows: {count}) that is not counted. Drag the corner of the table down over it, or move it.',
    },
    params: { sheet, address, count },
  };
}

/** So many numbers are told one by one. */
const toldOnes = 5;

/** Rows of the table's own that it was not made larger for; those of the log have fingerprints nobody knows them by. */
export function rowsBelowTable(entity: string, sheet: string, row: number, address: string, ids: readonly string[]): Finding {
  const isLog = entity === 'rowVersion';
  const some = isLog ? String(ids.length) : ids.slice(0, toldOnes).join(', ') + (ids.length > toldOnes ? ` … (${String(ids.length)})` : '');
  const rows = { da: `rækker: ${some}`, en: `rows: ${some}` };
  return {
    rule: 'rows-stand-in-the-table',
    severity: 'warning',
    place: { entity, id: isLog ? null : (ids[0] ?? null), field: null, sheet, row, address },
    message: {
      da: 'Lige under tabellen i {sheet} står der rækker, som hører til den og ikke tælles med (første celle {address}, {rows}). Træk tabellens hjørne ned over dem; dem, panelet selv har skrevet, tager det med, når det åbnes.',
      en: 'Right below the table in {sheet} stand rows that belong to it and are not counted (first cell {address}, {rows}). Drag the corner of the table down over them; those the pane has written itself it takes in when it is opened.',
    },
    params: { sheet, address, rows },
  };
}

export function missingTable(entity: string, sheet: Text, severity: Severity): Finding {
  return {
    rule: 'table-is-there',
    severity,
    place: { entity, id: null, field: null, sheet: null, row: null, address: null },
    message: { da: 'Arket {sheet} er der ikke mere. Hent det igen fra en ældre udgave af filen, eller slå delen fra.', en: 'The sheet {sheet} is no longer there. Take it back from an older version of the file, or switch the part off.' },
    params: { sheet },
  };
}

export function missingColumn(entity: string, sheet: string, field: string, label: Text): Finding {
  return {
    rule: 'column-is-there',
    severity: 'warning',
    place: { entity, id: null, field, sheet, row: null, address: null },
    message: { da: 'Kolonnen {header} findes ikke i arket {sheet}.', en: 'There is no column {header} in the sheet {sheet}.' },
    params: { header: label, sheet },
  };
}

export function newerWorkbook(version: number, known: number): Finding {
  return {
    rule: 'workbook-is-not-newer',
    severity: 'warning',
    place: { entity: 'register', id: null, field: null, sheet: null, row: null, address: null },
    message: { da: 'Arket er lavet med en nyere udgave ({version}) end denne ({known}). Nye kolonner læses ikke.', en: 'The workbook was made by a newer version ({version}) than this one ({known}). New columns are not read.' },
    params: { version, known },
  };
}
