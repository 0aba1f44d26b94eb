import { basename } from 'node:path';
import { adoptedEntities, type AdoptedEntity } from '../../src/adoption/kinds/list-kinds.js';
import { kindWords, mappingFromJson } from '../../src/adoption/mapping/mapping-json.js';
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

/** What a person asks for on the command line. */
export interface Asked {
  readonly sheets: readonly string[];
  readonly kind: AdoptedEntity | null;
  readonly mapFile: string | null;
}

/** The kind of list a person says it is; null where they leave it to the headers. Throws Refusal for another word. */
export function askedKind(said: string | null): AdoptedEntity | null {
  const entity = adoptedEntities.find((one) => kindWords[one] === said?.trim().toLowerCase()) ?? null;
  if (said === null || entity !== null) return entity;
  throw new Refusal({ da: `--kind kan være projects eller systems, ikke ${said}.`, en: `--kind may be projects or systems, not ${said}.` });
}

/** The mapping a person passes back, or the proposed one. Throws Refusal when there is nothing to take. */
export function chooseMapping(workbook: SourceWorkbook, source: string, { sheets: wanted, kind, mapFile }: Asked): ChosenMapping {
  if (mapFile !== null) {
    const read = mappingFromJson(new TextDecoder().decode(readInput(mapFile)));
    const file = basename(mapFile);
    if (read.ok && kind !== null && read.mapping.sheets.some(({ entity }) => entity !== kind)) {
      throw new Refusal({
        da: `Kortlægningen ${file} siger noget andet end --kind ${kindWords[kind]}. Udelad --kind, eller lav en ny kortlægning uden --map.`,
        en: `The mapping ${file} says something else than --kind ${kindWords[kind]}. Leave --kind out, or make a new mapping without --map.`,
      });
    }
    if (read.ok) return { mapping: onlySheets(read.mapping, wanted, file), notRead: [] };
    throw new Refusal({
      da: `Kortlægningen ${file} kan ikke bruges: ${joined(read.problems, 'da')}. Ret filen, og prøv igen.`,
      en: `The mapping ${file} cannot be used: ${joined(read.problems, 'en')}. Mend the file and try again.`,
    });
  }
  const proposal = proposeMapping(workbook, wanted, kind);
  if (proposal.mapping.sheets.length > 0) return proposal;
  const file = basename(source);
  const reasons = proposal.notRead.map(({ sheet, reason }) => ({ da: `${sheet}: ${reason.da}`, en: `${sheet}: ${reason.en}` }));
  throw new Refusal({
    da: `Der blev ikke fundet en liste over projekter eller systemer i ${file} (${joined(reasons, 'da')}). Vælg arket med --sheet, eller vælg en anden fil.`,
    en: `No list of projects or systems was found in ${file} (${joined(reasons, 'en')}). Choose the sheet with --sheet, or choose another file.`,
  });
}
