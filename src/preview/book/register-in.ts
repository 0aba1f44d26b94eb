import { readRegister } from '../../app/read-register.js';
import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';
import type { Register } from '../../register/register.js';
import type { IsoDate } from '../../schema/dates.js';
import { rawOf } from './raw-of.js';

/** The register a workbook holds as it stands now; null for one that holds none. */
export function registerIn(workbook: Workbook, today: IsoDate): Register | null {
  const read = readRegister(rawOf(workbook), today);
  return 'notARegister' in read ? null : read.register;
}
