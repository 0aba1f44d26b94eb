import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { lightLooks } from '../../../src/adapters/ooxml/look/light-look.js';
import type { LiveChart } from '../../../src/app/live-workbook.js';
import { planRegister } from '../../../src/app/plan-register.js';
import { seriesColours } from '../../../src/app/workbook-plan/overview/chart-colours.js';
import { planOverviewSheet } from '../../../src/app/workbook-plan/overview/overview-sheet.js';
import { exampleRegister } from '../../../src/example/index.js';
import type { SheetChart } from '../../../src/excel-stand-in/workbook/chart.js';
import { standInFor } from '../../support/office-in-node.js';
import { openedIn } from '../../support/office-workbook.js';

const register = exampleRegister('da');
const overview = planOverviewSheet(register, true);
const charts = (overview.charts ?? []).map((one): LiveChart => ({ ...one, sheet: overview.name, colours: seriesColours(one.chart) }));

describe('charts over Office.js', () => {
  it('are those of the file, of the same cells, with the same values and colours', async () => {
    const standIn = standInFor(await readWorkbook(await writeWorkbook(planRegister(register, { registerId: 'x', charts: false }))));
    const { workbook } = openedIn(standIn);
    const drawn = (): readonly SheetChart[] => standIn.workbook.sheets.find(({ name }) => name === overview.name)?.charts ?? [];
    await workbook.addCharts?.(charts);
    expect(drawn().map(({ name }) => name)).toEqual(charts.map(({ name }) => name));
    for (const [at, { chart, from, to }] of charts.entries()) {
      const made = drawn()[at];
      expect(made?.over).toEqual({ top: from.row - 1, left: from.column - 1, rows: to.row - from.row, columns: to.column - from.column });
      const valuesOf = (series: number, dimension: string): unknown[] => {
        const cells = made?.series[series]?.cells[dimension];
        return Array.from({ length: cells?.area.rows ?? 0 }, (_, row) => cells?.sheet.cell(cells.area.top + row, cells.area.left)?.value ?? null);
      };
      if (chart.type === 'bubble') {
        expect(made?.series).toHaveLength(1);
        expect([valuesOf(0, 'XValues'), valuesOf(0, 'Values'), valuesOf(0, 'BubbleSizes')]).toEqual([chart.points.map(({ x }) => x), chart.points.map(({ y }) => y), chart.points.map(({ size }) => size)]);
        expect([...(made?.series[0]?.labels.values() ?? [])]).toEqual(chart.points.map(({ label }) => label));
        expect(made?.axes.value).toMatchObject({ title: 'Værdi', minimum: 0, majorUnit: 25 });
        continue;
      }
      expect(made?.series.map(({ name, colour }) => [name, colour])).toEqual(chart.series.map(({ name }, index) => [name, `#${charts[at]?.colours[index] ?? ''}`]));
      for (const [index, series] of chart.series.entries()) {
        expect(valuesOf(index, 'Values')).toEqual(series.values);
        expect(valuesOf(index, 'Categories')).toEqual(chart.categories);
      }
    }

    const before = drawn();
    await workbook.addCharts?.(charts);
    expect(drawn()).toEqual(before);
    // Another pane, or the same after a failure, finds what is there by name and adds what is not.
    standIn.workbook.change(before[0] === undefined ? {} : (standIn.workbook.sheets.find(({ name }) => name === overview.name) ?? {}), { charts: before.slice(1) });
    await openedIn(standIn).workbook.addCharts?.(charts);
    expect(drawn().map(({ name }) => name).toSorted()).toEqual(charts.map(({ name }) => name).toSorted());
  });

  it('have the lights’ colours of every document', () => {
    const series = (['red', 'yellow', 'green', 'none'] as const).map((light) => ({ name: light, values: [1], light }));
    expect(seriesColours({ kind: 'chart', type: 'column', title: '', description: '', categories: ['x'], series })).toEqual(series.map(({ light }) => lightLooks[light].fill));
  });
});
