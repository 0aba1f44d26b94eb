import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { readRegister } from '../../src/app/read-register.js';
import type { Register } from '../../src/register/register.js';
import { date } from '../../src/schema/dates.js';
import type { RawValue } from '../../src/schema/raw-workbook.js';

export interface ReadBack {
  readonly register: Register;
  /** The cells of a person's own column, in the order of the projects; null where there is no such column. */
  readonly own: (header: string) => readonly RawValue[] | null;
}

/** A register file as the product itself reads it again. Throws when it is none, or when a cell cannot be read. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const raw = await readWorkbook(bytes);
  const read = readRegister(raw, date('2027-06-01'));
  if ('notARegister' in read) throw new Error(read.notARegister.en);
  if (read.findings.length > 0) throw new Error(JSON.stringify(read.findings[0]));
  const { register } = read;
  const table = register.tables.project;
  const sheet = raw.sheets.find(({ name }) => name === table?.sheet);
  return {
    register,
    own: (header) => {
      const place = table?.ownColumns.find((column) => column.header === header);
      return place ? register.rows.project.map((row) => sheet?.rows[row.at.row - 1]?.[place.column - 1] ?? null) : null;
    },
  };
}
