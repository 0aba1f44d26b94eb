import { fieldsOf, type Entity } from '../../schema/entity.js';
import type { Text } from '../../schema/text.js';
import { barrier } from '../../register/entities/barrier.js';
import { benefit } from '../../register/entities/benefit.js';
import { caseItem } from '../../register/entities/case.js';
import { meeting } from '../../register/entities/meeting.js';
import { milestone } from '../../register/entities/milestone.js';
import { risk } from '../../register/entities/risk.js';
import { system } from '../../register/entities/system.js';
import { headerKey } from '../sheets/header-words.js';
import { fieldOfHeader } from '../sheets/score-header.js';

interface Kind {
  readonly entity: Entity;
  /** What other lists call the thing itself, and fields of it, beyond our own words. */
  readonly titles: readonly string[];
  readonly others?: Readonly<Record<string, readonly string[]>>;
}

const kinds: readonly Kind[] = [
  {
    entity: system,
    titles: ['System', 'Systemer', 'IT System', 'It-systemer', 'Fagsystem', 'Applikation', 'Application', 'System name', 'Navn', 'Name'],
    others: { owner: ['Systemansvarlig leder', 'System owner'], contractEnd: ['Kontrakt udløb', 'Kontrakten udløber', 'Udløb', 'Contract end'], supplier: ['Vendor'], annualCost: ['Årlig pris', 'Pris pr. år', 'Driftsudgift'] },
  },
  { entity: benefit, titles: ['Gevinster', 'Gevinstbeskrivelse', 'Benefit name'] },
  { entity: risk, titles: ['Risici', 'Risikobeskrivelse', 'Hændelse', 'Risk description'] },
  { entity: barrier, titles: ['Barrierer'] },
  { entity: milestone, titles: ['Milepæle', 'Milestones'] },
  { entity: caseItem, titles: ['Sag', 'Punkt', 'Dagsordenspunkt'] },
  { entity: meeting, titles: ['Møde', 'Meeting'] },
];

/** The fields of a kind that the headers name by its own words. */
function fieldsNamed({ entity, titles, others = {} }: Kind, headers: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(headers.map(headerKey));
  const named = fieldsOf(entity).filter(([key, { label, former }]) => {
    const names = [label.da, label.en, ...(former ?? []), ...(others[key] ?? []), ...(key === entity.titleField ? titles : [])];
    return names.some((name) => wanted.has(headerKey(name)));
  });
  return new Set(named.map(([key]) => key));
}

/** Below this a sheet says too little to be told by its headers. */
const fewest = 3;

/**
 * Whether a sheet's headers are those of another list of ours than the projects, as KITOS' list of systems is; the reason
 * in words, or null. It must name the thing itself, and more of its fields than of a project's.
 */
export function listOfOthers(headers: readonly string[]): Text | null {
  const told = headers.filter((header) => header !== '');
  const ofProject = new Set(told.map((header) => fieldOfHeader('project', header)).filter((field) => field !== null && field !== 'sourceKey')).size;
  const likeliest = kinds
    .map((kind) => ({ kind, fields: fieldsNamed(kind, told) }))
    .filter(({ kind, fields }) => fields.has(kind.entity.titleField) && fields.size >= fewest && fields.size > ofProject)
    .toSorted((a, b) => b.fields.size - a.fields.size)[0];
  if (!likeliest) return null;
  const { plural, sheet } = likeliest.kind.entity;
  return {
    da: `arket ligner en liste over ${plural.da.toLowerCase()}, som føres på fanen «${sheet.da}», ikke over projekter`,
    en: `the sheet looks like a list of ${plural.en.toLowerCase()}, which are kept on the tab “${sheet.en}”, not of projects`,
  };
}
