import { hostClass } from '../interpreter/host-object.js';
import { objectOf, type Session } from '../interpreter/session.js';
import { areaText, parseReference, sheetPrefix } from '../workbook/address.js';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../workbook/host-error.js';
import { isName, type DefinedName } from '../workbook/names.js';
import type { Rect } from '../workbook/rect.js';
import type { Sheet } from '../workbook/sheet.js';
import { isHostObject } from '../interpreter/host-object.js';
import { rangeGiven, rangeObject } from './ranges.js';

/** A name as the client holds it: what it refers to may change. */
interface NameOf {
  readonly id: string;
}

function current({ id }: NameOf, { workbook }: Session): DefinedName {
  const name = workbook.names.find((one) => one.id === id);
  if (!name) throw itemNotFound(id);
  return name;
}

function namesOf(sheet: Sheet | null, { workbook }: Session): readonly DefinedName[] {
  return workbook.names.filter((name) => name.sheet === sheet);
}

function found(sheet: Sheet | null, key: unknown, session: Session): DefinedName | null {
  return namesOf(sheet, session).find(({ name, id }) => name.toLowerCase() === String(key).toLowerCase() || id === key) ?? null;
}

function target({ formula }: DefinedName, { workbook }: Session): { readonly sheet: Sheet; readonly area: Rect } | null {
  const reference = parseReference(formula);
  const sheet = reference?.sheet == null ? null : workbook.sheetNamed(reference.sheet);
  return reference && sheet ? { sheet, area: reference.area } : null;
}

function typeOf(name: DefinedName, session: Session): string {
  if (target(name, session)) return 'Range';
  const text = name.formula.replace(/^=/, '');
  if (/^"/.test(text)) return 'String';
  if (/^(TRUE|FALSE)$/i.test(text)) return 'Boolean';
  if (/^#/.test(text) || text.includes('#REF!')) return 'Error';
  return /^-?\d+$/.test(text) ? 'Integer' : /^-?[\d.]+$/.test(text) ? 'Double' : 'String';
}

function valueOf(name: DefinedName, session: Session): unknown {
  const block = target(name, session);
  if (block) return `${sheetPrefix(block.sheet.name)}${areaText(block.area, '$')}`;
  const text = name.formula.replace(/^=/, '');
  return /^-?[\d.]+$/.test(text) ? Number(text) : /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : name.formula;
}

function add(sheet: Sheet | null, wanted: unknown, reference: unknown, comment: unknown, session: Session): DefinedName {
  const { workbook } = session;
  workbook.guardWorkbook();
  const name = String(wanted);
  if (!isName(name)) throw invalidArgument(`${name} is not a name`);
  if (found(sheet, name, session) || workbook.tableNamed(name)) throw itemAlreadyExists(name);
  const block = isHostObject(reference) ? rangeGiven(session, reference, sheet) : null;
  const text = String(reference);
  const formula = block ? `=${sheetPrefix(block.sheet.name)}${areaText(block.area, '$')}` : text.startsWith('=') ? text : typeof reference === 'number' ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
  const made = { id: sheet ? `${sheetPrefix(sheet.name)}${name}` : name, name, formula, comment: typeof comment === 'string' ? comment : '', isVisible: true, sheet };
  workbook.change(workbook, { names: [...workbook.names, made] });
  return made;
}

function patch(own: NameOf, change: Partial<DefinedName>, session: Session): void {
  session.workbook.guardWorkbook();
  session.workbook.change(session.workbook, { names: session.workbook.names.map((name) => (name.id === own.id ? { ...name, ...change } : name)) });
}

function named(session: Session, { id }: DefinedName) {
  return objectOf(session, 'NamedItem', { id });
}

export const names = hostClass<Sheet | null>({
  name: 'NamedItemCollection',
  items: (sheet, session) => namesOf(sheet, session).map((name) => named(session, name)),
  item: (sheet, key, session) => {
    const name = found(sheet, key, session);
    if (!name) throw itemNotFound(String(key));
    return named(session, name);
  },
  methods: {
    Add: (sheet, [name, reference, comment], session) => named(session, add(sheet, name, reference, comment, session)),
    GetCount: (sheet, _given, session) => namesOf(sheet, session).length,
    GetItemOrNullObject: (sheet, [key], session) => {
      const name = found(sheet, key, session);
      return name ? named(session, name) : null;
    },
  },
});

export const namedItem = hostClass<NameOf>({
  name: 'NamedItem',
  identity: ({ id }) => ({ _Id: id }),
  check: current,
  scalars: {
    _Id: { get: ({ id }) => id },
    Name: { get: (own, session) => current(own, session).name },
    Type: { get: (own, session) => typeOf(current(own, session), session) },
    Value: { get: (own, session) => valueOf(current(own, session), session) },
    Scope: { get: (own, session) => (current(own, session).sheet ? 'Worksheet' : 'Workbook') },
    Formula: {
      get: (own, session) => current(own, session).formula,
      set: (own, value, session) => patch(own, { formula: String(value) }, session),
    },
    Comment: {
      get: (own, session) => current(own, session).comment,
      set: (own, value, session) => patch(own, { comment: String(value) }, session),
    },
    Visible: {
      get: (own, session) => current(own, session).isVisible,
      set: (own, value, session) => patch(own, { isVisible: value === true }, session),
    },
  },
  navigations: {
    Worksheet: (own, session) => {
      const { sheet } = current(own, session);
      if (!sheet) throw itemNotFound('the name belongs to the workbook');
      return objectOf(session, 'Worksheet', sheet);
    },
    WorksheetOrNullObject: (own, session) => {
      const { sheet } = current(own, session);
      return sheet ? objectOf(session, 'Worksheet', sheet) : null;
    },
  },
  methods: {
    Delete: ({ id }, _given, { workbook }) => {
      workbook.guardWorkbook();
      workbook.change(workbook, { names: workbook.names.filter((name) => name.id !== id) });
    },
    GetRange: (own, _given, session) => {
      const block = target(current(own, session), session);
      if (!block) throw itemNotFound('the name refers to no range');
      return rangeObject(session, block.sheet, block.area);
    },
    GetRangeOrNullObject: (own, _given, session) => {
      const block = target(current(own, session), session);
      return block ? rangeObject(session, block.sheet, block.area) : null;
    },
  },
});
