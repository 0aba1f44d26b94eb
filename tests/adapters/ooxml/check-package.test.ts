import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetMain = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function relationships(...list: [id: string, kind: string, target: string][]): string {
  const lines = list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${rels}">${lines.join('')}</Relationships>`;
}

function table(ref: string, columns: string): string {
  return `<table xmlns="${sheetMain}" id="1" name="T" displayName="T" ref="${ref}">${columns}</table>`;
}

const twoColumns = '<tableColumns count="2"><tableColumn id="1" name="A"/><tableColumn id="2" name="B"/></tableColumns>';

function sound(): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/x"/></Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${sheetMain}" xmlns:r="${office}"><sheets><sheet r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheetMain}"/>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': table('A1:B3', twoColumns),
  };
}

function pack(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) files[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files);
}

const problems = (parts: Record<string, string | Uint8Array>): string[] => checkPackage(pack(parts)).map(({ code, part }) => `${code} ${part}`);

describe('checkPackage', () => {
  it('finds nothing in a sound package', () => {
    expect(problems(sound())).toEqual([]);
  });

  const typesOf = (extra: string): string => (sound()['[Content_Types].xml'] as string).replace('</Types>', `${extra}</Types>`);
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['a phantom override', { '[Content_Types].xml': typesOf('<Override PartName="/ppt/slideMaster2.xml" ContentType="x"/>') }, 'override-without-part ppt/slideMaster2.xml'],
    ['one part typed twice', { '[Content_Types].xml': typesOf('<Override PartName="/xl/workbook.xml" ContentType="x"/>') }, 'duplicate-content-type /xl/workbook.xml'],
    ['a part of unknown type', { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml'], ['rId2', 'image', '../a.png']), 'xl/a.png': 'png' }, 'part-without-content-type xl/a.png'],
    ['broken XML', { 'xl/worksheets/sheet1.xml': '<worksheet>' }, 'not-well-formed xl/worksheets/sheet1.xml'],
    ['two relationships of one id', { 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId1', 'worksheet', 'worksheets/sheet1.xml']) }, 'duplicate-relationship-id xl/_rels/workbook.xml.rels'],
    ['an id without a relationship', { 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheetMain}" xmlns:q="${office}"><drawing q:id="rId9"/></worksheet>` }, 'dangling-relationship-id xl/worksheets/sheet1.xml'],
    ['a target that is not there', { 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'styles', 'styles.xml']) }, 'relationship-target-missing xl/_rels/workbook.xml.rels'],
    ['a part nothing leads to', { 'xl/left-over.xml': '<a/>' }, 'orphan-part xl/left-over.xml'],
    ['a directory entry', { 'xl/': new Uint8Array() }, 'directory-entry xl/'],
    ['two parts that differ in case only', { 'xl/Workbook.xml': '<a/>' }, 'duplicate-entry xl/Workbook.xml'],
    ['a stray character in a table reference', { 'xl/tables/table1.xml': table("A1:B3'", twoColumns) }, 'table-reference xl/tables/table1.xml'],
    ['a table of more columns than it has', { 'xl/tables/table1.xml': table('A1:C3', twoColumns) }, 'table-reference xl/tables/table1.xml'],
    ['two table columns of one name', { 'xl/tables/table1.xml': table('A1:B3', twoColumns.replace('"B"', '"a"')) }, 'table-reference xl/tables/table1.xml'],
  ])('finds %s', (_name, change, expected) => {
    expect(problems({ ...sound(), ...change })).toContain(expected);
  });

  it('looks into embedded workbooks', () => {
    const inner = pack({ ...sound(), 'xl/left-over.xml': '<a/>' });
    const outer = {
      ...sound(),
      '[Content_Types].xml': typesOf('<Default Extension="xlsx" ContentType="x"/>'),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml'], ['rId2', 'package', '../e.xlsx']),
      'xl/e.xlsx': inner,
    };
    expect(problems(outer)).toEqual(['orphan-part xl/e.xlsx » xl/left-over.xml']);
  });

  it('says what cannot be opened, and what has no main part', () => {
    expect(checkPackage(strToU8('no zip file at all, just text')).map(({ code }) => code)).toEqual(['unreadable']);
    expect(problems({ ...sound(), '_rels/.rels': relationships() })).toContain('no-main-part _rels/.rels');
  });
});
