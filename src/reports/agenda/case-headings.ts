import type { Text } from '../../schema/text.js';
import { foldText } from '../../schema/choice.js';
import type { Case } from '../facts/meeting-facts.js';

export type CaseField = 'summary' | 'recommendation' | 'decision' | 'presentation' | 'economy' | 'effect' | 'consequences' | 'ifRefused' | 'earlierTreatment' | 'furtherProcess' | 'annexes';

/** A heading of a case and the field that stands under it. */
export interface CaseHeading {
  /** Null for a heading of the municipality's own, which someone writes under in Word. */
  readonly field: CaseField | null;
  readonly title: Text;
}

/** Summary, recommendation and the decision right after it; then what it rests on. A municipality may have its own. */
export const caseHeadings: readonly (CaseHeading & { readonly field: CaseField })[] = [
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

/**
 * The headings a municipality has set: `Resumé; Sagsfremstilling = Problemstilling; Børn og unge`. A name that is none of
 * the usual ones is a heading of its own. The usual ones when nothing is set.
 */
export function headingsOf(setting: string | null): readonly CaseHeading[] {
  const wanted = (setting ?? '').split(/[;\n]/).map((part) => part.trim()).filter(Boolean);
  if (wanted.length === 0) return caseHeadings;
  return wanted.map((part) => {
    const [name = '', own = ''] = part.split('=').map((side) => side.trim());
    const usual = caseHeadings.find(({ field, title }) => [title.da, title.en, field].some((one) => foldText(one) === foldText(name)));
    const given = own === '' ? null : { da: own, en: own };
    return { field: usual?.field ?? null, title: given ?? usual?.title ?? { da: name, en: name } };
  });
}

/** Lines of a field, blanks left out. */
export function linesOf(text: string | null): readonly string[] {
  return (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
}

/** The items of a recommendation, without the numbers and signs people type before them. */
export function recommendationItems({ recommendation }: Pick<Case, 'recommendation'>): readonly string[] {
  return linesOf(recommendation).map((line) => line.replace(/^(\d{1,2}[.)]|[-–•*])\s+/, ''));
}
