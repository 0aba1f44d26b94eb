import { api, on, type ExcelCheck } from './excel-check.js';

/** Three places with two figures each, and room for the chart beside them. */
function figures(sheet: Excel.Worksheet): Excel.Range {
  const cells = sheet.getRange('A1:C4');
  cells.values = [['', 'Sidst', 'Nu'], ['Grøn', 4, 6], ['Gul', 2, 1], ['Rød', 1, 2]];
  return cells;
}

export const chartChecks: readonly ExcelCheck[] = [
  {
    name: 'A chart of a block is found by the name it is given, and deleted',
    group: 'charts',
    source: api('chartcollection', 'add(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const made = sheet.charts.add('ColumnClustered', figures(sheet), 'Columns');
        made.name = 'Selvtest diagram';
        const { charts } = sheet;
        charts.load('items/name');
        await context.sync();
        const names = charts.items.map((one) => one.name);
        charts.getItem('Selvtest diagram').delete();
        charts.load('items/name');
        await context.sync();
        return [names, charts.items.length];
      }),
    expect: [['Selvtest diagram'], 0],
  },
  {
    name: 'Columns of a block become series, headed by its first row',
    group: 'charts',
    source: api('chartseriescollection', 'getitemat(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const made = sheet.charts.add('ColumnClustered', figures(sheet), 'Columns');
        const { series } = made;
        series.load('count');
        const second = series.getItemAt(1).load('name');
        const values = second.getDimensionValues('Values');
        await context.sync();
        const found = [series.count, second.name, [...values.value].map(Number)];
        made.delete();
        await context.sync();
        return found;
      }),
    expect: [2, 'Nu', [6, 1, 2]],
  },
  {
    name: 'A series is filled with a colour and says its values',
    group: 'charts',
    source: api('chartfill', 'setsolidcolor(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const made = sheet.charts.add('BarStacked', figures(sheet), 'Columns');
        const first = made.series.getItemAt(0);
        first.format.fill.setSolidColor('#2E7D32');
        first.hasDataLabels = true;
        first.load('hasDataLabels');
        await context.sync();
        const found = first.hasDataLabels;
        made.delete();
        await context.sync();
        return found;
      }),
    expect: true,
  },
  {
    name: 'A chart stands over the cells from the first to the last',
    group: 'charts',
    source: api('chart', 'setposition(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const cells = figures(sheet);
        const grid = sheet.getRange('A1:F8');
        grid.format.rowHeight = 20;
        grid.format.columnWidth = 60;
        const made = sheet.charts.add('ColumnClustered', cells, 'Columns');
        made.setPosition('B3', 'E7');
        made.load('top,left,height,width');
        await context.sync();
        // Excel makes widths fit whole pixels.
        const near = [made.top, made.left, made.height, made.width].map((points) => Math.round(points / 10) * 10);
        made.delete();
        await context.sync();
        return near;
      }),
    expect: [40, 60, 100, 240],
  },
  {
    name: 'Title and legend say what they are told, where they are told',
    group: 'charts',
    source: api('charttitle', 'text'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const made = sheet.charts.add('ColumnClustered', figures(sheet), 'Columns');
        made.title.text = 'Trafiklys';
        made.legend.position = 'Bottom';
        made.legend.visible = false;
        made.title.load('text,visible');
        made.legend.load('position,visible');
        await context.sync();
        const found = [made.title.text, made.title.visible, made.legend.visible];
        made.delete();
        await context.sync();
        return found;
      }),
    expect: ['Trafiklys', true, false],
  },
  {
    name: 'Axes keep the ends, the step and the title they are given',
    group: 'charts',
    source: api('chartaxis', 'maximum'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const made = sheet.charts.add('ColumnClustered', figures(sheet), 'Columns');
        const { valueAxis, categoryAxis } = made.axes;
        valueAxis.minimum = 0;
        valueAxis.maximum = 10;
        valueAxis.majorUnit = 5;
        valueAxis.numberFormat = '0';
        valueAxis.title.text = 'Projekter';
        categoryAxis.title.text = 'Lys';
        valueAxis.load('minimum,maximum,majorUnit,title/text');
        categoryAxis.load('title/text');
        await context.sync();
        const found = [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.title.text, categoryAxis.title.text];
        made.delete();
        await context.sync();
        return found;
      }),
    expect: [0, 10, 5, 'Projekter', 'Lys'],
  },
  {
    name: 'Bubbles are read from the columns they are given, with labels of their own',
    group: 'charts',
    source: api('chartseries', 'setbubblesizes(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('A1:C3').values = [[10, 20, 5], [30, 40, 7], [50, 60, 9]];
        const made = sheet.charts.add('Bubble', sheet.getRange('A1:C3'), 'Columns');
        const one = made.series.add('Projekter');
        one.setXAxisValues(sheet.getRange('A1:A3'));
        one.setValues(sheet.getRange('B1:B3'));
        one.setBubbleSizes(sheet.getRange('C1:C3'));
        made.series.load('count');
        await context.sync();
        const last = made.series.getItemAt(made.series.count - 1);
        const label = last.points.getItemAt(1).dataLabel;
        last.hasDataLabels = true;
        label.text = '2';
        label.load('text');
        const [x, y, size] = [last.getDimensionValues('XValues'), last.getDimensionValues('Values'), last.getDimensionValues('BubbleSizes')];
        await context.sync();
        const found = [[...x.value].map(Number), [...y.value].map(Number), [...size.value].map(Number), label.text];
        last.delete();
        made.delete();
        await context.sync();
        return found;
      }),
    expect: [[10, 30, 50], [20, 40, 60], [5, 7, 9], '2'],
  },
];
