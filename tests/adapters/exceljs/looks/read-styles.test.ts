import { describe, expect, it } from 'vitest';
import { isDateFormat } from '../../../../src/schema/date-format.js';
import { tinted } from '../../../../src/adapters/exceljs/looks/read-tint.js';
import { extrasIn, relations, row } from '../read-fixture.js';

describe('tinted', () => {
  // The shades of Excel's own colour picker: lighter 80, 60, 40 %, darker 25, 50 %, of the accents of two Office themes.
  const tints = [0.79998168889431442, 0.59999389629810485, 0.39997558519241921, -0.249977111117893, -0.499984740745262];
  it.each([
    '4F81BD DCE6F1 B8CCE4 95B3D7 366092 244062',
    'C0504D F2DCDB E6B8B7 DA9694 963634 632523',
    '9BBB59 EBF1DE D8E4BC C4D79B 76933C 4F6228',
    '8064A2 E4DFEC CCC0DA B1A0C7 60497A 403151',
    '4BACC6 DAEEF3 B7DEE8 92CDDC 31869B 215967',
    'F79646 FDE9D9 FCD5B4 FABF8F E26B0A 974706',
    '4472C4 D9E1F2 B4C6E7 8EA9DB 305496 203764',
    'ED7D31 FCE4D6 F8CBAD F4B084 C65911 833C0C',
    'A5A5A5 EDEDED DBDBDB C9C9C9 7B7B7B 525252',
    'FFC000 FFF2CC FFE699 FFD966 BF8F00 806000',
    '5B9BD5 DDEBF7 BDD7EE 9BC2E6 2F75B5 1F4E78',
    '70AD47 E2EFDA C6E0B4 A9D08E 548235 375623',
  ])('%s', (line) => {
    const [base = '', ...shades] = line.split(' ');
    expect(tints.map((tint) => tinted(base, tint))).toEqual(shades);
  });
});

describe('isDateFormat', () => {
  it.each(['mm-dd-yy', 'dd-mm-yyyy;@', '[$-406]d. mmmm yyyy;@', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'mmm', 'mmmm-yy', 'm/d/yy h:mm', 'yyyy', '[Red]dd/mm', 'D-M-Y'])('%s is one', (format) =>
    expect(isDateFormat(format)).toBe(true),
  );
  it.each(['General', '0', '#,##0.00 "kr."', '#,##0 [$kr-406]', '[Red]0', '[DarkRed]0.0', '"dage" 0', '0 \\d', '0_d', '*y0', 'h:mm', 'mm:ss', '[h]:mm:ss', '[mm]:ss', '[m]', 'h:mm AM/PM', '0.00E+00', '@', '# ?/?'])('%s is none', (format) =>
    expect(isDateFormat(format)).toBe(false),
  );
});

const fill = (pattern: string, colour: string): string => `<fill><patternFill patternType="${pattern}"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="#,##0 &quot;kr.&quot;"/></numFmts>' +
  '<fonts><font><color theme="1"/></font><font><strike/><color rgb="FFC00000"/></font><font><strike val="0"/><color theme="1"/></font></fonts>' +
  `<fills><fill><patternFill patternType="none"/></fill>${fill('solid', 'rgb="ff00b050"')}${fill('solid', 'theme="4" tint="0.79998168889431442"')}${fill('solid', 'indexed="13"')}${fill('gray125', 'rgb="FFFF0000"')}${fill('solid', 'auto="1"')}</fills>` +
  '<cellXfs><xf/><xf fillId="1"/><xf fillId="2"/><xf fillId="3"/><xf fillId="4"/><xf fillId="5"/><xf fontId="1"/><xf fontId="2"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>';

const cell = (style: number): string => `<c s="${style}"><v>1</v></c>`;

describe('styles of cells', () => {
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Kommune"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="C0504D"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const fixture = {
    sheets: [row([1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map(cell).join(''))],
    styles,
    parts: {
      'xl/theme/theme1.xml': theme,
      'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ['theme', 'theme/theme1.xml']),
    },
  };

  it('resolves colours by theme, tint and index, takes solid fills only, and tells what differs from plain', async () => {
    expect(Object.fromEntries(await extrasIn(fixture))).toEqual({
      A1: { fill: '00B050' },
      B1: { fill: 'F2DCDB' },
      C1: { fill: 'FFFF00' },
      F1: { fontColor: 'C00000', struck: true },
      H1: { numberFormat: '#,##0 "kr."' },
      I1: { numberFormat: '0%' },
    });
  });

  it('takes the colours of a palette of the workbook own', async () => {
    const own = `${styles}<colors><indexedColors>${'<rgbColor rgb="00000000"/>'.repeat(13)}<rgbColor rgb="00123456"/></indexedColors></colors>`;
    expect((await extrasIn({ ...fixture, styles: own })).get('C1')).toEqual({ fill: '123456' });
  });

  it('tells fills of blank cells by cell, row and column, in rows that hold values', async () => {
    const sheet =
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="3" customFormat="1"><c r="A1"><v>1</v></c><c r="C1" s="0"/><c r="D1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>1</v></c><c r="C2" s="2"/></row><row r="3"><c r="A3" s="1"/></row></sheetData>';
    expect(Object.fromEntries(await extrasIn({ ...fixture, sheets: [sheet] }))).toEqual({
      B1: { fill: 'FFFF00' },
      B2: { fill: '00B050' },
      C2: { fill: 'F2DCDB' },
    });
  });

  it('calls a text struck when all of it is', async () => {
    const strings =
      '<si><r><rPr><strike/></rPr><t>alt</t></r><r><rPr><strike val="1"/><b/></rPr><t> ud</t></r></si>' +
      '<si><r><rPr><strike/></rPr><t>noget</t></r><r><rPr><b/></rPr><t> ud</t></r></si>' +
      '<si><r><rPr><strike val="0"/></rPr><t>intet</t></r></si><si><r><t>som</t></r><r><rPr><strike/></rPr><t> celle</t></r></si>';
    const cells = '<c t="s"><v>0</v></c><c t="s" s="6"><v>1</v></c><c t="s" s="6"><v>2</v></c><c t="s" s="6"><v>3</v></c><c t="s"><v>3</v></c>';
    const extras = await extrasIn({ ...fixture, sheets: [row(cells)], strings, parts: {} });
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((address) => extras.get(address)?.struck ?? false)).toEqual([true, false, false, true, false]);
  });
});
