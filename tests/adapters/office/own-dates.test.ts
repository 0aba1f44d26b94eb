import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { planRegister } from '../../../src/app/plan-register.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import { exampleAsOf, exampleRegister } from '../../../src/example/index.js';
import { likelySwitches, unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { memoryStore } from '../../support/memory-store.js';
import { standInFor } from '../../support/office-in-node.js';
import { openedIn } from '../../support/office-workbook.js';

const register = exampleRegister('da');
const values = register.rows.project.map((_, index) => 46_519 + index);
const ownColumns = { project: [{ header: 'Kontrakt udløber', values, numberFormat: 'dd-mm-yyyy' }, { header: 'Løbenummer', values, numberFormat: '0' }] };
const raw = await readWorkbook(await writeWorkbook(planRegister(register, { registerId: 'x', ownColumns })));

describe.each([['as is likely', likelySwitches], ['all the other way', unlikelySwitches]] as const)('columns people added, %s', (_, switches) => {
  it('are known to hold days by their cells in Excel, and a table without any is not asked', async () => {
    const { workbook } = openedIn(standInFor(raw, { switches }));
    const session = createRegisterSession({ workbook, today: () => exampleAsOf, now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'MH' });
    await session.refresh();
    expect([...(await session.ownDates('project'))]).toEqual(['Kontrakt udløber']);
    expect([...(await session.ownDates('benefit'))]).toEqual([]);
    expect(session.ownCells('project')?.headers).toEqual(['Kontrakt udløber', 'Løbenummer']);
  });
});
