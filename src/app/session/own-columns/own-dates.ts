import { isDateFormat } from '../../../schema/date-format.js';
import type { LiveWorkbook } from '../../live-workbook.js';
import type { TableCells } from '../readings/reading.js';

const none: ReadonlySet<string> = new Set();

/** Headers of people's own columns whose cells show days, by the format of the table's first row; none where Excel does not say. */
export async function ownDates(workbook: LiveWorkbook, { place }: TableCells): Promise<ReadonlySet<string>> {
  if (place.ownColumns.length === 0 || workbook.columnFormats === undefined) return none;
  const formats = await workbook.columnFormats(place.table).catch(() => new Map<string, string>());
  return new Set(place.ownColumns.map(({ header }) => header).filter((header) => isDateFormat(formats.get(header) ?? '')));
}
