import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { openPackage, partText } from '../../../src/adapters/ooxml/package.js';
import { planWorkbook } from '../../../src/app/workbook-plan/plan-workbook.js';
import { bubblePlaces } from '../../../src/app/workbook-plan/overview/bubble-places.js';
import { planOverviewSheet } from '../../../src/app/workbook-plan/overview/overview-sheet.js';
import { emptyRegister } from '../../../src/app/workbook-plan/empty-register.js';
import { exampleAsOf, exampleRegister } from '../../../src/example/index.js';
import { columnLetter } from '../../../src/register/register.js';
import type { Part } from '../../../src/register/parts.js';
import type { RawSheet } from '../../../src/schema/raw-workbook.js';
import { convertWithLibreOffice, hasLibreOffice, itWithLibreOffice } from '../../support/libreoffice.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';

describe.each(['da', 'en'] as const)('the overview sheet of the example (%s)', (language) => {
  const register = exampleRegister(language);
  const planned = planOverviewSheet(register, true);
  let bytes: Uint8Array;
  let recalculated: RawSheet | undefined;

  beforeAll(async () => {
    bytes = await writeWorkbook(planWorkbook(register, { createdAt: '2027-01-01T00:00:00Z' }));
    if (!hasLibreOffice || language === 'en') return;
    // Without results beside the formulas, so that every figure is LibreOffice's own.
    const bare = planWorkbook(register, { createdAt: '2027-01-01T00:00:00Z', calculated: () => undefined });
    const sheets = bare.sheets.map((sheet) => (sheet.name === planned.name ? { ...sheet, cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })) } : sheet));
    const file = await convertWithLibreOffice(await writeWorkbook({ ...bare, sheets }), 'xlsx', 'xlsx');
    recalculated = (await readWorkbook(file)).sheets.find(({ name }) => name === planned.name);
  });

  if (language === 'da') {
    itWithLibreOffice('computes the figures the core computes', () => {
      const wrong = planned.cells.flatMap(({ row, column, value, formula }) => {
        if (formula === undefined || value === null) return [];
        const cell = recalculated?.rows[row - 1]?.[column - 1] ?? null;
        const same = typeof value === 'number' ? typeof cell === 'number' && Math.abs(cell - value) < 1e-6 * Math.max(1, Math.abs(value)) : cell === value;
        return same ? [] : [`${String(row)},${String(column)}: ${String(value)} but ${String(typeof cell === 'object' ? JSON.stringify(cell) : cell)}`];
      });
      expect(wrong).toEqual([]);
      expect(planned.cells.filter(({ formula, value }) => formula !== undefined && typeof value === 'number' && value > 0).length).toBeGreaterThan(20);
    });
  }

  it('has a native chart beside each table, of the same cells and with the same values', () => {
    const parts = openPackage(bytes);
    const charts = [...parts.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).map((name) => partText(parts, name)).filter((xml) => xml.includes('<c:title>'));
    expect(charts).toHaveLength(planned.charts?.length ?? 0);
    expect(charts.length).toBeGreaterThanOrEqual(5);
    for (const [index, { cells, chart }] of (planned.charts ?? []).entries()) {
      const xml = charts[index] ?? '';
      expect(xml.includes(`<c:f>${planned.name}!$${columnLetter(cells.column + (chart.type === 'bubble' ? 1 : 0))}$${String(cells.row + 1)}`)).toBe(true);
      expect(xml).not.toContain('externalData');
      if (chart.type === 'bubble') {
        const cachedOf = (tag: string): number[] => [...(xml.match(new RegExp(`<c:${tag}>.*?</c:${tag}>`, 's'))?.[0] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value));
        for (const [at, [tag, read]] of ([['xVal', 'x'], ['yVal', 'y'], ['bubbleSize', 'size']] as const).entries()) {
          expect(cachedOf(tag)).toEqual(chart.points.map((point) => point[read]));
          expect(chart.points.map((_, row) => planned.cells.find((cell) => cell.row === cells.row + 1 + row && cell.column === cells.column + 1 + at)?.value)).toEqual(cachedOf(tag));
        }
        expect(chart.points.filter(({ size, x, y }) => size > 0 && x >= 0 && y >= 0).length).toBeGreaterThan(4);
        continue;
      }
      for (const [at, series] of chart.series.entries()) {
        const cached = [...(xml.split('<c:ser>')[at + 1] ?? '').matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([all]) => [...all.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)));
        expect(cached).toEqual(series.values.filter((value) => value !== null));
        const inCells = chart.categories.map((_, row) => planned.cells.find((cell) => cell.row === cells.row + 1 + row && cell.column === cells.column + 1 + at)?.value ?? null);
        expect(inCells).toEqual(series.values);
      }
    }
    expect(partText(parts, 'xl/drawings/drawing2.xml').match(/descr="[^"]{20,}"/g)).toHaveLength(charts.length);
    expect(checkPackage(bytes)).toEqual([]);
  });

  itWithOoxmlValidator('is valid by the Open XML SDK', async () => {
    expect(await validateOoxml(bytes, 'xlsx')).toEqual([]);
  });
});

describe('bubbles in one place', () => {
  const apart = (places: readonly { readonly x: number; readonly y: number }[]): boolean => places.every((one, at) => places.slice(at + 1).every((other) => Math.hypot(one.x - other.x, one.y - other.y) >= 4.9));

  it('stand beside each other, inside the scales, wherever the place is', () => {
    for (const corner of [{ x: 100, y: 100 }, { x: 0, y: 0 }, { x: 100, y: 0 }, { x: 75, y: 56 }]) {
      const places = bubblePlaces(Array.from({ length: 10 }, () => corner));
      expect(apart(places)).toBe(true);
      expect(places[0]).toEqual({ ...corner, moved: 0 });
      for (const { x, y } of places) expect(Math.min(x, y, 100 - x, 100 - y)).toBeGreaterThanOrEqual(0);
    }
  });

  it('leave those with room of their own, and places that are not taken, where they are', () => {
    const places = [{ x: 20, y: 20 }, { x: 26, y: 20 }, { x: -1, y: -1 }, { x: -1, y: -1 }, { x: 20, y: 80 }];
    expect(bubblePlaces(places)).toEqual(places.map((place) => ({ ...place, moved: 0 })));
  });

  it('are few enough in the example to be told apart', () => {
    const points = (planOverviewSheet(exampleRegister('da'), true).charts ?? []).flatMap(({ chart }) => (chart.type === 'bubble' ? chart.points : [])).filter(({ size }) => size > 0);
    expect(points.length).toBe(10);
    expect(apart(points)).toBe(true);
  });
});

describe('the overview sheet', () => {
  it('is hidden in the first month, and has no charts where Excel would refuse them', () => {
    const first = { ...exampleRegister('da'), parts: new Set<Part>(['core']) };
    expect(planOverviewSheet(first, true).visibility).toBe('hidden');
    expect(planOverviewSheet(exampleRegister('da'), true).visibility).toBe('visible');
    expect(planWorkbook(first, { createdAt: '2027-01-01T00:00:00Z', charts: false }).sheets.every(({ charts }) => charts === undefined)).toBe(true);
  });

  it('counts nothing as 0 in an empty register', () => {
    const { cells } = planOverviewSheet(emptyRegister('da', exampleAsOf), true);
    expect(cells.filter(({ formula, value }) => formula !== undefined && typeof value === 'number').every(({ value }) => value === 0)).toBe(true);
  });
});
