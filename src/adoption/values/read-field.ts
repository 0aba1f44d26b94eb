import type { Field } from '../../schema/field.js';
import type { TrafficLight } from '../../register/choices/project.js';
import { adoptedField, listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import { cellText, isBlankCell, isPlaceholder, plainText, wrongCellType } from './cell-text.js';
import type { Bound, DateOrder } from './date-hints.js';
import type { MoneyUnit } from './money-words.js';
import type { DecimalMark } from './number-shape.js';
import { parseChoice, type OwnValues } from './parse-choice.js';
import { parseGrade } from './parse-grade.js';
import { parseUserCount } from './parse-user-count.js';
import { parseDate } from './parse-date.js';
import { parseLight } from './parse-light.js';
import { parseMoney } from './parse-money.js';
import { parsePercent } from './parse-percent.js';
import { parsePeople } from './parse-person.js';
import { parseYesNo } from './parse-yes-no.js';
import { blankReading, exactly, unreadable, withLeftover, type Reading } from './reading.js';
import type { SourceCell } from './source-cell.js';

/** What a column tells about reading its cells. */
export interface ColumnHints {
  readonly header: string;
  readonly unit: MoneyUnit | null;
  readonly currency: string | null;
  readonly decimalMark: DecimalMark | null;
  readonly dateOrder: DateOrder | null;
  readonly legend: ReadonlyMap<string, TrafficLight>;
  readonly values: OwnValues;
  /** The year meant where a text gives none; null when it may not be assumed. */
  readonly year: number | null;
}

type Reader = (source: SourceCell, hints: ColumnHints) => Reading<unknown>;

function boundOf(entity: AdoptedEntity, key: string): Bound {
  return listKind(entity).begins.has(key) ? 'start' : 'end';
}

function readText(cell: RawValue, source: SourceCell, oneLine: boolean): Reading<unknown> {
  if (isBlankCell(cell)) return blankReading;
  if (cell !== null && typeof cell === 'object') return wrongCellType(cell) ?? blankReading;
  const text = cellText(cell, source.extras);
  if (isPlaceholder(text)) return blankReading;
  if (!/[\r\n]/.test(text)) return exactly(text);
  return exactly(oneLine ? text.replace(/\s*\r?\n\s*/g, ' ') : text.replace(/\r\n?/g, '\n'));
}

function readPerson(source: SourceCell): Reading<unknown> {
  const people = parsePeople(source.cell);
  if (people.kind !== 'value') return people;
  const { first, address, others } = people.value;
  if (others.length === 0) return address === null ? exactly(first) : withLeftover(exactly(first));
  return withLeftover({
    kind: 'value',
    value: first,
    confidence: 0.6,
    remark: { code: 'several-people', text: { da: `flere navne; ${first} er sat ind, alle står i bemærkningen`, en: `several names; ${first} is entered, all stand in the remark` } },
  });
}

/** An area; several in one cell, a line or a semicolon apart, leave the first as the one that owns the project. */
function readUnit(source: SourceCell): Reading<unknown> {
  const { cell } = source;
  const units = typeof cell === 'string' ? cell.split(/\s*(?:\r?\n|;|\|)\s*/).filter((unit) => unit.trim() !== '') : [];
  const [first] = units;
  if (first === undefined || units.length < 2) return readText(cell, source, true);
  return withLeftover({
    kind: 'value',
    value: plainText(first),
    confidence: 0.6,
    remark: { code: 'several-areas', text: { da: `flere områder; ${plainText(first)} er sat ind, alle står i bemærkningen`, en: `several areas; ${plainText(first)} is entered, all stand in the remark` } },
  });
}

/** Where a cell leads to goes before what it shows: people write “mappe” over the address. */
function readLink(source: SourceCell): Reading<unknown> {
  const target = source.extras?.link;
  return target !== undefined && target !== '' ? exactly(target) : readText(source.cell, source, true);
}

const moneyReader: Reader = ({ cell, extras }, hints) => {
  const { unit, currency, decimalMark } = hints;
  const reading = parseMoney(cell, { unit, currency, decimalMark, extras });
  return reading.kind === 'value' ? { ...reading, value: reading.value.amount } : reading;
};

/** How the cells of a foreign column are read for each kind of field. Kinds that hold our own keys have no reader. */
function readerOf(entity: AdoptedEntity, key: string, field: Field): Reader | null {
  const list = field.kind.choices;
  if (list?.name === 'trafficLight') {
    return (source, hints) => {
      const own = hints.values;
      if (Object.keys(own).length > 0) {
        const decided = parseChoice(list, source.cell, own);
        if (decided.kind === 'value') return decided;
      }
      return parseLight(source.cell, { legend: hints.legend, extras: source.extras });
    };
  }
  if (list?.name === 'userCount') {
    return (source, hints) => {
      const named = parseChoice(list, source.cell, hints.values);
      return named.kind === 'problem' ? parseUserCount(source.cell) : named;
    };
  }
  if (list) return (source, hints) => parseChoice(list, source.cell, hints.values);
  switch (field.kind.name) {
    case 'money':
      return moneyReader;
    case 'date':
      return ({ cell, extras }, hints) => parseDate(cell, { order: hints.dateOrder, bound: boundOf(entity, key), year: hints.year, extras });
    case 'number':
      return field.formula ? null : ({ cell }) => parseGrade(cell, field.kind.input);
    case 'percent':
      return ({ cell, extras }, hints) => parsePercent(cell, { headerSaysPercent: /%|pct|procent|percent/i.test(hints.header), decimalMark: hints.decimalMark, extras });
    case 'flag':
      return ({ cell }) => parseYesNo(cell);
    case 'name':
      return field.kind.target === 'person' ? readPerson : readUnit;
    case 'long-text':
      return (source) => readText(source.cell, source, false);
    case 'link':
      return readLink;
    case 'text':
      return (source) => readText(source.cell, source, true);
    default:
      return null;
  }
}

/** Whether another sheet's cells can fill a field at all. */
export function canBeFilled(entity: AdoptedEntity, key: string): boolean {
  const field = adoptedField(entity, key);
  return field !== null && readerOf(entity, key, field) !== null;
}

/** Reads a source cell for a field. A field that holds our own keys takes nothing from outside. */
export function readForField(entity: AdoptedEntity, key: string, source: SourceCell, hints: ColumnHints): Reading<unknown> {
  const field = adoptedField(entity, key);
  const reader = field && readerOf(entity, key, field);
  if (!reader) return unreadable('no-such-field', { da: `feltet ${plainText(key)} kan ikke udfyldes`, en: `the field ${plainText(key)} cannot be filled in` });
  const reading = reader(source, hints);
  const shape = listKind(entity).shapes[key];
  if (reading.kind !== 'value' || shape === undefined || shape.test(String(reading.value))) return reading;
  return unreadable('other-shape', { da: `ligner ikke ${field.label.da}`, en: `does not look like ${field.label.en}` });
}
