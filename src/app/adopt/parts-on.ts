import { entities, entityKeys } from '../../register/entities/index.js';
import type { Part } from '../../register/parts.js';
import type { Register } from '../../register/register.js';
import { labelOf } from '../../schema/choice.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import type { WorkbookPatch } from '../ports.js';
import { partCell } from '../read-register/read-settings.js';
import { onOff } from '../workbook-plan/choice-lists.js';
import type { IntoRegister } from './into-register.js';

/** The parts that must be switched on before people see what the lists add. What a person has switched off and gets nothing new stays off. */
export function partsToSwitchOn({ parts }: Register, { tables }: IntoRegister): readonly Part[] {
  const brought = tables.filter(({ merged }) => merged.added.length > 0).map(({ entity }) => entities[entity].part as Part);
  return [...new Set(brought)].filter((part) => !parts.has(part));
}

/** The patch with those parts on: their line of the settings says so, and their sheets are shown. */
export function withPartsOn(raw: RawWorkbook, register: Register, into: IntoRegister): { readonly patch: WorkbookPatch | null; readonly parts: readonly Part[] } {
  if (into.patch === null) return { patch: null, parts: [] };
  const switched = partsToSwitchOn(register, into).flatMap((part) => {
    const cell = partCell(raw, part);
    return cell === null ? [] : [{ part, cell }];
  });
  const sheets = entityKeys.flatMap((key) => (switched.some(({ part }) => part === entities[key].part) ? (register.tables[key]?.sheet ?? []) : []));
  const cells = switched.map(({ cell }) => ({ ...cell, value: labelOf(onOff, 'on', register.language) }));
  return { patch: { ...into.patch, cells: [...into.patch.cells, ...cells], ...(sheets.length === 0 ? {} : { show: sheets }) }, parts: switched.map(({ part }) => part) };
}
