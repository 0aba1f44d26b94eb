import { api, guide, on, type ExcelCheck } from './excel-check.js';

/** Addresses of ranges without their sheet. */
function addresses(ranges: Readonly<Record<string, Excel.Range>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(ranges).map(([key, range]) => [key, range.address.split('!').at(-1) ?? '']));
}

export const rangeChecks: readonly ExcelCheck[] = [
  {
    name: 'Blocks are found from other blocks',
    group: 'ranges',
    source: api('range', 'getRowsBelow(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const block = sheet.getRange('B2:D5');
        const found = {
          below: block.getRowsBelow(1),
          twoBelow: block.getRowsBelow(2),
          within: block.getRowsBelow(-2),
          last: block.getLastRow(),
          cell: block.getCell(0, 0),
          outside: block.getCell(9, 9),
          row: block.getRow(1),
          column: block.getColumn(2),
          offset: block.getOffsetRange(1, -1),
          larger: block.getResizedRange(1, 2),
          smaller: block.getResizedRange(-3, -2),
          both: sheet.getRange('B2:C5').getBoundingRect('D10:E15'),
          column1: sheet.getRange('B4:E11').getEntireColumn(),
          indexes: sheet.getRangeByIndexes(2, 1, 2, 3),
          ofSheet: sheet.getCell(4, 2),
        };
        for (const range of Object.values(found)) range.load('address');
        await context.sync();
        return addresses(found);
      }),
    expect: {
      below: 'B6:D6', twoBelow: 'B6:D7', within: 'B4:D5', last: 'B5:D5', cell: 'B2', outside: 'K11', row: 'B3:D3', column: 'D2:D5', offset: 'A3:C6', larger: 'B2:F6', smaller: 'B2',
      both: 'B2:E15', column1: 'B:E', indexes: 'B3:D4', ofSheet: 'C5',
    },
  },
  {
    name: 'Values go in and come out as texts, numbers, booleans and blanks',
    group: 'ranges',
    source: api('range', 'values'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const block = sheet.getRange('A1:D1');
        block.values = [['Tekst æøå', 12.5, true, '']];
        block.load('values,valueTypes,rowCount,columnCount,rowIndex,columnIndex');
        await context.sync();
        return { values: block.values as unknown[][], types: block.valueTypes as unknown[][], size: [block.rowCount, block.columnCount, block.rowIndex, block.columnIndex] };
      }),
    expect: { values: [['Tekst æøå', 12.5, true, '']], types: [['String', 'Double', 'Boolean', 'Empty']], size: [1, 4, 0, 0] },
  },
  {
    name: 'Null in an array leaves a cell as it is, a blank text empties it',
    group: 'ranges',
    source: guide('excel/excel-add-ins-ranges-set-get-values'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const block = sheet.getRange('A1:C1');
        block.values = [['a', 'b', 'c']];
        await context.sync();
        block.values = [[null, '', 'ny']];
        block.load('values');
        await context.sync();
        return block.values as unknown[][];
      }),
    expect: [['a', '', 'ny']],
  },
  {
    name: 'A formula is given back as one, and a cell without gives its value',
    group: 'ranges',
    source: api('range', 'formulas'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const block = sheet.getRange('A1:B1');
        block.formulas = [[7, '=A1*2']];
        block.load('formulas');
        await context.sync();
        return block.formulas as unknown[][];
      }),
    expect: [[7, '=A1*2']],
  },
  {
    name: 'A number format is set for single cells, and a blank one is General',
    group: 'ranges',
    source: guide('excel/excel-add-ins-ranges-set-format'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const block = sheet.getRange('A1:C1');
        block.numberFormat = [['@', '0.00', '0%']];
        await context.sync();
        block.numberFormat = [[null, '', null]];
        block.load('numberFormat');
        await context.sync();
        return block.numberFormat as unknown[][];
      }),
    expect: [['@', 'General', '0%']],
  },
  {
    name: 'A cell with text format keeps a number as text',
    group: 'ranges',
    source: 'https://support.microsoft.com/office/583160db-936b-4e52-bdff-6f1863518ba4',
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['@']];
        cell.values = [['007']];
        cell.load('values,valueTypes');
        await context.sync();
        return [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0] as unknown];
      }),
    expect: ['007', 'String'],
  },
  {
    name: 'More than 1,500 cells are written whole',
    group: 'ranges',
    source: guide('excel/excel-add-ins-ranges-large'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('A1:C800').values = Array.from({ length: 800 }, (_, row) => [row, row * 2, `r${String(row)}`]);
        const last = sheet.getRange('A800:C800').load('values');
        const used = sheet.getUsedRangeOrNullObject(true).load('rowCount');
        await context.sync();
        return { last: last.values as unknown[][], rows: used.rowCount };
      }),
    expect: { last: [[799, 1598, 'r799']], rows: 800 },
  },
  {
    name: 'A colour is set and taken away again',
    group: 'ranges',
    source: api('rangefill', 'color'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const cell = sheet.getRange('B2');
        cell.format.fill.color = '#FFC7CE';
        cell.format.fill.load('color');
        await context.sync();
        const set = cell.format.fill.color;
        cell.format.fill.clear();
        cell.format.fill.load('color');
        await context.sync();
        return [set, cell.format.fill.color];
      }),
    expect: ['#FFC7CE', '#FFFFFF'],
  },
  {
    name: 'Hidden columns are true, shown ones false, and a mix is null',
    group: 'ranges',
    source: api('range', 'columnHidden'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('B:B').columnHidden = true;
        const [hidden, shown, mixed] = [sheet.getRange('B:B'), sheet.getRange('C:C'), sheet.getRange('A:C')];
        for (const range of [hidden, shown, mixed]) range.load('columnHidden');
        await context.sync();
        return [hidden.columnHidden, shown.columnHidden, mixed.columnHidden as boolean | null];
      }),
    expect: [true, false, null],
  },
  {
    name: 'Contents are cleared without looks, and looks without contents',
    group: 'ranges',
    source: api('range', 'clear(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const block = sheet.getRange('A1:B1');
        block.values = [[1, 2]];
        block.format.fill.color = '#00FF00';
        sheet.getRange('A1').clear('Contents');
        sheet.getRange('B1').clear('Formats');
        const [first, second] = [sheet.getRange('A1'), sheet.getRange('B1')];
        for (const cell of [first, second]) {
          cell.load('values');
          cell.format.fill.load('color');
        }
        await context.sync();
        return [first.values[0]?.[0] as unknown, first.format.fill.color, second.values[0]?.[0] as unknown, second.format.fill.color];
      }),
    expect: ['', '#00FF00', 2, '#FFFFFF'],
  },
  {
    name: 'A copy takes looks alone, or all of it, and repeats a smaller source',
    group: 'ranges',
    source: api('range', 'copyFrom(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const source = sheet.getRange('A1');
        source.values = [['x']];
        source.format.fill.color = '#FF0000';
        sheet.getRange('C1').copyFrom(source, 'Formats');
        sheet.getRange('A3:B4').copyFrom(source, 'All');
        const looks = sheet.getRange('C1').load('values');
        looks.format.fill.load('color');
        const all = sheet.getRange('A3:B4').load('values');
        await context.sync();
        return [looks.values[0]?.[0] as unknown, looks.format.fill.color, all.values as unknown[][]];
      }),
    expect: ['', '#FF0000', [['x', 'x'], ['x', 'x']]],
  },
  {
    name: 'Looks of single cells are read at once',
    group: 'ranges',
    source: api('range', 'getCellProperties(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('B1').format.fill.color = '#0000FF';
        sheet.getRange('A1').format.font.strikethrough = true;
        const looks = sheet.getRange('A1:B1').getCellProperties({ format: { fill: { color: true }, font: { strikethrough: true } } });
        await context.sync();
        return looks.value.map((row) => row.map(({ format }) => [format?.fill?.color, format?.font?.strikethrough]));
      }),
    expect: [[['#FFFFFF', true], ['#0000FF', false]]],
  },
  {
    name: 'Merged cells are told of',
    group: 'ranges',
    source: api('range', 'getMergedAreasOrNullObject(1)'),
    since: '1.13',
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('B2:C3').merge();
        const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
        merged.load('areas/items/address');
        const none = sheet.getRange('E1:F2').getMergedAreasOrNullObject();
        none.load('areaCount');
        await context.sync();
        return [merged.areas.items.map(({ address }) => address.split('!').at(-1)), none.isNullObject];
      }),
    expect: [['B2:C3'], true],
  },
  {
    name: 'A range that is kept follows its cells',
    group: 'ranges',
    source: guide('develop/application-specific-api-model'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('A5').values = [['mig']];
        const cell = sheet.getRange('A5');
        await context.sync();
        sheet.getRange('A2:A3').delete('Up');
        cell.load('address,values');
        await context.sync();
        return [cell.address.split('!').at(-1), cell.values[0]?.[0] as unknown];
      }),
    expect: ['A3', 'mig'],
  },
];
