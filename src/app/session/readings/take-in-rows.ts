import { fieldsOf } from '../../../schema/entity.js';
import { isBlank } from '../../../schema/kinds/cells.js';
import { fill, type Text } from '../../../schema/text.js';
import { entities, entityKeys, type EntityKey } from '../../../register/entities/index.js';
import { journalState } from '../../journal/journal-state.js';
import { readJournal } from '../../journal/read-journal.js';
import { rowsBelow } from '../../read-register/rows-below.js';
import { valueAt } from '../../read-register/sheet-cells.js';
import type { LiveWorkbook, RowsBelow } from '../../live-workbook.js';
import { asUnavailable } from '../inner/as-unavailable.js';
import type { Reading } from './reading.js';

/** Rows that stand below their table because whoever wrote them was gone before the table was made larger. */
interface StrandedRows extends RowsBelow {
  readonly entity: EntityKey;
  readonly sheet: string;
}

/**
 * The rows below each table that are certainly its own. Below a table that somebody has made smaller, calculated cells hold
 * something; those of a row that was only written are blank. A number alone is a note, and a row the log knows as taken out stays where
 * it is.
 */
function strandedRows({ register, read }: Reading): readonly StrandedRows[] {
  const found: StrandedRows[] = [];
  for (const key of entityKeys) {
    const made = read.made.get(key);
    if (!made || made.cellFindings.length === 0) continue;
    const { table, columns } = made;
    const calculated = fieldsOf(entities[key]).flatMap(([name, field]) => (field.formula && columns[name] !== undefined ? [columns[name]] : []));
    const heads = key === 'rowVersion' ? undefined : journalState(readJournal(register)).heads.get(key);
    const keys: string[] = [];
    for (const { row, id } of rowsBelow(entities[key], table, made)) {
      const holdsMore = Object.entries(columns).some(([name, column]) => name !== 'id' && !isBlank(valueAt(table.cells, row, column)));
      if (!holdsMore || heads?.get(id.trim()) === null || calculated.some((column) => !isBlank(valueAt(table.cells, row, column)))) break;
      keys.push(id);
    }
    const keyHeader = table.columns[(columns['id'] ?? 0) - table.firstColumn]?.header;
    if (keys.length > 0 && keyHeader !== undefined) found.push({ entity: key, table: table.name, sheet: table.sheet, keyHeader, keys });
  }
  // The log first: it tells which of the other rows were written last.
  return found.sort((one, other) => Number(other.entity === 'rowVersion') - Number(one.entity === 'rowVersion'));
}

const told = {
  da: 'Rækker, der stod lige under deres tabel, er taget med i den: {rows}. Det sker, når en gemning bliver afbrudt.',
  en: 'Rows that stood right below their table have been taken into it: {rows}. It happens when saving is cut off.',
} as const;

/** What a person is told; nobody has missed lines of the log. */
function takenInSentence(rows: readonly StrandedRows[]): Text | null {
  const seen = rows.filter(({ entity }) => entity !== 'rowVersion');
  if (seen.length === 0) return null;
  const list = seen.map(({ sheet, keys }) => `${sheet} ${keys.slice(0, 5).map((key) => String(key).trim()).join(', ')}${keys.length > 5 ? ` … (${String(keys.length)})` : ''}`).join('; ');
  return { da: fill(told.da, { rows: list }), en: fill(told.en, { rows: list }) };
}

/** A table that cannot be made larger keeps its finding; that Excel does not answer is told as ever. */
const stays = new Set(['protected', 'read-only', 'below-table', 'unsupported', 'other']);

async function takeInOnce(workbook: LiveWorkbook, reading: Reading): Promise<readonly StrandedRows[]> {
  const done: StrandedRows[] = [];
  for (const rows of strandedRows(reading)) {
    try {
      await workbook.takeIn?.({ table: rows.table, keyHeader: rows.keyHeader, keys: rows.keys });
      done.push(rows);
    } catch (error) {
      if (!stays.has(asUnavailable(error).reason)) throw error;
    }
  }
  return done;
}

/** Lines of the log first, then the rows they tell of; and the log once more where there were very many. */
const rounds = 4;

/** Takes in what can be and reads it: what the workbook is then, and what a person is to be told. */
export async function takeInRows(workbook: LiveWorkbook, first: Reading, readAnew: (sheets: readonly string[]) => Promise<Reading | null>): Promise<{ readonly reading: Reading | null; readonly takenIn: Text | null; readonly any: boolean }> {
  let reading: Reading | null = first;
  const all: StrandedRows[] = [];
  for (let round = 0; round < rounds && reading !== null; round += 1) {
    const done = await takeInOnce(workbook, reading);
    if (done.length === 0) break;
    all.push(...done);
    reading = await readAnew(done.map(({ sheet }) => sheet));
  }
  return { reading, takenIn: takenInSentence(all), any: all.length > 0 };
}
