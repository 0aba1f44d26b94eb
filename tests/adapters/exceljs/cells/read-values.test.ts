import { describe, expect, it } from 'vitest';
import { extrasIn, read, reasonOf, book, row, valuesIn } from '../read-fixture.js';

const dates = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';

describe('values', () => {
  it('keeps formula results that are zero, false, empty text or an error, and leaves uncalculated ones blank', async () => {
    const cells =
      '<c r="A1"><f>1-1</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c>' +
      '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>A1</f></c><c r="F1" t="str"><f>"a"</f><v>a &amp;lt; b</v></c>';
    expect(await valuesIn({ sheets: [row(cells)] })).toEqual([0, false, '', { error: '#DIV/0!' }, null, 'a &lt; b']);
    const extras = await extrasIn({ sheets: [row(cells)] });
    expect(extras.get('E1')).toEqual({ formula: 'A1' });
    expect(extras.get('C1')).toEqual({ formula: '""' });
  });

  it('reads every way a text can be written', async () => {
    const strings =
      '<si><t>delt</t></si><si><r><rPr><b/></rPr><t>fed </t></r><r><t>og</t></r><r><t xml:space="preserve"> skrå</t></r></si>' +
      '<si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve"> æ ø </t></si><si><t> å </t></si><si/><si><t/></si>';
    const cells =
      [0, 1, 2, 3, 4, 5, 6].map((i) => `<c t="s"><v>${i}</v></c>`).join('') +
      '<c t="inlineStr"><is><t>egen &lt;1&gt; <![CDATA[<&>]]></t></is></c><c t="inlineStr"><is><r><t>to </t></r><r><t>dele</t></r></is></c><c><v>tekst uden type</v></c>';
    expect(await valuesIn({ sheets: [row(cells)], strings })).toEqual([
      'delt', 'fed og skrå', '漢', ' æ ø ', 'å', '', '', 'egen <1> <&>', 'to dele', 'tekst uden type',
    ]);
  });

  it('decodes _xHHHH_ wherever it stands, once', async () => {
    const cells =
      '<c t="s"><v>0</v></c><c t="inlineStr"><is><t>a_x000D_b</t></is></c><c t="str"><f>x</f><v>a_x000D_b</v></c><c t="s"><v>1</v></c>';
    const strings = '<si><t>a_x000D_b</t></si><si><t>_x005F_x000D_</t></si>';
    expect(await valuesIn({ sheets: [row(cells)], strings })).toEqual(['a\rb', 'a\rb', 'a\rb', '_x000D_']);
  });

  it('keeps text that looks like a number or a formula, and numbers to the last digit', async () => {
    const cells =
      '<c t="inlineStr"><is><t>007</t></is></c><c t="inlineStr"><is><t>=1+1</t></is></c><c><v>0.1</v></c><c><v>1.7976931348623157E+308</v></c><c><v>-0</v></c><c><v>46023.520833333336</v></c>';
    expect(await valuesIn({ sheets: [row(cells)] })).toEqual(['007', '=1+1', 0.1, 1.7976931348623157e308, 0, 46023.520833333336]);
  });

  it('reads booleans in words, errors, and cells without address or with empty values', async () => {
    const cells = '<c t="b"><v>true</v></c><c t="b"><v>false</v></c><c t="e"><v>#N/A</v></c><c r="E1"><v/></c><c><v>6</v></c>';
    expect(await valuesIn({ sheets: [row(cells)] })).toEqual([true, false, { error: '#N/A' }, null, null, 6]);
    const { sheets } = await read({ sheets: ['<sheetData><row><c><v>1</v></c></row><row/><row><c><v>3</v></c></row></sheetData>'] });
    expect(sheets[0]?.rows).toEqual([[1], [], [3]]);
  });

  it('refuses a shared string that is not there', async () => {
    expect(await reasonOf(book({ sheets: [row('<c t="s"><v>1</v></c>')], strings: '<si><t>a</t></si>' }))).toBe('corrupt');
  });
});

describe('dates', () => {
  const anchors = '<c t="d"><v>2026-01-01</v></c><c t="d"><v>2026-01-01T12:30:00Z</v></c><c t="d"><v>1900-01-01</v></c><c t="d"><v>T06:00</v></c><c t="d"><v>2026-13-01</v></c>';

  it('turns ISO dates into serials of the 1900 system', async () => {
    // 2026-01-01 is serial 46023, as Excel shows it in a General cell.
    expect(await valuesIn({ sheets: [row(anchors)] })).toEqual([46023, 46023 + 12.5 / 24, 1, 0.25, '2026-13-01']);
    const extras = await extrasIn({ sheets: [row(anchors)] });
    expect([...extras]).toEqual([['A1', { isDate: true }], ['B1', { isDate: true }], ['C1', { isDate: true }]]);
  });

  it('brings a 1904 workbook to the same serials, and leaves its plain numbers', async () => {
    const fixture = {
      bookProperties: '<workbookPr date1904="1"/>',
      styles: dates,
      // In the 1904 system 2026-01-01 is 44561 (46023 less 1462).
      sheets: [row('<c s="1"><v>44561</v></c><c><v>44561</v></c><c t="d"><v>2026-01-01</v></c>')],
    };
    expect(await valuesIn(fixture)).toEqual([46023, 44561, 46023]);
  });

  it('leaves serials as they are in any time zone, time of day included', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Europe/Copenhagen';
    const values = await valuesIn({ styles: dates, sheets: [row('<c s="1"><v>46023</v></c><c s="1"><v>46113.0416666667</v></c>')] });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(values).toEqual([46023, 46113.0416666667]);
  });

  it('says of numbers alone that they are dates', async () => {
    const extras = await extrasIn({ styles: dates, sheets: [row('<c s="1"><v>46023</v></c><c s="1" t="inlineStr"><is><t>snart</t></is></c><c s="1"><f>B1</f></c>')] });
    expect(extras.get('A1')).toEqual({ numberFormat: 'mm-dd-yy', isDate: true });
    expect(extras.get('B1')).toEqual({ numberFormat: 'mm-dd-yy' });
    expect(extras.get('C1')).toEqual({ numberFormat: 'mm-dd-yy', formula: 'B1' });
  });
});

describe('shared formulas', () => {
  it('gives every cell its own, also those written before the first, and two groups of one number', async () => {
    const fixture = {
      sheets: [
        '<sheetData><row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" ref="A1:A3" si="0">B2*$C$1+SUM(D:D)&amp;"A1"&amp;\'A1\'!B2</f><v>2</v></c></row>' +
          '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c><c r="B3"><f t="shared" ref="B3:B4" si="0">LOG10(C3)</f><v>4</v></c></row>' +
          '<row r="4"><c r="B4"><f t="shared" si="0"/><v>5</v></c></row></sheetData>',
      ],
    };
    const extras = await extrasIn(fixture);
    expect(extras.get('A1')?.formula).toBe('B1*$C$1+SUM(D:D)&"A1"&\'A1\'!B1');
    expect(extras.get('A3')?.formula).toBe('B3*$C$1+SUM(D:D)&"A1"&\'A1\'!B3');
    expect(extras.get('B4')?.formula).toBe('LOG10(C4)');
  });
});
