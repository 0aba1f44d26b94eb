import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { extendWorkbook } from '../../../src/adapters/xlsx-patch/extend-workbook.js';
import { patchWorkbook } from '../../../src/adapters/xlsx-patch/patch-workbook.js';
import { putPages } from '../../../src/adapters/xlsx-patch/put-pages.js';
import { planRegister } from '../../../src/app/plan-register.js';
import { readRegister } from '../../../src/app/read-register.js';
import { isUpToDate, planUpgrade } from '../../../src/app/upgrade/plan-upgrade.js';
import { upgradeFile } from '../../../src/app/upgrade/upgrade-file.js';
import { exampleRegister } from '../../../src/example/index.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { olderPlan } from '../../support/older-register.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';
import { differences, viewOf } from '../../support/workbook-view.js';

const ports = { read: readWorkbook, extend: extendWorkbook, patch: patchWorkbook, write: writeWorkbook, putPages };
const today = date('2027-05-12');

/** The example as the first version's own program wrote it, so that nobody here has made it fit. */
const firstVersion = readFileSync(fileURLToPath(new URL('../../fixtures/older-register/first-version.da.xlsx', import.meta.url)));

function registerIn(raw: RawWorkbook): Register {
  const read = readRegister(raw, today);
  if ('notARegister' in read) throw new Error('no register');
  return read.register;
}

async function upgraded(before: Uint8Array): Promise<{ readonly after: Uint8Array; readonly raw: RawWorkbook; readonly differing: readonly string[] }> {
  const after = await upgradeFile(before, today, ports);
  const raw = await readWorkbook(after);
  const fresh = await writeWorkbook(planRegister(registerIn(raw), { registerId: 'older' }));
  return { after, raw, differing: differences(viewOf(after), viewOf(fresh)) };
}

/** What stays as it was, and why (see DECISIONS). */
const stays: Readonly<Record<string, RegExp>> = {
  'rows of the settings keep their places, new ones stand below': /^navn set_\w+: 'Opsætning'!\$C\$\d+ ≠ 'Opsætning'!\$C\$\d+$/,
  'how a sheet prints is set up by people': /: (pageSetup|headerFooter): |^navn _xlnm\.Print_(Titles|Area) i /,
  'help of a column that is there keeps its words': /\] validering: (\{.*?)"prompt":"[^"]*"(.*) ≠ \1"prompt":"[^"]*"\2$/,
  'a column without a group no longer stands under the group before it': /^Møder: tblMeetings\[(Område|Forløb)\] gruppe: Grundoplysninger ≠ Deltagere$/,
  'an existing title row gets no further link': /^Årshjul: .*»Årets hjul →«/,
};

const first = upgraded(firstVersion);

describe('a register that the first version made', () => {
  it('differs in nothing from a new one when it is brought up to date, but for what is named', async () => {
    const { differing, raw } = await first;
    const reasons = Object.values(stays);
    expect(differing.filter((line) => !reasons.some((reason) => reason.test(line)))).toEqual([]);
    // A reason that is no longer needed is taken out.
    expect(Object.entries(stays).filter(([, reason]) => !differing.some((line) => reason.test(line))).map(([why]) => why)).toEqual([]);
    expect(isUpToDate(planUpgrade(raw, registerIn(raw)))).toBe(true);
  });

  it('finds its new columns again when people give them other headers', async () => {
    const { after, raw } = await first;
    const table = raw.tables.find(({ name }) => name === 'tblCases');
    const at = table?.columns.findIndex(({ header }) => header === 'Besluttet den') ?? -1;
    const renamed = raw.tables.map((one) => (one === table ? { ...one, columns: one.columns.map((column, index) => (index === at ? { ...column, header: 'Dato for beslutning' } : column)) } : one));
    expect(at).toBeGreaterThan(10);
    expect(registerIn({ ...raw, tables: renamed }).tables.case?.columns['decidedOn']).toBe((table?.firstColumn ?? 0) + at);
    expect(after.length).toBeGreaterThan(firstVersion.length);
  });

  itWithOoxmlValidator('is a valid workbook to the Open XML SDK', async () => {
    expect(await validateOoxml((await first).after, 'xlsx')).toEqual([]);
  });
});

describe('an English register of the first version', () => {
  it('gets sheets, groups, colours, help and drop-downs as a new one has them', async () => {
    const { differing } = await upgraded(await writeWorkbook(olderPlan(exampleRegister('en'))));
    // A part that came later is off until somebody switches it on.
    const partsOff = /^(Projects|Criteria|Scenarios): \w+\[[^\]]+\] (skjult|gruppe af kolonner): |^(Pairwise comparisons|Scenario limits): synligt: hidden ≠ visible$/;
    const others = /^navn set_\w+: 'Settings'!\$C\$\d+ ≠ 'Settings'!\$C\$\d+$|^Meetings: tblMeetings\[(Area|Course)\] gruppe: Basics ≠ |: (pageSetup|headerFooter): |^navn _xlnm\.Print_/;
    expect(differing.filter((line) => !partsOff.test(line) && !others.test(line))).toEqual([]);
  });
});
