import type { Text } from '../../../schema/text.js';

/** The few words a renderer adds of its own. */
export const deckWords = {
  /** Its end never parts at a line's end. */
  page: { da: '{title} ({page}\u00A0af\u00A0{pages})', en: '{title} ({page}\u00A0of\u00A0{pages})' },
  continued: { da: '{text} (fortsat)', en: '{text} (continued)' },
  up: { da: 'Op', en: 'Up' },
  down: { da: 'Ned', en: 'Down' },
  same: { da: 'Uændret', en: 'Unchanged' },
  made: { da: 'Dannet {date}', en: 'Made {date}' },
  table: { da: 'Tabel', en: 'Table' },
  chart: { da: 'Diagram', en: 'Chart' },
  figures: { da: 'Nøgletal', en: 'Key figures' },
  text: { da: 'Tekst', en: 'Text' },
  note: { da: 'Bemærkning', en: 'Note' },
  categories: { da: 'Kategori', en: 'Category' },
  label: { da: 'Navn', en: 'Name' },
  size: { da: 'Størrelse', en: 'Size' },
} as const satisfies Readonly<Record<string, Text>>;
