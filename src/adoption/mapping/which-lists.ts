import type { RawSheet } from '../../schema/raw-workbook.js';
import type { Text } from '../../schema/text.js';
import { headerKey } from '../sheets/header-words.js';
import { cellAt } from '../sheets/cell-address.js';
import { cellText, plainText } from '../values/cell-text.js';
import { adoptedField, listKind } from '../kinds/list-kinds.js';
import type { SheetMapping } from './mapping.js';

/** A sheet that has what a list of projects has. */
export interface FoundList {
  readonly sheet: RawSheet;
  readonly mapping: SheetMapping;
}

export function fieldsMapped({ entity, columns }: SheetMapping): ReadonlySet<string> {
  return new Set(columns.filter((column) => adoptedField(entity, column.to) !== null).map((column) => column.to));
}

function headerSet(sheet: SheetMapping): ReadonlySet<string> {
  return new Set(sheet.columns.map((column) => headerKey(column.header)).filter((header) => header !== ''));
}

function sameHeaders(a: SheetMapping, b: SheetMapping): boolean {
  const [one, other] = [headerSet(a), headerSet(b)];
  const common = [...one].filter((header) => other.has(header)).length;
  return common >= 2 && common / (one.size + other.size - common) >= 0.5;
}

function rowsOf({ sheet, mapping }: FoundList): number {
  return sheet.rows.length - mapping.headerBottom;
}

/** Sheets with the same headers belong together; the largest such group is the portfolio, of projects or of systems. */
function mainList(found: readonly FoundList[]): FoundList | null {
  const weight = (one: FoundList): number => fieldsMapped(one.mapping).size * found.filter((other) => sameHeaders(one.mapping, other.mapping)).reduce((sum, other) => sum + rowsOf(other), 0);
  return found.toSorted((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** The names in a list, folded, one for each row that has one. */
function namesIn({ sheet, mapping }: FoundList): readonly string[] {
  const column = mapping.columns.find(({ to }) => to === 'name')?.column ?? 0;
  return sheet.rows.slice(mapping.headerBottom).flatMap((_, at) => {
    const name = plainText(cellText(cellAt(sheet, mapping.headerBottom + at + 1, column))).toLowerCase();
    return name === '' ? [] : [name];
  });
}

/** The header plainly names the thing: `Projekt`, `Indsats`, not a word that is only like it. */
const sureName = 0.9;
/** A list whose names repeat is a list of something else, each with its project. */
const leastDistinct = 0.8;
const mostKnown = 0.3;

/**
 * Why a list that nobody asked for by name is left: beside the main list of the same kind and those with its headers, only lists of other
 * things are taken (one sheet per area, each made by its own people), not a second view of the same ones and not lists
 * of tasks or decisions that name their project.
 */
export function reasonToLeave(list: FoundList, all: readonly FoundList[]): Text | null {
  const { entity } = list.mapping;
  const found = all.filter(({ mapping }) => mapping.entity === entity);
  const main = mainList(found);
  if (main === null || list === main || sameHeaders(main.mapping, list.mapping)) return null;
  const known = new Set(found.filter((other) => other !== list && (other === main || sameHeaders(main.mapping, other.mapping))).flatMap(namesIn));
  const names = namesIn(list);
  const distinct = new Set(names);
  const repeated = [...distinct].filter((name) => known.has(name)).length;
  if (repeated > distinct.size * mostKnown) {
    return {
      da: `arket viser de samme ${listKind(entity).words.plural.da} som «${main.sheet.name}»; vælg det ved navn, hvis det også skal med`,
      en: `the sheet shows the same ${listKind(entity).words.plural.en} as “${main.sheet.name}”; choose it by name to take it along`,
    };
  }
  const sure = list.mapping.columns.some(({ to, confidence }) => to === 'name' && confidence >= sureName);
  if (sure && distinct.size >= names.length * leastDistinct && fieldsMapped(list.mapping).size >= 3) return null;
  return {
    da: `overskrifterne er andre end i «${main.sheet.name}»; vælg arket ved navn, hvis det skal med`,
    en: `its headers differ from those of “${main.sheet.name}”; choose the sheet by name to take it along`,
  };
}
