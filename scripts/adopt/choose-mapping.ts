import { basename } from 'node:path';
import { mappingFromJson } from '../../src/adoption/mapping/mapping-json.js';
import type { Mapping } from '../../src/adoption/mapping/mapping.js';
import { proposeMapping, type NotRead, type SourceWorkbook } from '../../src/adoption/mapping/propose-mapping.js';
import { readInput } from '../command-line/files.js';
import { Refusal } from '../command-line/refusal.js';

export interface ChosenMapping {
  readonly mapping: Mapping;
  readonly notRead: readonly NotRead[];
}

function joined(parts: readonly { readonly da: string; readonly en: string }[], language: 'da' | 'en'): string {
  return parts.map((part) => part[language]).join('; ');
}

/** Of a mapping the sheets asked for by name; all of them when none is. */
function onlySheets(mapping: Mapping, wanted: readonly string[], file: string): Mapping {
  const has = (sheets: readonly string[], name: string): boolean => sheets.some((one) => one.trim().toLowerCase() === name.trim().toLowerCase());
  const missing = wanted.filter((name) => !has(mapping.sheets.map(({ sheet }) => sheet), name)).join(', ');
  if (missing !== '') {
    throw new Refusal({
      da: `Kortlægningen ${file} har ikke arket ${missing}. Ret navnet, eller udelad --sheet.`,
      en: `The mapping ${file} has no sheet ${missing}. Correct the name, or leave --sheet out.`,
    });
  }
  return wanted.length === 0 ? mapping : { ...mapping, sheets: mapping.sheets.filter(({ sheet }) => has(wanted, sheet)) };
}

/** The mapping a person passes back, or the proposed one. Throws Refusal when there is nothing to take. */
export function chooseMapping(workbook: SourceWorkbook, source: string, wanted: readonly string[], mapFile: string | null): ChosenMapping {
  if (mapFile !== null) {
    const read = mappingFromJson(new TextDecoder().decode(readInput(mapFile)));
    const file = basename(mapFile);
    if (read.ok) return { mapping: onlySheets(read.mapping, wanted, file), notRead: [] };
    throw new Refusal({
      da: `Kortlægningen ${file} kan ikke bruges: ${joined(read.problems, 'da')}. Ret filen, og prøv igen.`,
      en: `The mapping ${file} cannot be used: ${joined(read.problems, 'en')}. Mend the file and try again.`,
    });
  }
  const proposal = proposeMapping(workbook, wanted);
  if (proposal.mapping.sheets.length > 0) return proposal;
  const file = basename(source);
  const reasons = proposal.notRead.map(({ sheet, reason }) => ({ da: `${sheet}: ${reason.da}`, en: `${sheet}: ${reason.en}` }));
  throw new Refusal({
    da: `Der blev ikke fundet en liste over projekter i ${file} (${joined(reasons, 'da')}). Vælg arket med --sheet, eller vælg en anden fil.`,
    en: `No list of projects was found in ${file} (${joined(reasons, 'en')}). Choose the sheet with --sheet, or choose another file.`,
  });
}
