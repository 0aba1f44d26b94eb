import type { Text } from '../schema/text.js';

/**
 * The product's parts. `core` is the first month and cannot be switched off; every other part is off,
 * its tabs hidden and its rules silent, until it is switched on in the settings.
 */
export const parts = {
  core: { da: 'Første måned: projekter, gevinster, barrierer, sager og møder', en: 'First month: projects, benefits, barriers, cases and meetings' },
  milestones: { da: 'Milepæle og ibrugtagning', en: 'Milestones and go-live' },
  risks: { da: 'Risici', en: 'Risks' },
  measurements: { da: 'Gevinster i dybden: målinger og indfasning', en: 'Benefits in depth: measurements and phasing-in' },
  statusHistory: { da: 'Statushistorik og trafiklys pr. dimension', en: 'Status history and lights by dimension' },
  yearWheel: { da: 'Årshjul', en: 'Annual wheel' },
  goals: { da: 'Strategiske mål', en: 'Strategic goals' },
  funding: { da: 'Bevillinger', en: 'Funding' },
  caseDetail: { da: 'Sager i dybden: sagsfremstilling i felter', en: 'Cases in depth: case presentation by field' },
  documentTexts: { da: 'Egne tekster til materialet', en: 'Own texts for the documents' },
  prioritisation: { da: 'Prioritering: kriterier og vurderinger', en: 'Prioritisation: criteria and assessments' },
  prioritisationDepth: { da: 'Prioritering i dybden: vægtmetoder og rammer', en: 'Prioritisation in depth: weighting methods and limits' },
  capacity: { da: 'Kapacitet og tildelte timer', en: 'Capacity and allocated hours' },
  activities: { da: 'Tværgående aktiviteter', en: 'Cross-organisational activities' },
  systems: { da: 'Systemportefølje', en: 'System portfolio' },
  economy: { da: 'Økonomi pr. år', en: 'Economy by year' },
  compliance: { da: 'Arkitektur, sikkerhed og persondata', en: 'Architecture, security and personal data' },
  organisation: { da: 'Organisation, personer og roller', en: 'Organisation, persons and roles' },
  partnerships: { da: 'Partnerskaber', en: 'Partnerships' },
  lessons: { da: 'Erfaringer', en: 'Lessons learned' },
} as const satisfies Record<string, Text>;

export type Part = keyof typeof parts;

export const partKeys = Object.keys(parts) as readonly Part[];
