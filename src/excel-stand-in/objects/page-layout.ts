import { hostClass, type HostScalar } from '../interpreter/host-object.js';
import { objectOf } from '../interpreter/session.js';
import { invalidArgument } from '../workbook/host-error.js';
import { allColumns, allRows } from '../workbook/rect.js';
import type { Sheet } from '../workbook/sheet.js';
import { rangeGiven, rangeObject } from './ranges.js';

/** What a new sheet is printed with; points. */
const usual: Readonly<Record<string, unknown>> = { Orientation: 'Portrait', PaperSize: 'Letter', Zoom: { scale: 100 }, LeftMargin: 50.4, RightMargin: 50.4, TopMargin: 54, BottomMargin: 54, HeaderMargin: 21.6, FooterMargin: 21.6 };

function setting(name: string, isLawful: (value: unknown) => boolean): HostScalar<Sheet> {
  return {
    get: ({ page }) => page[name] ?? usual[name] ?? '',
    set: (sheet, value, { workbook }) => {
      workbook.guardSheet(sheet, 'allowFormatColumns');
      if (!isLawful(value)) throw invalidArgument(name);
      workbook.change(sheet, { page: { ...sheet.page, [name]: value } });
    },
  };
}

const oneOf = (...words: readonly string[]) => (value: unknown): boolean => words.includes(String(value));
const isSize = (value: unknown): boolean => typeof value === 'number' && value >= 0;
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 255;
const margins = ['LeftMargin', 'RightMargin', 'TopMargin', 'BottomMargin', 'HeaderMargin', 'FooterMargin'];
const texts = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

type Kept = 'printArea' | 'titleRows' | 'titleColumns';

/** A part of the sheet that is kept, and asked for again. */
function part(name: Kept) {
  return {
    set: (sheet: Sheet, [given]: readonly unknown[], session: Parameters<typeof rangeGiven>[0]): void => {
      const { area } = rangeGiven(session, given, sheet);
      if (name === 'titleRows' && area.columns !== allColumns) throw invalidArgument(name);
      if (name === 'titleColumns' && area.rows !== allRows) throw invalidArgument(name);
      session.workbook.change(sheet, { page: { ...sheet.page, [name]: area } });
    },
    get: (sheet: Sheet, _given: readonly unknown[], session: Parameters<typeof rangeGiven>[0]) => {
      const area = sheet.page[name] as Parameters<typeof rangeObject>[2] | undefined;
      return area === undefined ? null : rangeObject(session, sheet, area);
    },
  };
}

export const pageLayout = hostClass<Sheet>({
  name: 'PageLayout',
  scalars: {
    Orientation: setting('Orientation', oneOf('Portrait', 'Landscape')),
    PaperSize: setting('PaperSize', (value) => typeof value === 'string'),
    Zoom: setting('Zoom', (value) => typeof value === 'object' && value !== null),
    ...Object.fromEntries(margins.map((name) => [name, setting(name, isSize)])),
  },
  navigations: { HeadersFooters: (sheet, session) => objectOf(session, 'HeaderFooterGroup', sheet) },
  methods: {
    SetPrintArea: part('printArea').set,
    GetPrintAreaOrNullObject: part('printArea').get,
    SetPrintTitleRows: part('titleRows').set,
    GetPrintTitleRowsOrNullObject: part('titleRows').get,
    SetPrintTitleColumns: part('titleColumns').set,
    GetPrintTitleColumnsOrNullObject: part('titleColumns').get,
  },
});

export const headerFooterGroup = hostClass<Sheet>({
  name: 'HeaderFooterGroup',
  navigations: { DefaultForAllPages: (sheet, session) => objectOf(session, 'HeaderFooter', sheet) },
});

export const headerFooter = hostClass<Sheet>({ name: 'HeaderFooter', scalars: Object.fromEntries(texts.map((name) => [name, setting(name, isText)])) });
