import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { ExcelStandIn } from '../../../src/excel-stand-in/host/stand-in.js';
import { unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { date } from '../../../src/schema/dates.js';
import { lookOf } from '../../support/look-of.js';
import { momentsOf, tablesWithRowsBelow } from '../../support/cut-off.js';
import { memoryStore } from '../../support/memory-store.js';
import { standInFor, wireTable } from '../../support/office-in-node.js';
import { openedIn, type OpenedWorkbook } from '../../support/office-workbook.js';
import { olderPlan } from '../../support/older-register.js';
import { rawOf } from '../../support/planned-raw.js';
import { smallRegister } from '../../support/small-register.js';

async function sessionOn({ workbook }: OpenedWorkbook): Promise<RegisterSession> {
  const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'MH', files: async () => Promise.resolve({ read: readWorkbook, write: writeWorkbook }) });
  await session.refresh();
  return session;
}

/** Each goes on for some seconds: of the pages, which all come alike, some. `EVERY_MOMENT=1` tries all. */
const offset = 1;

describe('a pane that is closed while an older register is brought up to date', () => {
  it('goes on where it was cut off, and comes to the very same workbook', async () => {
    const switches = unlikelySwitches;
    const standIn = standInFor(rawOf(olderPlan(smallRegister())), { switches });
    const pane = openedIn(standIn);
    const session = await sessionOn(pane);
    const before = session.state().register?.rows;
    const moments = momentsOf(pane.host, standIn);
    expect(await session.upgrade()).toEqual({ kind: 'saved', id: '' });
    session.dispose();
    const whole = lookOf(standIn.workbook);
    expect(moments.length).toBeGreaterThan(10);
    for (const [index, workbook] of moments.entries()) {
      if (index > 3 && index % 4 !== offset && process.env['EVERY_MOMENT'] === undefined) continue;
      const at = `after ${String(index)} of ${String(moments.length - 1)}`;
      const again = await sessionOn(openedIn(new ExcelStandIn(workbook, wireTable(), { switches, readFile: readWorkbook })));
      expect(again.state().failure, at).toBeNull();
      expect(again.state().register?.rows.project.map(({ id, name }) => [id, name]), at).toEqual(before?.project.map(({ id, name }) => [id, name]));
      expect(await again.upgrade(), at).toEqual({ kind: 'saved', id: '' });
      expect(lookOf(workbook), at).toEqual(whole);
      expect(tablesWithRowsBelow(workbook), at).toEqual([]);
      expect(await again.addRow('project', { name: 'Det næste' }), at).toMatchObject({ kind: 'saved', id: 'P-0038' });
      again.dispose();
    }
  }, 300_000);
});
