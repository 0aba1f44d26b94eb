import { describe, expect, it } from 'vitest';
import { strToU8 } from 'fflate';
import { book, extrasIn, main, office, pack, read, reasonOf, relations, row, valuesIn } from './read-fixture.js';

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const one = row(text('Navn'));

describe('what people do in Excel', () => {
  const table = (filter: string, attributes = 'ref="B2:C5" totalsRowCount="1"'): string =>
    `<table xmlns="${main}" id="3" name="x" displayName="tblProjects" ${attributes}><autoFilter ref="B2:C4">${filter}</autoFilter><tableColumns count="2"><tableColumn id="7" name="Navn"/><tableColumn id="4" name="Budget_x000a_mio. kr."/></tableColumns></table>`;
  const withTable = (xml: string) => ({
    sheets: [`<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>Navn</t></is></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`],
    sheetRelations: [['table', '../tables/table9.xml']] as const,
    parts: { 'xl/tables/table9.xml': xml },
  });

  it.each([
    ['colour', '<filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn>'],
    ['this quarter', '<filterColumn colId="1"><dynamicFilter type="thisQuarter"/></filterColumn>'],
    ['top ten', '<filterColumn colId="1"><top10 val="10"/></filterColumn>'],
    ['icon', '<filterColumn colId="1"><iconFilter iconSet="3Flags" iconId="0"/></filterColumn>'],
  ])('reads a table filtered by %s', async (_name, filter) => {
    const { tables } = await read(withTable(table(filter)));
    expect(tables).toEqual([
      { name: 'tblProjects', sheet: 'Ark1', headerRow: 2, firstRow: 3, lastRow: 4, firstColumn: 2, columns: [{ id: 7, header: 'Navn' }, { id: 4, header: 'Budget\nmio. kr.' }] },
    ]);
  });

  it('tells a table without header row', async () => {
    const { tables } = await read(withTable(table('', 'ref="B3:C5" headerRowCount="0"')));
    expect(tables[0]).toMatchObject({ headerRow: 0, firstRow: 3, lastRow: 5 });
  });

  it('is quick with validation and conditional formats over whole columns', async () => {
    const sheet = `${row(text('a'))}<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A2:F1048576"><formula1>"Ja,Nej"</formula1></dataValidation></dataValidations><extLst><ext uri="{x}"/></extLst>`;
    const started = performance.now();
    expect(await valuesIn({ sheets: [sheet] })).toEqual(['a']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is quick with 200,000 formatted empty rows before and after the values', async () => {
    const empty = (from: number): string =>
      Array.from({ length: 100_000 }, (_, i) => `<row r="${from + i}" s="1" customFormat="1"><c r="A${from + i}" s="1"/><c r="B${from + i}" s="1"/></row>`).join('');
    const bytes = book({ sheets: [`<sheetData><row r="1">${text('a')}</row>${empty(2)}<row r="100002"><c r="B100002"><v>1</v></c></row>${empty(100_003)}</sheetData>`] });
    const started = performance.now();
    expect(await reasonOf(bytes)).toBe('read');
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('reads over drawings, charts, pictures and notes that exceljs stumbles on', async () => {
    const fixture = {
      sheets: [`${one}<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><picture r:id="rId9"/>`],
      sheetRelations: [['drawing', '../drawings/drawing1.xml'], ['vmlDrawing', '../drawings/vmlDrawing1.vml'], ['comments', '/xl/noter/comments.xml']] as const,
      parts: {
        'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:absoluteAnchor/></xdr:wsDr>',
        'xl/drawings/vmlDrawing1.vml': '<xml><br></xml>',
        'xl/noter/comments.xml': `<comments xmlns="${main}"><authors><author/></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Bo:</t></r><r><t xml:space="preserve">\nHusk det</t></r></text></comment><comment ref="B7"><text><t>Tom celle</t></text></comment></commentList></comments>`,
      },
    };
    const extras = await extrasIn(fixture);
    expect(extras.get('A1')).toEqual({ note: 'Bo:\nHusk det' });
    expect(extras.get('B7')).toEqual({ note: 'Tom celle' });
  });

  it('tells a conversation message by message, not its stand-in note', async () => {
    const fixture = {
      sheets: [one],
      sheetRelations: [['comments', '../comments1.xml'], ['threadedComment', '../threadedComments/threadedComment1.xml']] as const,
      parts: {
        'xl/comments1.xml': `<comments xmlns="${main}"><commentList><comment ref="A1"><text><t>[Trådet kommentar] Din version af Excel …</t></text></comment></commentList></comments>`,
        'xl/threadedComments/threadedComment1.xml': '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" id="{1}"><text>Hvem ejer den?</text></threadedComment><threadedComment ref="A1" id="{2}" parentId="{1}"><text>Økonomi</text></threadedComment></ThreadedComments>',
      },
      rewrite: (xml: string, name: string) => (name.includes('rels/sheet1') ? xml.replace(`${office}/threadedComment`, 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment') : xml),
    };
    expect((await extrasIn(fixture)).get('A1')?.note).toBe('Hvem ejer den?\nØkonomi');
  });

  it('reads links, merged areas with hidden values, hidden rows and sheets, and names', async () => {
    const { sheets, names } = await read({
      sheets: [
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData>' +
          '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="rId1" location="top"/><hyperlink ref="C2:C3" location="Ark2!A1"/></hyperlinks>',
        one,
        one,
      ],
      sheetRelations: [['hyperlink', 'https://example.org/?a=1&amp;b=2', 'External']],
      sheetAttributes: ['', 'state="hidden"', 'state="veryHidden"'],
      book: '<definedNames><definedName name="Frist">Ark1!$A$1:$B$2</definedName><definedName name="Rente">0.04</definedName><definedName name="Frist" localSheetId="1">Ark2!$A$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Ark1!$A$1</definedName></definedNames>',
    });
    expect(sheets[0]?.rows).toEqual([[1, null], [null, null, 4]]);
    expect(sheets[0]?.merges).toEqual(['A1:B2']);
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
    expect(Object.fromEntries(sheets[0]?.extras ?? [])).toEqual({
      A1: { link: 'https://example.org/?a=1&b=2#top' },
      C2: { link: '#Ark2!A1' },
      C3: { link: '#Ark2!A1' },
    });
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(Object.fromEntries(names)).toEqual({ Frist: 'Ark1!$A$1:$B$2', Rente: '0.04', 'Ark2!Frist': 'Ark2!$A$1' });
  });
});

describe('how files are written', () => {
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?![?/!\w]*:)(\w)/g, '<$1x:$2').replace(/xmlns="/g, 'xmlns:x="');
  const strict = (xml: string): string =>
    xml.replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships');

  it.each<[string, (xml: string, name: string) => string]>([
    ['a prefix on every name', (xml, name) => (name.endsWith('.rels') ? xml : prefixed(xml))],
    ['ISO Strict', strict],
    ['absolute targets of other case', (xml, name) => (name.includes('workbook.xml.rels') ? xml.replace(/Target="worksheets/g, 'Target="/XL/Worksheets') : xml)],
    ['a byte order mark and line breaks between elements', (xml) => `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n${xml.replace(/></g, '>\r\n<')}`],
  ])('reads %s', async (_name, rewrite) => {
    const fixture = { sheets: [row(`${text('æ')}<c t="s" s="1"><v>0</v></c>`)], strings: '<si><t>delt</t></si>', styles: '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>' };
    const { sheets } = await read({ ...fixture, rewrite });
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([['Ark1', [['æ', 'delt']]]]);
    expect(sheets[0]?.extras.get('B1')).toEqual({ numberFormat: '0%' });
  });

  it('takes sheets in the order of the workbook, whatever their names and parts, chart sheets left out', async () => {
    const { sheets } = await read({
      sheets: [one, row(text('to')), '<drawing/>'],
      rewrite: (xml, name) => {
        if (name === 'xl/workbook.xml') return xml.replace('"Ark1"', '"History"').replace('"Ark2"', `"'${'ø'.repeat(40)}:?'"`);
        if (name !== 'xl/_rels/workbook.xml.rels') return xml;
        return relations(['worksheet', 'worksheets/sheet2.xml'], ['worksheet', 'worksheets/sheet1.xml'], ['chartsheet', 'worksheets/sheet3.xml']);
      },
    });
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.[0]])).toEqual([['History', 'to'], [`'${'ø'.repeat(40)}:?'`, 'Navn']]);
  });
});

describe('what cannot be read', () => {
  const rooted = (target: string, parts: Record<string, string>): Uint8Array => pack({ '_rels/.rels': relations(['officeDocument', target]), ...parts });
  const typed = (type: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${type}"/></Types>`;

  it('says why', async () => {
    expect(await reasonOf(new Uint8Array())).toBe('empty-file');
    expect(await reasonOf(strToU8('Navn;Budget\r\nA;1'))).toBe('not-excel');
    expect(await reasonOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('old-xls');
    expect(await reasonOf(rooted('xl/workbook.bin', { 'xl/workbook.bin': '' }))).toBe('binary-xlsb');
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    expect(await reasonOf(rooted('word/document.xml', { '[Content_Types].xml': typed(word), 'word/document.xml': '<w/>' }))).toBe('not-excel');
    expect(await reasonOf(pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toBe('not-excel');
    expect(await reasonOf(book({ sheets: [] }))).toBe('no-sheets');
    expect(await reasonOf(book({ sheets: ['<sheetData><row>'] }))).toBe('corrupt');
    expect(await reasonOf(book({ sheets: [row('<c r="XFE1"><v>1</v></c>')] }))).toBe('corrupt');
    expect(await reasonOf(book({ sheets: [one], rewrite: (xml, name) => (name === 'xl/_rels/workbook.xml.rels' ? relations() : xml) }))).toBe('corrupt');
  });

  it('stops at more cells or a wider grid than memory holds', async () => {
    const cells = Array.from({ length: 1000 }, () => '<c><v>1</v></c>').join('');
    const rows = Array.from({ length: 2001 }, () => `<row>${cells}</row>`).join('');
    expect(await reasonOf(book({ sheets: [`<sheetData>${rows}</sheetData>`] }))).toBe('too-large');
    const wide = Array.from({ length: 1300 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join('');
    expect(await reasonOf(book({ sheets: [`<sheetData>${wide}</sheetData>`] }))).toBe('too-large');
  });
});
