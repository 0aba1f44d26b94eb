import type { Text } from '../../../schema/text.js';

/** What is observed, in words; what is not named here is shown by its own name. */
export const observationWords: Readonly<Record<string, Text>> = {
  tableGrows: { da: 'Tager en tabel det med, der skrives lige under den?', en: 'Does a table take in what is written right below it?' },
  'parsing 1-2': { da: 'Hvad bliver »1-2« til?', en: 'What becomes of “1-2”?' },
  'parsing 007': { da: 'Hvad bliver »007« til?', en: 'What becomes of “007”?' },
  'parsing 12,5': { da: 'Hvad bliver »12,5« til?', en: 'What becomes of “12,5”?' },
  'parsing 31-12-2026': { da: 'Hvad bliver »31-12-2026« til?', en: 'What becomes of “31-12-2026”?' },
  apostrophe: { da: 'Hvad bliver »\'=A1« til?', en: 'What becomes of “\'=A1”?' },
  formulaInTextCell: { da: 'Hvad bliver »=A1« til i en celle med tekstformat?', en: 'What becomes of “=A1” in a cell with text format?' },
  failedBatch: { da: 'Hvad sker der med det første, når det næste fejler?', en: 'What becomes of the first change when the next one fails?' },
  nullChildren: { da: 'Hvad er en celle i et ark, der ikke findes?', en: 'What is a cell of a sheet that does not exist?' },
  unknownProperty: { da: 'Hvad svares på en egenskab, der ikke findes?', en: 'What is answered about a property that does not exist?' },
  fillsCalculatedColumns: { da: 'Får en ny række kolonnens formel?', en: 'Does a new row get the formula of its column?' },
};
