import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { faultlessRegister } from '../../src/example/index.js';
import { findRow, type Register } from '../../src/register/register.js';
import { areasWithProjects, buildAreaSheet } from '../../src/reports/area-sheet/build-area-sheet.js';
import { onOnePage } from '../../src/reports/blocks/one-page.js';
import { paragraph } from '../../src/reports/blocks/text-blocks.js';
import { buildChairMemo } from '../../src/reports/chair-memo/build-chair-memo.js';
import { buildShortNote } from '../../src/reports/short-note/build-short-note.js';
import type { DocumentBlock, DocumentModel, TableBlock } from '../../src/schema/document-models.js';
import { convertWithLibreOffice } from '../support/libreoffice.js';
import { itWithRenderedPages, pdfPages } from '../support/pdf-words.js';
import { awkwardRegister } from './awkward-register.js';

const sentence = 'Området melder en ansvarlig ind inden sommer, og planen lægges sammen med leverandøren og de to nabokommuner.';

function table(rows: number, text: string): TableBlock {
  return { kind: 'table', description: text, columns: [{ title: 'Projekt', width: 30 }, { title: 'Næste skridt', width: 70 }], rows: Array.from({ length: rows }, (_, index) => ({ cells: [`Projekt ${String(index + 1)}`, text] })) };
}

const more = (left: number): DocumentBlock => paragraph(`og ${String(left)} til`, 'note');
const rowsOf = (blocks: readonly DocumentBlock[]): readonly number[] => blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []));
const textsOf = (blocks: readonly DocumentBlock[]): readonly unknown[] => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells[1]) : []));

describe('a document of one page', () => {
  it('has its texts whole where there is room', () => {
    const long = `${sentence} ${sentence} ${sentence}`;
    expect(textsOf(onOnePage({ title: 'Ark', blocks: [table(3, long)], more }))).toEqual([long, long, long]);
  });

  it('shortens texts to whole sentences before it leaves rows out', () => {
    const made = onOnePage({ title: 'Ark', blocks: [table(20, `${sentence} ${sentence} ${sentence}`)], more });
    expect(rowsOf(made)).toEqual([20]);
    expect(new Set(textsOf(made))).toEqual(new Set([sentence]));
  });

  it('leaves rows out of other tables first, says how many, and keeps one of each', () => {
    const kept = table(10, 'besluttet');
    const made = onOnePage({ title: 'Ark', blocks: [table(40, 'på vej'), kept], more, keeps: (one) => one === kept });
    expect(rowsOf(made)[1]).toBe(10);
    expect(made.some((block) => block.kind === 'paragraph' && /^og \d+ til$/.test(String(block.text)))).toBe(true);
    expect(rowsOf(onOnePage({ title: 'Ark', blocks: Array.from({ length: 12 }, () => table(9, sentence)), more })).every((rows) => rows >= 1)).toBe(true);
  });

  it('has fewer rows under a title of many lines', () => {
    const rows = (title: string): number => rowsOf(onOnePage({ title, blocks: [table(60, 'x')], more }))[0] ?? 0;
    expect(rows('Områdeark: Staben')).toBeGreaterThan(rows(`Områdeark: ${'Beskæftigelses- og integrationsforvaltningen '.repeat(4)}`) + 3);
  });
});

const context = (register: Register) => ({ asOf: register.asOf, createdAt: `${register.asOf}T12:00:00` });

function papersOf(register: Register, next: string, held: string): readonly (readonly [string, DocumentModel])[] {
  const meeting = (id: string) => findRow(register, 'meeting', id) as Register['rows']['meeting'][number];
  const [longest = ''] = [...areasWithProjects(register)].sort((a, b) => b.length - a.length);
  return [
    ['memo', buildChairMemo(register, meeting(next), context(register))],
    ['note', buildShortNote(register, { meeting: meeting(held), ...context(register) })],
    ...['Staben', 'Ældre og Sundhed', longest].map((area) => [area, buildAreaSheet(register, area, context(register))] as const),
  ];
}

describe.each([
  ['the example', () => papersOf(faultlessRegister('da'), 'M-0015', 'M-0012')],
  ['long names and long words', () => papersOf(awkwardRegister(40, 7), 'M-0002', 'M-0001')],
] as const)('the one-page papers of %s', (_, papers) => {
  itWithRenderedPages('are one page as LibreOffice sets them', async () => {
    for (const [name, model] of papers()) {
      const pages = await pdfPages(await convertWithLibreOffice(await renderDocument(model, starterAgendaTemplate()), 'docx', 'pdf'));
      expect(pages.length, name).toBe(1);
    }
  }, 240_000);
});
