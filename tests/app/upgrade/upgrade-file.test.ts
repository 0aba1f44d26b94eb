import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { openPackage, partText } from '../../../src/adapters/ooxml/package.js';
import { extendWorkbook } from '../../../src/adapters/xlsx-patch/extend-workbook.js';
import { patchWorkbook } from '../../../src/adapters/xlsx-patch/patch-workbook.js';
import { putPages } from '../../../src/adapters/xlsx-patch/put-pages.js';
import { calculatedValue } from '../../../src/app/calculated-columns.js';
import { planRegister } from '../../../src/app/plan-register.js';
import { UnpatchableWorkbook } from '../../../src/app/ports.js';
import { readRegister } from '../../../src/app/read-register.js';
import { isUpToDate, planUpgrade } from '../../../src/app/upgrade/plan-upgrade.js';
import { isNewer } from '../../../src/app/upgrade/register-version.js';
import { upgradeFile } from '../../../src/app/upgrade/upgrade-file.js';
import { upgradeLines } from '../../../src/app/upgrade/upgrade-words.js';
import { exampleRegister } from '../../../src/example/index.js';
import { entities } from '../../../src/register/entities/index.js';
import { migrations, schemaVersion, type Migration } from '../../../src/register/migrations/index.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { convertWithLibreOffice, itWithLibreOffice } from '../../support/libreoffice.js';
import { addedSince, olderPlan } from '../../support/older-register.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';
import { plannedRaw } from '../../support/planned-raw.js';

const ports = { read: readWorkbook, extend: extendWorkbook, patch: patchWorkbook, write: writeWorkbook, putPages };
const today = date('2027-05-12');
const example = exampleRegister('da');

function registerIn(raw: RawWorkbook): Register {
  const read = readRegister(raw, today);
  if ('notARegister' in read) throw new Error('no register');
  return read.register;
}

/** One upgrade for the whole file. */
const upgraded = (async () => {
  const ownColumns = { project: [{ header: 'Vores eget', values: ['a', 'b'] }] };
  const before = await writeWorkbook(olderPlan(example, { ownColumns, keptSheets: [{ name: 'Vores ark', visibility: 'visible', rows: [['vores']], extras: new Map(), hiddenRows: new Set(), merges: [] }] }));
  const after = await upgradeFile(before, today, ports);
  return { before, after, rawBefore: await readWorkbook(before), rawAfter: await readWorkbook(after) };
})();

describe('a register of an older version', () => {
  it('is told from one of this version, with what it lacks', async () => {
    const { rawBefore } = await upgraded;
    const plan = planUpgrade(rawBefore, registerIn(rawBefore));
    expect([plan.from, plan.steps.map(({ to }) => to)]).toEqual([1, [2, 3, 4, 5]]);
    expect(plan.extension.sheets.map(({ table, sheet }) => [table, sheet.visibility])).toEqual([['tblComparisons', 'hidden'], ['tblScenarioLimits', 'hidden'], ['tblRates', 'visible']]);
    const added = Object.values(addedSince.columns).flat().length;
    expect(plan.extension.columns.filter(({ table }) => !plan.extension.sheets.some((sheet) => sheet.table === table))).toHaveLength(added);
    expect(plan.newSettings).toHaveLength(addedSince.settings.length);
    const lines = upgradeLines(plan, registerIn(rawBefore), 'da');
    expect(lines.find((line) => line.startsWith('Gevinster: formlen fornyes'))).toMatch(/ i Målopfyldelse, .*Prognose regnet fra, Prognose på måldatoen, /);
    expect(lines.find((line) => line.startsWith('Scorer: formlen fornyes'))).toBe('Scorer: formlen fornyes i Median, Værdi, Bidrag');
    expect(lines.some((line) => line.startsWith('Projekter: nye kolonner') && line.endsWith('Udelukker'))).toBe(true);
    const now = plannedRaw(example);
    expect(isUpToDate(planUpgrade(now, registerIn(now)))).toBe(true);
  });

  it('lacks nothing afterwards, and all that people wrote stands as it was', async () => {
    const { rawBefore, rawAfter } = await upgraded;
    const [was, is] = [registerIn(rawBefore), registerIn(rawAfter)];
    expect(isUpToDate(planUpgrade(rawAfter, is))).toBe(true);
    expect(is.rows).toEqual(was.rows);
    expect(is.settings).toEqual(was.settings);
    expect(is.tables.project?.ownColumns.map(({ header }) => header)).toEqual(['Vores eget']);
    expect(is.tables.project?.columns['excludes']).toBeGreaterThan(is.tables.project?.ownColumns[0]?.column ?? Infinity);
    expect(rawAfter.sheets.find(({ name }) => name.includes('Vores ark'))?.rows).toEqual([['vores']]);
    expect(rawAfter.names.get('list_selectionObjective')).toBeDefined();
  });

  it('keeps every part it does not touch byte for byte', async () => {
    const { before, after } = await upgraded;
    const [old, now] = [openPackage(before), openPackage(after)];
    const same = [...old].filter(([part, bytes]) => Buffer.from(now.get(part) ?? new Uint8Array()).equals(Buffer.from(bytes))).map(([part]) => part);
    expect([...old.keys()].every((part) => now.has(part))).toBe(true);
    expect(same).toEqual(expect.arrayContaining(['xl/theme/theme1.xml', 'xl/sharedStrings.xml']));
    expect(same.filter((part) => part.includes('/worksheets/sheet')).length).toBeGreaterThan(20);
  });

  it('gets the sheets without rows of their own where a new register has them, with charts and printing set-up, and keeps a changed one', async () => {
    const { before, after, rawBefore, rawAfter } = await upgraded;
    const fresh = planRegister(example, { registerId: 'x' }).sheets.map(({ name }) => name);
    const order = rawAfter.sheets.map(({ name }) => name).filter((name) => fresh.includes(name) && !['Parvise sammenligninger', 'Scenariets rammer', 'Satser'].includes(name));
    expect(order).toEqual(fresh.filter((name) => order.includes(name)));
    expect(order).toEqual(expect.arrayContaining(['Overblik', 'Gevinster i tal', 'Årets hjul']));
    expect(rawAfter.sheets.some(({ name }) => name.includes('(tidligere)'))).toBe(false);
    const charts = [...openPackage(after).keys()].filter((part) => /charts\/chart\d+\.xml$/.test(part));
    expect(charts.length).toBeGreaterThan([...openPackage(before).keys()].filter((part) => /charts\/chart\d+\.xml$/.test(part)).length);
    const names = partText(openPackage(after), 'xl/workbook.xml');
    const wheel = rawAfter.sheets.findIndex(({ name }) => name === 'Årets hjul');
    expect(names).toMatch(new RegExp(`Print_Area"[^>]*localSheetId="${String(wheel)}"`));
    const start = rawBefore.sheets.findIndex(({ name }) => name === 'Start');
    const changed = patchWorkbook(before, { cells: [{ sheet: rawBefore.sheets[start]?.name ?? '', row: 60, column: 2, value: 'Vores besked' }], rows: [], sheets: [] });
    const kept = await readWorkbook(await upgradeFile(changed, today, ports));
    const former = kept.sheets.find(({ name }) => name === 'Start (tidligere)');
    expect([former?.visibility, former?.rows[59]?.[1]]).toEqual(['hidden', 'Vores besked']);
    expect(kept.sheets.find(({ name }) => name === 'Start')?.rows[59]?.[1] ?? null).toBeNull();
    expect(isUpToDate(planUpgrade(kept, registerIn(kept)))).toBe(true);
  });

  itWithOoxmlValidator('is a valid workbook to the Open XML SDK', async () => {
    expect(await validateOoxml((await upgraded).after, 'xlsx')).toEqual([]);
  });

  itWithLibreOffice('calculates the new columns as the core does', async () => {
    const raw = await readWorkbook(await convertWithLibreOffice((await upgraded).after, 'xlsx', 'xlsx'));
    const register = registerIn(raw);
    const place = register.tables.benefit;
    const sheet = raw.sheets.find(({ name }) => name === place?.sheet);
    for (const field of ['projectName', 'effect', 'expectedNow', 'measurementDue', 'summed', 'realisedToDate', 'forecast', 'approvedExpected'] as const) {
      const shown = register.rows.benefit.map((row) => sheet?.rows[row.at.row - 1]?.[(place?.columns[field] ?? 0) - 1] ?? null).map((cell) => (cell === '' ? null : cell));
      const core = register.rows.benefit.map((row) => {
        const value = calculatedValue('benefit', field, row, register);
        return value === null || value === undefined ? null : entities.benefit.fields[field].kind.encode(value as never, 'da');
      });
      shown.forEach((cell, index) => {
        const own = core[index] ?? null;
        if (typeof own === 'number') expect(cell, `${field} ${String(index)}`).toBeCloseTo(own, 6);
        else expect(cell, `${field} ${String(index)}`).toBe(own);
      });
    }
  });

  it('gets a deleted intermediate column again, and with it the formulas that were made of it', () => {
    const now = plannedRaw(example);
    const place = now.tables.find(({ name }) => name === 'tblBenefits');
    const at = place?.columns.findIndex(({ header }) => header === 'Fortegn') ?? -1;
    const sheets = now.sheets.map((sheet) => {
      if (sheet.name !== place?.sheet) return sheet;
      const extras = [...sheet.extras].map(([address, one]) => [address, one.formula === undefined ? one : { ...one, formula: one.formula.replace(/\[#This Row\],\[Fortegn\]/g, '#REF!') }] as const);
      return { ...sheet, extras: new Map(extras), rows: sheet.rows.map((row, index) => (index === place.headerRow - 1 ? row.map((cell, column) => (column === at + place.firstColumn - 1 ? 'x' : cell)) : row)) };
    });
    const tables = now.tables.map((table) => (table === place ? { ...table, columns: table.columns.map((column, index) => (index === at ? { id: 999, header: 'x' } : column)) } : table));
    const raw: RawWorkbook = { ...now, sheets, tables };
    const { extension } = planUpgrade(raw, registerIn(raw));
    expect(extension.columns.map(({ header }) => header)).toEqual(['Fortegn']);
    expect(extension.formulas.map(({ header }) => header).sort()).toEqual(['Fortegn', 'Forventet værdi om året', 'Hentet om året', 'Hentet til dato', 'Måneder med måling', 'Om året, når målet er nået']);
    expect(extension.formulas.every(({ formula }) => !formula.includes('#REF!'))).toBe(true);
  });

  it('is left as it is when something stands beside a table', async () => {
    const { before, rawBefore } = await upgraded;
    const table = rawBefore.tables.find(({ name }) => name === 'tblBenefits');
    if (!table) throw new Error('no benefits');
    const beside = patchWorkbook(before, { cells: [{ sheet: table.sheet, row: table.firstRow, column: table.firstColumn + table.columns.length, value: 'ved siden af' }], rows: [], sheets: [] });
    await expect(upgradeFile(beside, today, ports)).rejects.toThrow(UnpatchableWorkbook);
  });

  it('is only read when it is of a newer version', () => {
    const now = plannedRaw(example);
    const sheets = now.sheets.map((sheet) => (sheet.name === '_register' ? { ...sheet, rows: [['schemaVersion', schemaVersion + 1], ...sheet.rows.slice(1)] } : sheet));
    expect([isNewer(now), isNewer({ ...now, sheets })]).toEqual([false, true]);
  });
});

describe('the steps of a migration', () => {
  it('end in the version that workbooks are made in', () => {
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: schemaVersion - 1 }, (_, index) => index + 2));
  });

  const steps: readonly Migration[] = [
    { to: schemaVersion, why: { da: '', en: '' }, changes: [] },
    {
      to: schemaVersion + 1,
      why: { da: 'Kun til prøve.', en: 'For trial only.' },
      changes: [
        { does: 'rename-choice', entity: 'barrier', field: 'status', former: { da: 'Meldt ind', en: 'Reported' }, key: 'submitted' },
        { does: 'fill-field', entity: 'project', field: 'remark', from: [{ da: 'Fornavn', en: 'First' }, { da: 'Efternavn', en: 'Last' }], fill: ([first, last]) => (typeof first === 'string' && typeof last === 'string' ? `${first} ${last}` : null) },
        { does: 'move-setting', from: 'statusAge', to: 'statusMaxAgeDays' },
      ],
    },
  ];

  it('rename choices, bring columns together and move settings, once', async () => {
    const ownColumns = { project: [{ header: 'Fornavn', values: ['Ida', null, 'Bo'] }, { header: 'Efternavn', values: ['Skov', null, 'Lind'] }] };
    const register: Register = { ...example, rows: { ...example.rows, project: example.rows.project.map((row) => ({ ...row, remark: null })) } };
    const raw = plannedRaw(register);
    const plan = olderPlan(register, { ownColumns });
    const settings = raw.tables.find(({ name }) => name === 'tblSettings');
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        rows: table.rows.map((cells) => cells.map((cell, index) => {
          if (table.name === settings?.name && index === 0 && cell.value === 'statusMaxAgeDays') return { ...cell, value: 'statusAge' };
          if (table.name === settings?.name && index === 2 && cells[0]?.value === 'statusMaxAgeDays') return { ...cell, value: 77 };
          return cell;
        })),
      })),
    }));
    const barriers = plan.sheets.findIndex(({ tables }) => tables[0]?.name === 'tblBarriers');
    const statusAt = plan.sheets[barriers]?.tables[0]?.columns.findIndex(({ field }) => field === 'status') ?? -1;
    const former = sheets.map((sheet, index) => (index !== barriers ? sheet : { ...sheet, tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((cells, at) => cells.map((cell, column) => (at === 0 && column === statusAt ? { ...cell, value: 'Meldt ind' } : cell))) })) }));
    const before = await writeWorkbook({ ...plan, sheets: former });
    const after = await readWorkbook(await upgradeFile(before, today, ports, steps));
    const is = registerIn(after);
    expect(is.rows.project.slice(0, 3).map(({ remark }) => remark)).toEqual(['Ida Skov', null, 'Bo Lind']);
    expect(is.rows.barrier[0]?.status).toBe('submitted');
    expect(is.settings.statusMaxAgeDays).toBe(77);
    expect(planUpgrade(after, is, steps)).toMatchObject({ from: schemaVersion + 1, changes: [] });
    expect(isUpToDate(planUpgrade(after, is, steps))).toBe(true);
  });
});
