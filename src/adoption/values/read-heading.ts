import { projectCategory, projectStatus } from '../../register/choices/project.js';
import { parseChoice } from './parse-choice.js';

export interface HeadingValue {
  readonly field: 'category' | 'status';
  readonly value: string;
}

const lists = [['category', projectCategory], ['status', projectStatus]] as const;

/** The category or status that a heading over rows, or a sheet's name, plainly says: `Afsluttede projekter 2025`. Null when neither. */
export function readHeading(heading: string): HeadingValue | null {
  const words = heading
    .replace(/[ (-]*(?:19|20)\d{2}\)?$/, '')
    .replace(/ ?(?:projekter|indsatser|projects)$/i, '');
  for (const [field, list] of lists) {
    const reading = parseChoice(list, words);
    if (reading.kind === 'value') return { field, value: reading.value };
  }
  return null;
}
