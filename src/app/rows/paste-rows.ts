import { fieldsOf } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
import type { Text } from '../../schema/text.js';
import { fold } from '../../register/checking/keys.js';
import { entities, findEntity, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { foldHeader } from '../read-register/sheet-cells.js';
import type { FieldValues } from '../session/register-session.js';
import { fieldsInUse, isWritten, type NamedField } from './fields-in-use.js';
import { readTyped, type Typing } from './read-typed.js';
import { rowOptions } from './row-options.js';

/** A cell that is left out of its row, since it is no value of its column. */
export interface UnreadCell {
  /** 1 for the first line of the paste. */
  readonly line: number;
  readonly field: string;
  readonly text: string;
  readonly expected: Text;
}

export interface PastedRows {
  /** What each column was taken for; null for one that is left out. */
  readonly columns: readonly { readonly header: string; readonly field: NamedField | null }[];
  readonly rows: readonly FieldValues[];
  readonly unread: readonly UnreadCell[];
}

/** Cells as Excel copies them: tabs between, and quotes round a cell with a line break of its own. */
export function pastedGrid(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const plain = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at] ?? '';
    if (quoted && sign === '"' && plain[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (!quoted && sign === '\t') end();
    else if (!quoted && sign === '\n') {
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  return rows.filter((cells) => cells.some((one) => one !== ''));
}

function namesOf(field: Field): readonly string[] {
  return [field.label.da, field.label.en, ...(field.former ?? [])].map(foldHeader);
}

/** The field of each cell of a line, when the line names columns: at least half of its cells, and the title among them or three in all. */
function headerIn(entity: EntityKey, written: readonly NamedField[], cells: readonly string[]): readonly (NamedField | null)[] | null {
  const number = foldHeader(entities[entity].fields.id.label.da);
  const found = cells.map((text) => (text === '' ? null : (written.find(([, field]) => namesOf(field).includes(foldHeader(text))) ?? null)));
  const named = found.filter((one) => one !== null).length;
  const filled = cells.filter((text) => text !== '' && foldHeader(text) !== number).length;
  const hasTitle = found.some((one) => one?.[0] === entities[entity].titleField);
  return named * 2 >= filled && named > 0 && (hasTitle || named > 2) ? found : null;
}

/** The number of the row a text names, by number or by the title of exactly one row. */
function keyNamed(register: Register, target: EntityKey, text: string): string | null {
  const options = rowOptions(register, target, register.language);
  const byKey = options.find(({ value }) => fold(value) === fold(text));
  if (byKey) return byKey.value;
  const named = options.filter((option) => fold(option.text) === fold(text));
  return named.length === 1 ? (named[0]?.value ?? null) : null;
}

const noSuchRow: Text = { da: 'nummer eller navn på en række, der findes', en: 'the number or name of a row there is' };

function readCell(register: Register, field: Field, text: string, typing: Typing): { readonly value: unknown } | { readonly expected: Text } {
  const target = field.kind.name === 'ref' || field.kind.name === 'refs' ? findEntity(field.kind.target ?? '') : null;
  if (target !== null) {
    const keys = (field.kind.name === 'ref' ? [text] : text.split(/[;\n]/)).map((one) => keyNamed(register, target.key as EntityKey, one.trim()));
    if (keys.some((key) => key === null)) return { expected: noSuchRow };
    return { value: field.kind.name === 'ref' ? keys[0] : keys };
  }
  const read = readTyped(field, text, typing);
  return read.ok ? { value: read.value } : { expected: read.expected };
}

/**
 * A table copied from a sheet as rows of a table of the register. The first line may name the columns, by their headers in
 * either language or a former name; else they are taken for those of the sheet, in its order and without the number. What
 * cannot be read is told and left out of its row; a column nobody knows is left out whole.
 */
export function pastedRows(register: Register, entity: EntityKey, text: string, typing: Typing): PastedRows {
  const grid = pastedGrid(text);
  const written = fieldsInUse(register, entity).filter(([name, field]) => isWritten(name, field));
  const [first = []] = grid;
  const header = headerIn(entity, written, first);
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => {
    const field = header === null ? (written[at] ?? null) : (header[at] ?? null);
    return { field, header: header === null ? (field?.[1].label[typing.language] ?? '') : (first[at] ?? '') };
  });
  const unread: UnreadCell[] = [];
  const rows = grid.slice(header === null ? 0 : 1).flatMap((cells, index): FieldValues[] => {
    const values: Record<string, unknown> = {};
    cells.forEach((cell, at) => {
      const named = columns[at]?.field ?? null;
      if (named === null || cell === '') return;
      const [name, field] = named;
      const read = readCell(register, field, cell, typing);
      if ('value' in read) values[name] = read.value;
      else unread.push({ line: index + (header === null ? 1 : 2), field: name, text: cell, expected: read.expected });
    });
    return Object.keys(values).length === 0 ? [] : [values];
  });
  return { columns, rows, unread };
}

/** The field of a table by name, for telling of a cell. */
export function fieldNamed(entity: EntityKey, name: string): Field | null {
  return fieldsOf(entities[entity]).find(([key]) => key === name)?.[1] ?? null;
}
