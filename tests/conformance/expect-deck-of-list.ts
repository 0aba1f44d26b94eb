import { expect } from 'vitest';
import type { TableBlock, TableCell } from '../../src/schema/document-models.js';
import { checkPackage } from '../../src/adapters/ooxml/check-package.js';
import { descendantOf, descendantsOf, ns } from '../../src/adapters/ooxml/xml.js';
import { readDeck, rowsOf, textOf } from '../adapters/pptx/read-deck.js';
import { validateOoxml } from '../support/ooxml-validator.js';
import { layoutFaults } from '../reports/layout-faults.js';
import type { AdoptedDeck } from './adopted-deck.js';
import type { Programme } from './programme-list.js';

const words = { Red: 'Rød', Amber: 'Gul', Green: 'Grøn' } as const;
const lights = ['Red', 'Amber', 'Green'] as const;

/** The programmes a new register gives to the steering group: those with a light. */
function followed(list: readonly Programme[]): readonly Programme[] {
  return list.filter(({ light }) => light !== null);
}

function sum(list: readonly Programme[]): number {
  return list.reduce((total, { budget }) => total + (budget ?? 0), 0);
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Every red programme stands by its whole name in a table of the file, beside a red light. */
export function expectEveryRed({ pptx }: AdoptedDeck, list: readonly Programme[]): void {
  const rows = readDeck(pptx).slides.filter(({ title }) => title.startsWith('Porteføljen')).flatMap(({ tables }) => tables.flatMap(rowsOf));
  const shown = rows.filter((row) => row.some((cell) => cell.endsWith('Rød'))).map(([name = '']) => spaced(name));
  const red = followed(list).filter(({ light }) => light === 'Red').map(({ name }) => name);
  expect(red.length).toBeGreaterThan(0);
  expect([...shown].sort()).toEqual([...red].sort());
}

function numberIn(cell: TableCell | undefined): number | null {
  return typeof cell === 'object' && 'number' in cell ? cell.number : null;
}

/** Counts and money by light are the list's own, in the unit it came in or thousands or millions of it, and shown so. */
export function expectTotals({ model, pptx }: AdoptedDeck, list: readonly Programme[]): void {
  const slide = model.sections.flatMap(({ slides }) => slides).find(({ id }) => id === 'movement');
  const table = slide?.contents.find(({ block }) => block.kind === 'table')?.block as TableBlock;
  const all = followed(list);
  const scales = table.rows.map((row) => {
    const name = typeof row.cells[0] === 'object' && 'word' in row.cells[0] ? row.cells[0].word : 'I alt';
    const own = name === 'I alt' ? all : all.filter(({ light }) => light !== null && words[light] === name);
    expect([name, numberIn(row.cells[1])]).toEqual([name, own.length]);
    return (numberIn(row.cells[2]) ?? 0) / sum(own);
  });
  expect(table.rows).toHaveLength(lights.length + 1);
  expect([1, 1e3, 1e6]).toContain(Math.round(scales[0] ?? 0));
  for (const scale of scales) expect(scale / (scales[0] ?? 0)).toBeCloseTo(1, 9);
  const whole = new Intl.NumberFormat('da-DK').format(Math.floor(sum(all)));
  const text = readDeck(pptx).slides.find(({ title }) => title === slide?.title)?.text ?? '';
  expect(text).toContain(whole);
  const count = (light: (typeof lights)[number]): number => all.filter((one) => one.light === light).length;
  const figures = (readDeck(pptx).slides[0]?.text ?? '').split('\n').map(spaced);
  expect(figures).toContain(String(all.length));
  expect(figures.some((line) => line.includes(`${String(count('Red'))} røde`) && line.includes(`${String(count('Amber'))} gule`) && line.includes(`${String(count('Green'))} grønne`))).toBe(true);
}

/** Programmes past their end are counted on the first page as of the deck's day. */
export function expectOverdue({ pptx }: AdoptedDeck, list: readonly Programme[], asOf: string): void {
  const late = followed(list).filter(({ end }) => end !== null && end < asOf).length;
  const figures = (readDeck(pptx).slides[0]?.text ?? '').split('\n').map(spaced);
  expect(late).toBeGreaterThan(2);
  expect(figures[figures.indexOf('har passeret forventet slut') - 1]).toBe(String(late));
}

/** No page stands with its title alone, or shows what a template asks for. */
export function expectFilledPages({ pptx }: AdoptedDeck): void {
  for (const { title, shapes, tables, charts } of readDeck(pptx).slides) {
    for (const shape of shapes.filter((one) => descendantOf(one, ns.p, 'ph') !== null && one.localName === 'sp')) expect(textOf(shape).trim(), title).not.toBe('');
    const furniture = ['title', 'ctrTitle', 'ftr', 'sldNum', 'dt'];
    const body = shapes.filter((shape) => !descendantsOf(shape, ns.p, 'ph').some((ph) => furniture.includes(ph.getAttribute('type') ?? '')));
    const letters = body.map((shape) => textOf(shape).replace(/[\s–-]/g, '')).join('');
    expect(letters.length > 40 || charts.length > 0, title).toBe(true);
    for (const table of tables) expect(rowsOf(table).slice(1).flat().some((cell) => /[\p{L}\d]/u.test(cell)), title).toBe(true);
    expect(textOf(body[0] ?? (shapes[0] as never))).not.toMatch(/^(Klik|Click|Indhold|Undertitel)$/);
  }
}

export async function expectSoundFile({ pptx }: AdoptedDeck): Promise<void> {
  expect(checkPackage(pptx)).toEqual([]);
  expect(layoutFaults(pptx)).toEqual([]);
  expect(await validateOoxml(pptx, 'pptx')).toEqual([]);
}
