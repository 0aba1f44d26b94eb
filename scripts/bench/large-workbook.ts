import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { planRegister } from '../../src/app/plan-register.js';
import { largeRegister, type RegisterSize } from './large-register.js';

async function workbookOf(size: RegisterSize): Promise<Uint8Array> {
  return writeWorkbook(planRegister(largeRegister(size), { registerId: 'bench' }));
}

/**
 * The path of a large register's workbook, as our own writer makes it. Making one takes minutes, so it is kept in the
 * computer's folder for temporary files for as long as the writer makes the same of a small register.
 */
export async function largeWorkbook(size: RegisterSize, onMake: () => void): Promise<string> {
  const small = await workbookOf({ projects: 60, benefits: 80, measurements: 120 });
  const made = createHash('sha256').update(small).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), 'portfolio-register-bench');
  const path = join(folder, `${String(size.projects)}-${String(size.benefits)}-${String(size.measurements)}-${made}.xlsx`);
  if (existsSync(path)) return path;
  onMake();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${path}.part`, await workbookOf(size));
  renameSync(`${path}.part`, path);
  return path;
}
