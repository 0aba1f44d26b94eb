import { fieldsOf, type Entity } from '../../schema/entity.js';
import type { Field, KindName } from '../../schema/field.js';
import type { Language } from '../../schema/text.js';
import { formulaContext, type NamesThere } from './formula-context.js';
import type { LookName } from './looks.js';
import type { PlannedTableColumn, SheetColumn } from './workbook-plan.js';

const kindWidths: Readonly<Record<KindName, number>> = {
  key: 9, text: 24, 'long-text': 40, number: 12, money: 14, percent: 10, date: 12, choice: 16, flag: 9, ref: 10, refs: 16, name: 20, link: 24,
};

const kindLooks: Readonly<Record<KindName, LookName>> = {
  key: 'keyText', text: 'text', 'long-text': 'text', number: 'number', money: 'number', percent: 'number', date: 'date', choice: 'text', flag: 'text', ref: 'text', refs: 'text', name: 'text', link: 'linkText',
};

// Cells to come carry no lines and fills, else an empty sheet would be ruled to its last row.
const emptyLooks: Partial<Record<LookName, LookName>> = { number: 'columnNumber', calculatedNumber: 'columnNumber' };

// The filter button covers the end of a header, so a word that just fits would lose its last letters.
const filterButton = 4;

const indents = 2;

/** Long texts get more room than a form would give them: every line saved is a lower row. */
const longTextWidth = 54;

function widthOf(field: Field, header: string): number {
  const asked = (field.width ?? kindWidths[field.kind.name]) + indents;
  return Math.max(field.kind.name === 'long-text' && asked >= 40 ? Math.max(asked, longTextWidth) : asked, roomFor(header));
}

function roomFor(header: string): number {
  return Math.max(...header.split(/[\s/]+/).map((word) => word.length)) + filterButton;
}

export interface EntityColumn {
  readonly key: string;
  readonly field: Field;
  /** The column's part is switched on. */
  readonly on: boolean;
  readonly table: PlannedTableColumn;
  readonly sheet: SheetColumn;
}

function lookOf(entity: Entity, key: string, field: Field): LookName {
  const look = kindLooks[field.kind.name];
  if (field.formula) return look === 'number' ? 'calculatedNumber' : 'calculated';
  return key === entity.titleField && look === 'text' ? 'titleText' : look;
}

/** The columns of an entity's table in order; those of parts that are off stand in a closed group. */
export function entityColumns(entity: Entity, language: Language, parts: ReadonlySet<string>, there?: NamesThere): readonly EntityColumn[] {
  const context = formulaContext(entity, language, there);
  return fieldsOf(entity).map(([key, field]) => {
    const header = field.label[language];
    const on = field.part === undefined || field.part === entity.part || parts.has(field.part);
    const look = lookOf(entity, key, field);
    const closed = !on || field.collapsed === true || field.intermediate === true;
    const numberFormat = field.formula && field.kind.numberFormat === '@' ? 'General' : field.kind.numberFormat;
    return {
      key,
      field,
      on,
      table: {
        field: key,
        header,
        headerLook: field.formula ? 'headerCalculated' : field.required === true ? 'headerRequired' : 'header',
        look,
        numberFormat,
        ...(field.formula ? { formula: field.formula(context) } : {}),
      },
      sheet: {
        width: widthOf(field, header),
        ...(closed ? { hidden: true as const, grouped: true as const } : {}),
        look: emptyLooks[look] ?? 'columnText',
        numberFormat,
      },
    };
  });
}
