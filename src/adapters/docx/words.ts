import type { Language, Text } from '../../schema/text.js';

/** The few words a renderer adds of its own. */
export const documentWords = {
  contents: { da: 'Indhold', en: 'Contents' },
  figure: { da: 'Figur', en: 'Figure' },
  table: { da: 'Tabel', en: 'Table' },
  figures: { da: 'Nøgletal', en: 'Key figures' },
  page: { da: 'Side ', en: 'Page ' },
  of: { da: ' af ', en: ' of ' },
  up: { da: 'Op', en: 'Up' },
  down: { da: 'Ned', en: 'Down' },
  same: { da: 'Uændret', en: 'Unchanged' },
  more: { da: 'og {count} mere', en: 'and {count} more' },
} as const satisfies Readonly<Record<string, Text>>;

/** The language as Word names it. */
export function spoken(language: Language): 'da-DK' | 'en-GB' {
  return language === 'da' ? 'da-DK' : 'en-GB';
}
