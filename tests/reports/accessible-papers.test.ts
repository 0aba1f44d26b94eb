import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../../src/adapters/docx/starter-template/starter-plan-template.js';
import { partText } from '../../src/adapters/ooxml/package.js';
import { makeMinutes, makeShortNote } from '../../src/app/documents/make-after-meeting.js';
import { makeActionPlan } from '../../src/app/documents/make-action-plan.js';
import { makeAgenda } from '../../src/app/documents/make-agenda.js';
import { makeAreaSheets } from '../../src/app/documents/make-area-sheets.js';
import { makeChairMemo } from '../../src/app/documents/make-chair-memo.js';
import type { MadeDocument, MadeFile } from '../../src/app/documents/made-document.js';
import { faultlessRegister } from '../../src/example/index.js';
import { all, idsByName, open, styleOf, textOf, value, type DrawnDocument } from '../adapters/docx/drawn-document.js';
import { convertWithLibreOffice } from '../support/libreoffice.js';
import { itWithRenderedPages } from '../support/pdf-words.js';

/** What screen readers and the law ask of a finished file, read from the file alone, whatever made it. */
function faultsOf(document: DrawnDocument): readonly string[] {
  const levels = new Map([...idsByName(document.styles)].flatMap(([name, id]) => (/^heading \d$/.test(name) ? [[id, Number(name.slice(-1))] as const] : [])));
  const headings = all(document.body, 'p').flatMap((paragraph) => {
    const level = levels.get(styleOf(paragraph));
    const own = value(all(paragraph, 'outlineLvl')[0]);
    return level === undefined ? [] : [{ level: own === '' ? level : Number(own) + 1, text: textOf(paragraph) }];
  });
  const jumps = headings.flatMap(({ level, text }, at) => {
    const before = headings[at - 1]?.level ?? 0;
    return [...(level > before + 1 ? [`heading of level ${String(level)} after ${String(before)}: ${text}`] : []), ...(text.trim() === '' ? ['a heading without text'] : [])];
  });
  const tables = all(document.body, 'tbl').flatMap((table) => {
    const [first] = all(table, 'tr');
    const look = all(table, 'tblLook')[0];
    const shown = first === undefined ? '' : textOf(first).slice(0, 40);
    const isHead = first !== undefined && all(first, 'tblHeader').length > 0;
    return [
      ...(value(all(table, 'tblDescription')[0]) === '' && value(all(table, 'tblCaption')[0]) === '' ? [`a table without alternative text: ${shown}`] : []),
      ...(value(look, 'firstRow') === '1' && !isHead ? [`a table whose head is no head: ${shown}`] : []),
      ...(isHead && all(first, 'tc').some((cell) => textOf(cell).trim() === '') ? [`a column without a header: ${shown}`] : []),
      ...(all(table, 'vMerge').length > 0 ? [`cells merged downwards: ${shown}`] : []),
    ];
  });
  const bare = all(document.body, 'hyperlink').map(textOf).filter((text) => /^https?:/.test(text.trim()) || text.trim() === '').map((text) => `a link that says nothing: ${text}`);
  const core = partText(document.parts, 'docProps/core.xml');
  const properties = ['dc:title', 'dc:language'].filter((name) => !new RegExp(`<${name}>[^<]+</${name}>`).test(core)).map((name) => `no ${name}`);
  return [...jumps, ...tables, ...bare, ...properties];
}

const run = promisify(execFile);

/** The tags of a PDF, as `H1`, `TH`, `Figure`. */
async function tagsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portfolio-register-tags-'));
  try {
    const file = join(folder, 'file.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdfinfo', ['-struct', file], { maxBuffer: 1 << 26 });
    return [...stdout.matchAll(/^\s*(H\d|TH|TD|Table|Figure|L|LI|TOC|TOCI|P)\b/gm)].map(([, tag = '']) => tag);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const files = new Map<string, MadeFile>();

beforeAll(async () => {
  const register = faultlessRegister('da');
  const agenda = starterAgendaTemplate();
  const made: readonly MadeDocument[] = [
    await makeActionPlan(register, { year: 2028 }, renderDocument, starterPlanTemplate()),
    await makeAgenda(register, { meeting: 'M-0015' }, renderDocument, agenda),
    await makeMinutes(register, { meeting: 'M-0012' }, renderDocument, agenda),
    await makeShortNote(register, { meeting: 'M-0012' }, renderDocument, agenda),
    await makeChairMemo(register, { meeting: 'M-0015' }, renderDocument, agenda),
    await makeAreaSheets(register, { area: 'Staben' }, renderDocument, agenda),
  ];
  for (const one of made) if (one.kind === 'made') for (const file of one.files) if (file.name.endsWith('.docx')) files.set(file.name, file);
}, 240_000);

describe('papers as finished files', () => {
  it('have headings from the first level on without a jump, tables with heads and alternative texts, links that say where, title and language', () => {
    expect(files.size).toBeGreaterThan(10);
    for (const [name, { bytes }] of files) expect(faultsOf(open(bytes)), name).toEqual([]);
  });

  itWithRenderedPages('keep them in the tagged PDF that LibreOffice makes', async () => {
    const paper = [...files.values()].find(({ name }) => name.startsWith('Områdeark'));
    const pdf = await convertWithLibreOffice(paper?.bytes ?? new Uint8Array(), 'docx', 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}');
    const tags = await tagsOf(pdf);
    expect(tags.filter((tag) => /^H\d$/.test(tag))).toEqual(Array.from({ length: 5 }, () => 'H1'));
    expect(tags.filter((tag) => tag === 'Table')).toHaveLength(4);
    expect(tags.filter((tag) => tag === 'TH').length).toBeGreaterThanOrEqual(15);
  });
});
