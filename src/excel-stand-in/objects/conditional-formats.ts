import { hostClass, type HostClass, type HostObject } from '../interpreter/host-object.js';
import { objectOf, type Session } from '../interpreter/session.js';
import type { ConditionalFormat } from '../workbook/conditional-format.js';
import { invalidArgument, itemNotFound, notImplemented } from '../workbook/host-error.js';
import { overlap, without } from '../workbook/rect.js';
import type { Sheet } from '../workbook/sheet.js';
import type { HeldRange } from '../workbook/workbook.js';
import { changeFormat, currentFormat, type FormatOf } from './conditional-format-of.js';
import { areaOf, integer, rangeObject } from './ranges.js';

/** The kinds that are built, with the property their rule is found under. */
const kinds: Readonly<Record<string, string>> = { Custom: 'Custom', CellValue: 'CellValue', ContainsText: 'TextComparison', PresetCriteria: 'Preset' };

/** Formats of a block; the first wins. */
function within(range: HeldRange): readonly ConditionalFormat[] {
  const area = areaOf(range);
  return range.sheet.conditionalFormats.filter(({ areas }) => areas.some((one) => overlap(one, area)));
}

function formatObject(session: Session, sheet: Sheet, id: string): HostObject {
  return objectOf(session, 'ConditionalFormat', { sheet, id });
}

export const conditionalFormats = hostClass<HeldRange>({
  name: 'ConditionalFormatCollection',
  check: areaOf,
  items: (range, session) => within(range).map(({ id }) => formatObject(session, range.sheet, id)),
  item: (range, key, session) => {
    const found = within(range).find(({ id }) => id === key);
    if (!found) throw itemNotFound(String(key));
    return formatObject(session, range.sheet, found.id);
  },
  methods: {
    Add: (range, [type], session) => {
      const { workbook } = session;
      if (typeof type !== 'string') throw invalidArgument('type');
      if (!(type in kinds)) throw notImplemented(`ConditionalFormatCollection.add of ${type}`);
      workbook.guardSheet(range.sheet, 'allowFormatCells');
      const made: ConditionalFormat = { id: `{${String(workbook.newId()).padStart(8, '0')}-0002-0000-0000-000000000000}`, areas: [areaOf(range)], type, stopIfTrue: false, rule: {}, fill: null, font: {}, numberFormat: null };
      workbook.change(range.sheet, { conditionalFormats: [made, ...range.sheet.conditionalFormats] });
      return formatObject(session, range.sheet, made.id);
    },
    ClearAll: (range, _given, { workbook }) => {
      workbook.guardSheet(range.sheet, 'allowFormatCells');
      const area = areaOf(range);
      const left = range.sheet.conditionalFormats.map((one) => ({ ...one, areas: one.areas.flatMap((part) => without(part, area)) }));
      workbook.change(range.sheet, { conditionalFormats: left.filter(({ areas }) => areas.length > 0) });
    },
    GetCount: (range) => within(range).length,
    GetItemAt: (range, [index], session) => {
      const found = within(range)[integer(index)];
      if (!found) throw invalidArgument('index');
      return formatObject(session, range.sheet, found.id);
    },
    GetItemOrNullObject: (range, [key], session) => {
      const found = within(range).find(({ id }) => id === key);
      return found ? formatObject(session, range.sheet, found.id) : null;
    },
  },
});

/** `custom` throws where the format is of another kind, `customOrNullObject` does not. */
function ruleNavigations(): NonNullable<HostClass<FormatOf>['navigations']> {
  const classNames: Readonly<Record<string, string>> = { Custom: 'CustomConditionalFormat', CellValue: 'CellValueConditionalFormat', TextComparison: 'TextConditionalFormat', Preset: 'PresetCriteriaConditionalFormat' };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([type, name]) => {
      const found = (own: FormatOf, session: Session): HostObject | null => (currentFormat(own).type === type ? objectOf(session, classNames[name] ?? '', own) : null);
      const orThrow = (own: FormatOf, session: Session): HostObject => {
        const object = found(own, session);
        if (!object) throw itemNotFound(`the format is of the kind ${currentFormat(own).type}`);
        return object;
      };
      return [[name, orThrow] as const, [`${name}OrNullObject`, found] as const];
    }),
  );
}

function moved(own: FormatOf, priority: number): readonly ConditionalFormat[] {
  const others = own.sheet.conditionalFormats.filter(({ id }) => id !== own.id);
  const at = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(priority, others.length);
  return [...others.slice(0, at), currentFormat(own), ...others.slice(at)];
}

export const conditionalFormat = hostClass<FormatOf>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  check: currentFormat,
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (own) => currentFormat(own).type },
    StopIfTrue: {
      get: (own) => currentFormat(own).stopIfTrue,
      set: (own, value, session) => changeFormat(own, { stopIfTrue: value === true }, session),
    },
    Priority: {
      get: ({ sheet, id }) => sheet.conditionalFormats.findIndex((one) => one.id === id),
      set: (own, value, { workbook }) => workbook.change(own.sheet, { conditionalFormats: moved(own, integer(value)) }),
    },
  },
  navigations: ruleNavigations(),
  methods: {
    Delete: (own, _given, { workbook }) => {
      workbook.guardSheet(own.sheet, 'allowFormatCells');
      workbook.change(own.sheet, { conditionalFormats: own.sheet.conditionalFormats.filter(({ id }) => id !== own.id) });
    },
    GetRange: (own, _given, session) => {
      const [area, ...more] = currentFormat(own).areas;
      if (!area || more.length > 0) throw itemNotFound('the format covers several blocks');
      return rangeObject(session, own.sheet, area);
    },
    GetRangeOrNullObject: (own, _given, session) => {
      const [area, ...more] = currentFormat(own).areas;
      return area && more.length === 0 ? rangeObject(session, own.sheet, area) : null;
    },
    GetRanges: (own, _given, session) => objectOf(session, 'RangeAreas', { sheet: own.sheet, areas: currentFormat(own).areas }),
  },
});
