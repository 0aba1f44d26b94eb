import type { Text } from '../../schema/text.js';
import type { Case } from '../facts/meeting-facts.js';

export type CaseField = 'summary' | 'recommendation' | 'decision' | 'presentation' | 'economy' | 'effect' | 'consequences' | 'ifRefused' | 'earlierTreatment' | 'furtherProcess' | 'annexes';

/** A heading of a case and the field that stands under it. */
export interface CaseHeading {
  readonly field: CaseField;
  readonly title: Text;
}

/** Summary, recommendation and the decision right after it; then what it rests on. A municipality may have its own. */
export const caseHeadings: readonly CaseHeading[] = [
  { field: 'summary', title: { da: 'Resumé', en: 'Summary' } },
  { field: 'recommendation', title: { da: 'Indstilling', en: 'Recommendation' } },
  { field: 'decision', title: { da: 'Beslutning', en: 'Decision' } },
  { field: 'presentation', title: { da: 'Sagsfremstilling', en: 'Presentation' } },
  { field: 'economy', title: { da: 'Økonomi', en: 'Economy' } },
  { field: 'effect', title: { da: 'Gevinst/effekt', en: 'Benefit/effect' } },
  { field: 'consequences', title: { da: 'Konsekvenser og risici', en: 'Consequences and risks' } },
  { field: 'ifRefused', title: { da: 'Hvis vi siger nej', en: 'If we say no' } },
  { field: 'earlierTreatment', title: { da: 'Tidligere behandling', en: 'Earlier treatment' } },
  { field: 'furtherProcess', title: { da: 'Videre proces og kommunikation', en: 'Further process and communication' } },
  { field: 'annexes', title: { da: 'Bilag', en: 'Annexes' } },
];

/** Lines of a field, blanks left out. */
export function linesOf(text: string | null): readonly string[] {
  return (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
}

/** The items of a recommendation, without the numbers and signs people type before them. */
export function recommendationItems({ recommendation }: Pick<Case, 'recommendation'>): readonly string[] {
  return linesOf(recommendation).map((line) => line.replace(/^(\d{1,2}[.)]|[-–•*])\s+/, ''));
}
