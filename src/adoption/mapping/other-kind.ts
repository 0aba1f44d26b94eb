import { fieldsOf, type Entity } from '../../schema/entity.js';
import type { Text } from '../../schema/text.js';
import { barrier } from '../../register/entities/barrier.js';
import { benefit } from '../../register/entities/benefit.js';
import { caseItem } from '../../register/entities/case.js';
import { meeting } from '../../register/entities/meeting.js';
import { milestone } from '../../register/entities/milestone.js';
import { risk } from '../../register/entities/risk.js';
import type { AdoptedEntity } from '../kinds/list-kinds.js';
import { headerKey } from '../sheets/header-words.js';
import { fieldOfHeader } from '../sheets/score-header.js';

interface Kind {
  readonly entity: Entity;
  /** What other lists call the thing itself, beyond our own words. */
  readonly titles: readonly string[];
}

const kinds: readonly Kind[] = [
  { entity: benefit, titles: ['Gevinster', 'Gevinstbeskrivelse', 'Benefit name'] },
  { entity: risk, titles: ['Risici', 'Risikobeskrivelse', 'Hændelse', 'Risk description'] },
  { entity: barrier, titles: ['Barrierer'] },
  { entity: milestone, titles: ['Milepæle', 'Milestones'] },
  { entity: caseItem, titles: ['Sag', 'Punkt', 'Dagsordenspunkt'] },
  { entity: meeting, titles: ['Møde', 'Meeting'] },
];

/** The fields of a kind that the headers name by its own words. */
function fieldsNamed({ entity, titles }: Kind, headers: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(headers.map(headerKey));
  const named = fieldsOf(entity).filter(([key, { label, former }]) => {
    const names = [label.da, label.en, ...(former ?? []), ...(key === entity.titleField ? titles : [])];
    return names.some((name) => wanted.has(headerKey(name)));
  });
  return new Set(named.map(([key]) => key));
}

/** Below this a sheet says too little to be told by its headers. */
const fewest = 3;

const contracts = new Set(['it kontrakt', 'kontrakt id', 'it systemer', 'gyldig til', 'kontraktunderskriver']);

/** KITOS' list of contracts: a contract may be of several systems, so that its rows become none of ours. */
function isOfContracts(headers: readonly string[]): boolean {
  const named = new Set(headers.map(headerKey));
  return named.has('it kontrakt') && [...contracts].filter((header) => named.has(header)).length >= fewest;
}

const ofContracts: Text = {
  da: 'arket er en liste over kontrakter fra KITOS. Hent KITOS\' liste over systemer i stedet; der står kontrakten ved hvert system',
  en: "the sheet is a list of contracts from KITOS. Take KITOS' list of systems instead; it has the contract of each system",
};

/**
 * Whether a sheet's headers are those of another list than one of projects or systems; the reason in words, or null. It
 * must name the thing itself, and more of its fields than of the entity the sheet would be taken for.
 */
export function listOfOthers(entity: AdoptedEntity, headers: readonly string[]): Text | null {
  const told = headers.filter((header) => header !== '');
  if (isOfContracts(told)) return ofContracts;
  const taken = new Set(told.map((header) => fieldOfHeader(entity, header)).filter((field) => field !== null && field !== 'sourceKey')).size;
  const likeliest = kinds
    .map((kind) => ({ kind, fields: fieldsNamed(kind, told) }))
    .filter(({ kind, fields }) => fields.has(kind.entity.titleField) && fields.size >= fewest && fields.size > taken)
    .toSorted((a, b) => b.fields.size - a.fields.size)[0];
  if (!likeliest) return null;
  const { plural, sheet } = likeliest.kind.entity;
  return {
    da: `arket ligner en liste over ${plural.da.toLowerCase()}, som føres på fanen «${sheet.da}», ikke over projekter eller systemer`,
    en: `the sheet looks like a list of ${plural.en.toLowerCase()}, which are kept on the tab “${sheet.en}”, not of projects or systems`,
  };
}
