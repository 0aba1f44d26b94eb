import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { closePackage, openPackage, partText, setPartText, type Parts } from '../../../src/adapters/ooxml/package.js';
import { extendWorkbook } from '../../../src/adapters/xlsx-patch/extend-workbook.js';
import { patchWorkbook } from '../../../src/adapters/xlsx-patch/patch-workbook.js';
import { putPages } from '../../../src/adapters/xlsx-patch/put-pages.js';
import { readRegister } from '../../../src/app/read-register.js';
import { isUpToDate, planUpgrade } from '../../../src/app/upgrade/plan-upgrade.js';
import { upgradeFile } from '../../../src/app/upgrade/upgrade-file.js';
import type { WorkbookPlan } from '../../../src/app/workbook-plan/workbook-plan.js';
import { exampleRegister } from '../../../src/example/index.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import type { RawSheet, RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { olderPlan } from '../../support/older-register.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';
import { differences, viewOf } from '../../support/workbook-view.js';

const ports = { read: readWorkbook, extend: extendWorkbook, patch: patchWorkbook, write: writeWorkbook, putPages };
const today = date('2027-05-12');

function registerIn(raw: RawWorkbook): Register {
  const read = readRegister(raw, today);
  if ('notARegister' in read) throw new Error('no register');
  return read.register;
}

/** A person's own column drawn to another place in the table, as Excel lets people do. */
function drawnTo(plan: WorkbookPlan, name: string, header: string, to: number): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => {
    const [table] = sheet.tables;
    const from = table?.columns.findIndex((column) => column.header === header) ?? -1;
    if (table?.name !== name || from === -1) return sheet;
    const moved = <T>(list: readonly T[]): readonly T[] => {
      const rest = list.filter((_, index) => index !== from);
      return [...rest.slice(0, to), list[from] as T, ...rest.slice(to)];
    };
    const place = (column: number): number => moved(table.columns.map((_, index) => index + 1)).indexOf(column) + 1;
    return {
      ...sheet,
      tables: [{ ...table, columns: moved(table.columns), rows: table.rows.map(moved) }],
      columns: moved(sheet.columns),
      highlights: [],
      cells: sheet.cells.map((cell) => (cell.row === 3 ? { ...cell, column: place(cell.column) } : cell)),
      validations: sheet.validations.map((one) => ({ ...one, column: place(one.column) })),
    };
  });
  return { ...plan, sheets };
}

const own: RawSheet = { name: 'Satser', visibility: 'visible', rows: [['Vores satser'], ['Kilometer', 3.8]], extras: new Map(), hiddenRows: new Set(), merges: [] };

/** Everything at once that people and Excel do to a workbook in a year. */
async function awkward(): Promise<Uint8Array> {
  const plan = olderPlan(exampleRegister('da'), { ownColumns: { project: [{ header: 'Journalnr.', values: ['2027-1', '2027-2'] }] }, keptSheets: [own] });
  const parts = openPackage(await writeWorkbook(drawnTo(plan, 'tblProjects', 'Journalnr.', 2)));
  const workbook = partText(parts, 'xl/workbook.xml');
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
  const partOf = (name: string): string => `xl/worksheets/sheet${String(names.indexOf(name) + 1)}.xml`;
  const edit = (part: string, ...edits: readonly (readonly [RegExp | string, string])[]): void => {
    let text = partText(parts, part);
    for (const [from, to] of edits) {
      const after = text.replace(from, to);
      if (after === text) throw new Error(`${part}: nothing like ${String(from)}`);
      text = after;
    }
    setPartText(parts, part, text);
  };
  const kept = names.find((name) => name.includes('Satser')) ?? '';
  edit('xl/workbook.xml', [`name="${kept}"`, 'name="Satser"'], ['name="Gevinster"', 'name="Vores gevinster &amp; mål"'], [/'Gevinster'!/g, "'Vores gevinster &amp; mål'!"], ['<definedNames>', `<externalReferences><externalReference r:id="rIdUd" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></externalReferences><definedNames><definedName name="VoresNavn">Satser!$A$1</definedName>`]);
  external(parts);
  // Sheets locked, panes frozen elsewhere, a column hidden and one made wide, cells coloured and checked by rules of people's own.
  edit(partOf('Projekter'), ['</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'], [/<col min="4" max="4" width="[^"]*"/, '<col min="4" max="4" width="61.5"'], [/xSplit="\d+"/, 'xSplit="5"']);
  edit(partOf('Gevinster'), ['</sheetData>', '</sheetData><conditionalFormatting sqref="C5:C900"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN($C5)&gt;80</formula></cfRule></conditionalFormatting>'], [/<dataValidations count="\d+">/, '<dataValidations count="999"><dataValidation type="custom" allowBlank="1" sqref="AZ5:AZ60"><formula1>FALSE</formula1></dataValidation>']);
  const benefits = tablePart(parts, 'tblBenefits');
  edit(benefits, [/<autoFilter[^>]*\/>|<autoFilter[\s\S]*?<\/autoFilter>/, '']);
  const cases = tablePart(parts, 'tblCases');
  edit(cases, [/<autoFilter ref="([^"]*)"[^>]*\/>|<autoFilter ref="([^"]*)"[\s\S]*?<\/autoFilter>/, '<autoFilter ref="$1$2"><filterColumn colId="1"><filters><filter val="Chatbot"/></filters></filterColumn></autoFilter>']);
  edit(partOf('Sager'), [/<row r="6"/, '<row r="6" hidden="1"']);
  edit(partOf('Barrierer'), [/<cols>[\s\S]*?<\/cols>/, ''], [/<dimension[^>]*\/>/, '']);
  shareFormulas(parts, partOf('Målinger'));
  return closePackage(parts);
}

function tablePart(parts: Parts, name: string): string {
  return [...parts.keys()].find((part) => part.startsWith('xl/tables/') && partText(parts, part).includes(` name="${name}"`)) ?? '';
}

/** A link to another workbook, as Excel keeps it. */
function external(parts: Parts): void {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  setPartText(parts, 'xl/externalLinks/externalLink1.xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${type}" r:id="rId1"><sheetNames><sheetName val="Ark1"/></sheetNames></externalBook></externalLink>`);
  setPartText(parts, 'xl/externalLinks/_rels/externalLink1.xml.rels', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/externalLinkPath" Target="Budget%202027.xlsx" TargetMode="External"/></Relationships>`);
  setPartText(parts, 'xl/_rels/workbook.xml.rels', partText(parts, 'xl/_rels/workbook.xml.rels').replace('</Relationships>', `<Relationship Id="rIdUd" Type="${type}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`));
  setPartText(parts, '[Content_Types].xml', partText(parts, '[Content_Types].xml').replace('</Types>', '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>'));
}

/** Excel writes a column's formula once, and says in the other cells that they share it. */
function shareFormulas(parts: Parts, part: string): void {
  let isFirst = true;
  const text = partText(parts, part);
  const address = /<c r="([A-Z]+)5"[^>]*><f>/.exec(text)?.[1] ?? '';
  const cells = [...text.matchAll(new RegExp(`<c r="${address}(\\d+)"`, 'g'))].map(([, row]) => Number(row)).filter((row) => row >= 5);
  const shared = text.replace(new RegExp(`(<c r="${address}\\d+"[^>]*>)<f>([^<]*)</f>`, 'g'), (_, cell: string, formula: string) => {
    const made = isFirst ? `${cell}<f t="shared" ref="${address}5:${address}${String(Math.max(...cells))}" si="0">${formula}</f>` : `${cell}<f t="shared" si="0"/>`;
    isFirst = false;
    return made;
  });
  if (shared === text) throw new Error('no formulas to share');
  setPartText(parts, part, shared);
}

let before: Uint8Array;
let after: Uint8Array;
let raw: { readonly before: RawWorkbook; readonly after: RawWorkbook };

beforeAll(async () => {
  before = await awkward();
  after = await upgradeFile(before, today, ports);
  raw = { before: await readWorkbook(before), after: await readWorkbook(after) };
}, 300_000);

describe('a workbook that people and Excel have changed in every way', () => {
  it('is brought up to date all the same', () => {
    expect(isUpToDate(planUpgrade(raw.after, registerIn(raw.after)))).toBe(true);
  });

  it('keeps every value', () => {
    const [was, is] = [registerIn(raw.before), registerIn(raw.after)];
    expect(is.rows).toEqual(was.rows);
    expect(is.tables.project?.ownColumns).toEqual(was.tables.project?.ownColumns);
    expect(is.tables.project?.ownColumns.map(({ header, column }) => [header, column])).toEqual([['Journalnr.', 3]]);
    expect(raw.after.sheets.find(({ name }) => name === 'Satser')?.rows).toEqual(own.rows);
    expect(raw.after.tables.find(({ name }) => name === 'tblRates')?.sheet).toBe('Satser (2)');
    expect(is.tables.benefit?.sheet).toBe('Vores gevinster & mål');
  });

  it('keeps everything people see: sizes, looks, colours, rules, panes, locks, filters, printing', () => {
    const [was, is] = [viewOf(before), viewOf(after)];
    const changed = differences(new Map([...was.keys()].map((key) => [key, is.has(key) ? (is.get(key) ?? '') : '(gone)'] as const)), was);
    const ours = /^arkenes rækkefølge|\] formel: |^Opsætning: .*(celle|højde) i |^navn (list|set|keys)_|^(Start|Frister|Valglister): |^_register: /;
    expect(changed.filter((line) => !ours.test(line))).toEqual([]);
  });

  it('keeps the parts of others byte for byte', () => {
    const [old, now] = [openPackage(before), openPackage(after)];
    for (const part of ['xl/externalLinks/externalLink1.xml', 'xl/externalLinks/_rels/externalLink1.xml.rels', 'xl/theme/theme1.xml', 'xl/sharedStrings.xml']) expect(Buffer.from(now.get(part) ?? []).equals(Buffer.from(old.get(part) ?? [])), part).toBe(true);
    const cases = partText(now, tablePart(now, 'tblCases'));
    expect(cases).toContain('<filter val="Chatbot"/>');
    expect(partText(now, tablePart(now, 'tblBenefits'))).not.toContain('<autoFilter');
    expect(partText(now, 'xl/workbook.xml')).toContain('<definedName name="VoresNavn">Satser!$A$1</definedName>');
  });

  itWithOoxmlValidator('is a valid workbook to the Open XML SDK, as it was', async () => {
    expect(await validateOoxml(before, 'xlsx')).toEqual([]);
    expect(await validateOoxml(after, 'xlsx')).toEqual([]);
  });
});
