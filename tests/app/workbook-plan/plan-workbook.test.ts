import { beforeAll, describe, expect, it } from 'vitest';
import { emptyRegister } from '../../../src/app/workbook-plan/empty-register.js';
import { planWorkbook } from '../../../src/app/workbook-plan/plan-workbook.js';
import type { PlannedSheet, WorkbookPlan } from '../../../src/app/workbook-plan/workbook-plan.js';
import { date } from '../../../src/schema/dates.js';
import { languages } from '../../../src/schema/text.js';

const day = date('2027-03-01');
const options = { createdAt: '2027-03-01T00:00:00Z' };

function formulasOf(plan: WorkbookPlan): readonly string[] {
  return [
    ...plan.sheets.flatMap((sheet) => [
      ...sheet.cells.flatMap((cell) => (cell.formula === undefined ? [] : [cell.formula])),
      ...sheet.tables.flatMap((table) => table.columns.flatMap((column) => (column.formula === undefined ? [] : [column.formula]))),
      ...sheet.highlights.map((highlight) => highlight.formula),
      ...sheet.validations.flatMap((validation) => (validation.rule.type === 'list' ? [validation.rule.source] : [])),
    ]),
    ...plan.names.map((name) => name.refersTo),
  ];
}

describe.each(languages)('the workbook plan in %s', (language) => {
  let plan: WorkbookPlan;
  const sheet = (name: string): PlannedSheet => {
    const found = plan.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  beforeAll(() => {
    plan = planWorkbook(emptyRegister(language, day), options);
  });

  it('shows six tabs at first', () => {
    const visible = plan.sheets.filter((one) => one.visibility === 'visible').map((one) => one.name);
    expect(visible).toEqual(language === 'da' ? ['Start', 'Projekter', 'Gevinster', 'Barrierer', 'Sager', 'Møder'] : ['Start', 'Projects', 'Benefits', 'Barriers', 'Cases', 'Meetings']);
  });

  it('shows the columns of the first month only', () => {
    const projects = sheet(language === 'da' ? 'Projekter' : 'Projects');
    const shown = projects.columns.filter((column) => !column.hidden).length;
    expect(shown).toBe(21);
    expect(projects.columns.length).toBeGreaterThan(40);
    expect(projects.columns.every((column) => column.hidden === column.grouped)).toBe(true);
  });

  it('keeps within what Excel allows of names', () => {
    const sheets = plan.sheets.map((one) => one.name);
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
    for (const name of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
    }
    const names = [...plan.names.map((one) => one.name), ...plan.sheets.flatMap((one) => one.tables.map((table) => table.name))];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{2,254}$/);
    for (const table of plan.sheets.flatMap((one) => one.tables)) {
      const headers = table.columns.map((column) => column.header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      expect(table.rows.length).toBeGreaterThan(0);
    }
  });

  it('refers only to tables, columns and names that are there, in the form a file may hold', () => {
    const tables = new Map(plan.sheets.flatMap((one) => one.tables.map((table) => [table.name, new Set(table.columns.map((column) => column.header))])));
    const names = new Set(plan.names.map((one) => one.name));
    let seen = 0;
    for (const formula of formulasOf(plan)) {
      expect(formula).not.toMatch(/\[@/);
      const bare = formula.replace(/"[^"]*"/g, '""');
      for (const [, table = '', inner = ''] of bare.matchAll(/(tbl\w+)\[((?:\[(?:'.|[^\]])*\],?)+|(?:'.|[^\]])*)\]/g)) {
        const header = /\[([^[]*)\]$/.exec(inner)?.[1] ?? inner;
        expect([...(tables.get(table) ?? [])]).toContain(header.replace(/'(.)/g, '$1'));
        seen += 1;
      }
      for (const [name] of bare.matchAll(/\b(?:set|list|keys|names)_\w+/g)) expect([...names]).toContain(name);
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('has no formula longer or deeper than Excel takes', () => {
    for (const formula of formulasOf(plan)) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      let depth = 0;
      let deepest = 0;
      for (const letter of formula.replace(/"[^"]*"/g, '')) {
        if (letter === '(') deepest = Math.max(deepest, (depth += 1));
        if (letter === ')') depth -= 1;
      }
      expect(depth).toBe(0);
      expect(deepest).toBeLessThanOrEqual(64);
    }
  });

  it('draws no cell twice', () => {
    for (const one of plan.sheets) {
      const places = one.cells.map((cell) => `${String(cell.row)}:${String(cell.column)}`);
      for (const table of one.tables) {
        for (let row = table.headerRow; row <= table.headerRow + table.rows.length; row += 1) {
          for (let column = 0; column < table.columns.length; column += 1) places.push(`${String(row)}:${String(table.firstColumn + column)}`);
        }
      }
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('leaves nothing below a table, so that it can grow', () => {
    for (const one of plan.sheets) {
      for (const table of one.tables) {
        const last = table.headerRow + table.rows.length;
        const columns = [table.firstColumn, table.firstColumn + table.columns.length - 1] as const;
        expect(one.cells.filter((cell) => cell.row > last && cell.column >= columns[0] && cell.column <= columns[1])).toEqual([]);
      }
    }
  });
});

describe('a part switched on', () => {
  it('shows its sheet and opens its columns', () => {
    const register = { ...emptyRegister('da', day), parts: new Set(['core', 'milestones'] as const) };
    const plan = planWorkbook(register, options);
    expect(plan.sheets.find((one) => one.name === 'Milepæle')?.visibility).toBe('visible');
    const projects = plan.sheets.find((one) => one.name === 'Projekter');
    const goLive = projects?.tables[0]?.columns.findIndex((column) => column.field === 'goLive') ?? -1;
    expect(projects?.columns[goLive]?.hidden).toBeUndefined();
  });
});

describe("people's own columns", () => {
  it('stand after the product\'s, under headers a table may have', () => {
    const register = emptyRegister('da', day);
    const own = [{ header: 'Status', values: [] }, { header: 'status', values: [] }, { header: '', values: [] }, { header: 'To\nlinjer', values: [] }];
    const plan = planWorkbook(register, { ...options, ownColumns: { project: own } });
    const headers = plan.sheets.find((one) => one.name === 'Projekter')?.tables[0]?.columns.slice(-4).map((column) => column.header);
    expect(headers).toEqual(['Status (2)', 'status (3)', 'Kolonne', 'To linjer']);
  });
});
