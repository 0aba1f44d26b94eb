import { api, codeOf, on, type ExcelCheck } from './excel-check.js';

export const sheetChecks: readonly ExcelCheck[] = [
  {
    name: 'A sheet is added last, renamed, found by its id, and deleted',
    group: 'sheets',
    source: api('worksheetcollection', 'add(1)'),
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const made = worksheets.add('Selvtest ekstra').load('id,position');
        const count = worksheets.getCount();
        await context.sync();
        const isLast = made.position === count.value - 1;
        made.name = 'Selvtest ekstra 2';
        const again = worksheets.getItem(made.id).load('name');
        await context.sync();
        again.delete();
        const gone = worksheets.getItemOrNullObject('Selvtest ekstra 2').load('name');
        await context.sync();
        return [isLast, again.name, gone.isNullObject];
      }),
    expect: [true, 'Selvtest ekstra 2', true],
  },
  {
    name: 'A sheet tells its colour, its grid lines and the panes that are frozen',
    group: 'sheets',
    source: api('worksheetfreezepanes', 'freezeAt(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.tabColor = '#3F6C7E';
        sheet.showGridlines = false;
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B4'));
        sheet.load('tabColor,showGridlines');
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return [sheet.tabColor, sheet.showGridlines, frozen.address.split('!').at(-1)];
      }),
    expect: ['#3F6C7E', false, 'A1:B4'],
  },
  {
    name: 'Rows are made as low as their texts need',
    group: 'sheets',
    source: api('rangeformat', 'autofitRows(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const { format } = sheet.getRange('A1:A2');
        sheet.getRange('A1').values = [['kort']];
        format.rowHeight = 200;
        format.autofitRows();
        format.load('rowHeight');
        await context.sync();
        return format.rowHeight < 200;
      }),
    expect: true,
  },
  {
    name: 'A very hidden sheet is not deleted before it is shown',
    group: 'sheets',
    source: api('worksheet', 'delete(1)'),
    run: (excel) =>
      excel.run(async (context) => {
        const made = context.workbook.worksheets.add('Selvtest skjult');
        made.visibility = 'VeryHidden';
        made.load('visibility');
        await context.sync();
        const { visibility } = made;
        made.delete();
        const code = await codeOf(context.sync() as unknown as Promise<void>);
        made.visibility = 'Hidden';
        made.delete();
        await context.sync();
        return [visibility, code];
      }),
    expect: ['VeryHidden', 'InvalidOperation'],
  },
  {
    name: 'A blank sheet gives its first cell as used, or a null object',
    group: 'sheets',
    source: api('worksheet', 'getUsedRange(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const used = sheet.getUsedRange().load('address');
        const none = sheet.getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        return [used.address.split('!').at(-1), none.isNullObject];
      }),
    expect: ['A1', true],
  },
  {
    name: 'Used cells count with looks, or with values alone',
    group: 'sheets',
    source: api('worksheet', 'getUsedRange(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('B2').values = [['x']];
        sheet.getRange('D5').format.fill.color = '#FF0000';
        const [all, values] = [sheet.getUsedRange().load('address'), sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount')];
        await context.sync();
        return [all.address.split('!').at(-1), values.rowIndex, values.columnIndex, values.rowCount, values.columnCount];
      }),
    expect: ['B2:D5', 1, 1, 1, 1],
  },
  {
    name: 'A cell is shown to the person, and where she stands is told',
    group: 'sheets',
    source: api('workbook', 'getSelectedRange(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.activate();
        sheet.getRange('C4').select();
        await context.sync();
        const selected = context.workbook.getSelectedRange().load('rowIndex,columnIndex,worksheet/name');
        await context.sync();
        return [selected.worksheet.name === name, selected.rowIndex, selected.columnIndex];
      }),
    expect: [true, 3, 2],
  },
  {
    name: 'A protected sheet says so, and its locked cells refuse',
    group: 'sheets',
    source: api('worksheetprotection', 'protect(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('B1').format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: false });
        sheet.protection.load('protected');
        const cells = sheet.getRange('A1');
        cells.format.protection.load('locked');
        await context.sync();
        const told = [sheet.protection.protected, cells.format.protection.locked];
        sheet.getRange('A1').values = [['låst']];
        const code = await codeOf(context.sync() as unknown as Promise<void>);
        sheet.getRange('B1').values = [['åben']];
        const open = await codeOf(context.sync() as unknown as Promise<void>);
        sheet.protection.unprotect();
        await context.sync();
        return [...told, code, open];
      }),
    expect: [true, true, 'AccessDenied', 'none'],
  },
  {
    name: 'Whole columns are grouped by columns and not by rows, and their details hidden',
    group: 'sheets',
    source: api('range', 'group(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('C:D').group('ByColumns');
        await context.sync();
        const refused = await codeOf(on(excel, name, (same, other) => (same.getRange('C:D').group('ByRows'), other.sync())));
        sheet.getRange('C:D').hideGroupDetails('ByColumns');
        const [inside, beside] = [sheet.getRange('C:D').load('columnHidden'), sheet.getRange('E:E').load('columnHidden')];
        await context.sync();
        return [refused, inside.columnHidden, beside.columnHidden];
      }),
    expect: ['InvalidArgument', true, false],
  },
  {
    name: 'A page is set up: which way, how many pages wide, what is repeated, header and footer',
    group: 'sheets',
    source: api('pagelayout', 'zoom'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = 'Landscape';
        pageLayout.paperSize = 'A4';
        pageLayout.zoom = { horizontalFitToPages: 2 };
        pageLayout.leftMargin = pageLayout.rightMargin = pageLayout.topMargin = pageLayout.bottomMargin = pageLayout.headerMargin = pageLayout.footerMargin = 36;
        pageLayout.setPrintArea('A:F');
        pageLayout.setPrintTitleRows('$1:$4');
        pageLayout.setPrintTitleColumns('$A:$B');
        const texts = pageLayout.headersFooters.defaultForAllPages;
        texts.leftHeader = 'Projekter';
        texts.leftFooter = texts.centerFooter = 'Kommune';
        texts.rightFooter = 'Side &P af &N';
        await context.sync();
        pageLayout.load('orientation,paperSize,zoom,leftMargin');
        texts.load('leftHeader,rightFooter');
        const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
        const area = pageLayout.getPrintAreaOrNullObject().load('address');
        await context.sync();
        return [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.horizontalFitToPages, pageLayout.leftMargin, texts.leftHeader, texts.rightFooter, rows.address.replace(/^.*!/, '').replaceAll('$', ''), area.isNullObject];
      }),
    expect: ['Landscape', 'A4', 2, 36, 'Projekter', 'Side &P af &N', '1:4', false],
  },
  {
    name: 'Hidden rows of a block are told row by row',
    group: 'sheets',
    source: api('range', 'getRowProperties(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('A1:B4').values = [['a', 1], ['b', 2], ['c', 3], ['d', 4]];
        sheet.getRange('2:3').rowHidden = true;
        const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true });
        await context.sync();
        return rows.value.map(({ rowHidden }) => rowHidden);
      }),
    expect: [false, true, true, false],
  },
  {
    name: 'The workbook has a name and says whether it may be written in',
    group: 'sheets',
    source: api('workbook', 'readOnly'),
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.load('name,readOnly');
        const sheets = context.workbook.worksheets.load('items/name,items/visibility');
        await context.sync();
        return [context.workbook.name.length > 0, context.workbook.readOnly, sheets.items.some(({ visibility }) => visibility === 'Visible')];
      }),
    expect: [true, false, true],
  },
];
