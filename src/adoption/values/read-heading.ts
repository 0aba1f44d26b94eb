import { listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { parseChoice } from './parse-choice.js';

export interface HeadingValue {
  readonly field: string;
  readonly value: string;
}

/** The value of one of the kind's lists, such as a category or a status, that a heading over rows, or a sheet's name, plainly says: `Afsluttede projekter 2025`. Null when neither. */
export function readHeading(entity: AdoptedEntity, heading: string): HeadingValue | null {
  const words = heading
    .replace(/[ (-]*(?:19|20)\d{2}\)?$/, '')
    .replace(/ ?(?:projekter|indsatser|projects)$/i, '');
  for (const [field, list] of listKind(entity).headings) {
    const reading = parseChoice(list, words);
    if (reading.kind === 'value') return { field, value: reading.value };
  }
  return null;
}
