import { hostClass } from '../interpreter/host-object.js';
import { keepReference, objectOf } from '../interpreter/session.js';
import { areaText, sheetPrefix } from '../workbook/address.js';
import type { Rect } from '../workbook/rect.js';
import type { Sheet } from '../workbook/sheet.js';
import { rangeObject } from './ranges.js';

/** Several blocks of one sheet. */
export interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

function address({ sheet, areas }: Areas): string {
  return areas.map((area) => `${sheetPrefix(sheet.name)}${areaText(area)}`).join(',');
}

export const rangeAreas = hostClass<Areas>({
  name: 'RangeAreas',
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  navigations: {
    Worksheet: ({ sheet }, session) => objectOf(session, 'Worksheet', sheet),
    Areas: (own, session) => objectOf(session, 'RangeCollection', own),
  },
  methods: {
    _KeepReference: (own, _given, session) => keepReference(session, objectOf(session, 'RangeAreas', own)),
  },
});

export const rangeCollection = hostClass<Areas>({
  name: 'RangeCollection',
  items: ({ sheet, areas }, session) => areas.map((area) => rangeObject(session, sheet, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index], session) => rangeObject(session, sheet, areas[Number(index)] ?? { top: -1, left: -1, rows: 0, columns: 0 }),
  },
});
