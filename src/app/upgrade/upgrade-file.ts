import type { IsoDate } from '../../schema/dates.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import { migrations, type Migration } from '../../register/migrations/index.js';
import type { Register } from '../../register/register.js';
import { applyFixes } from '../apply-fixes.js';
import type { ExtendWorkbook, PatchWorkbook } from '../ports.js';
import { readRegister } from '../read-register.js';
import { findingOfChanges } from './step-changes.js';
import { isUpToDate, planUpgrade, type UpgradePlan } from './plan-upgrade.js';
import { withPages, withSheets, type PagePorts } from './put-pages.js';
import { isNothing } from './workbook-extension.js';

export interface UpgradePorts extends PagePorts {
  readonly extend: ExtendWorkbook;
  readonly patch: PatchWorkbook;
}

/** Columns first, then what goes into them, then the version. */
const rounds = 4;

function planOf(raw: RawWorkbook, today: IsoDate, steps: readonly Migration[]): { readonly plan: UpgradePlan; readonly register: Register } | null {
  const read = readRegister(raw, today);
  return 'notARegister' in read ? null : { plan: planUpgrade(raw, read.register, steps), register: read.register };
}

/** A copy of a register's file, brought up to date. Throws what the ports throw, and Error when the plan never comes to an end. */
export async function upgradeFile(bytes: Uint8Array, today: IsoDate, ports: UpgradePorts, steps: readonly Migration[] = migrations): Promise<Uint8Array> {
  let copy = bytes;
  for (let round = 0; round < rounds; round += 1) {
    const now = planOf(await ports.read(copy), today, steps);
    if (now === null || isUpToDate(now.plan)) return copy;
    const { plan, register } = now;
    if (plan.extension.sheets.length > 0) copy = await withSheets(copy, plan.extension.sheets, register, ports);
    if (!isNothing(plan.extension)) copy = ports.extend(copy, plan.extension);
    if (plan.pages.length > 0) copy = await withPages(copy, plan.pages, register, ports);
    if (!isNothing(plan.last)) copy = ports.extend(copy, plan.last);
    if (plan.changes.length > 0 && isNothing(plan.extension)) copy = ports.patch(copy, applyFixes(register, [findingOfChanges(plan.changes)]).patch);
  }
  const left = planOf(await ports.read(copy), today, steps);
  if (left !== null && !isUpToDate(left.plan)) throw new Error('The upgrade does not come to an end');
  return copy;
}
