import type { HostClass } from '../interpreter/host-object.js';
import { chartAxes, chartAxis, chartAxisTitle } from './chart-axes.js';
import { chartDataLabel, chartFill, chartPoint, chartPoints, chartSeries, chartSeriesCollection, chartSeriesFormat } from './chart-series.js';
import { chart, chartLegend, charts, chartTitle } from './charts.js';
import { comment, commentReplies, commentReply, comments } from './comments.js';
import { conditionalFormat, conditionalFormats } from './conditional-formats.js';
import { cellValueFormat, conditionalFill, conditionalFont, conditionalRangeFormat, customFormat, customRule, presetFormat, textFormatRule } from './conditional-looks.js';
import { dataValidation } from './data-validation.js';
import { names, namedItem } from './names.js';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './range-format.js';
import { rangeAreas, rangeCollection } from './range-areas.js';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout.js';
import { range } from './range.js';
import { scopedTables, table, tables } from './tables.js';
import { tableColumn, tableColumns, tableRow, tableRows } from './table-parts.js';
import { application, runtime, workbook } from './workbook.js';
import { freezePanes, protection, worksheet, worksheets } from './worksheets.js';

const all: readonly HostClass<unknown>[] = [
  workbook, application, runtime, worksheets, worksheet, freezePanes, protection, pageLayout, headerFooterGroup, headerFooter, tables, scopedTables, table, tableColumns, tableColumn, tableRows, tableRow,
  names, namedItem, range, rangeFormat, rangeFill, rangeFont, formatProtection, rangeAreas, rangeCollection, comments, comment, commentReplies, commentReply,
  dataValidation, conditionalFormats, conditionalFormat, customFormat, customRule, cellValueFormat, textFormatRule, presetFormat, conditionalRangeFormat, conditionalFill, conditionalFont,
  charts, chart, chartTitle, chartLegend, chartAxes, chartAxis, chartAxisTitle, chartSeriesCollection, chartSeries, chartSeriesFormat, chartFill, chartPoints, chartPoint, chartDataLabel,
];

/** The classes of the wire table that are built. */
export const builtClasses: ReadonlyMap<string, HostClass<unknown>> = new Map(all.map((one) => [one.name, one]));
