import type { UnreadableReason } from '../../../app/ports.js';
import type { Text } from '../../../schema/text.js';

/** What a document template can lack, each worded for the person who chose it. */
export const documentTemplateNeeds = {
  'readable-file': { da: 'Filen kan ikke læses som en Word-fil.', en: 'The file cannot be read as a Word file.' },
  'open-file': {
    da: 'Skabelonen er beskyttet med adgangskode eller rettigheder. Fjern beskyttelsen i Word (Filer > Oplysninger > Beskyt dokument), og gem den igen.',
    en: 'The template is protected by a password or by rights. Remove the protection in Word (File > Info > Protect Document) and save it again.',
  },
  'new-format': {
    da: 'Skabelonen er i det gamle format fra før 2007. Åbn den i Word, og gem den som .docx eller .dotx.',
    en: 'The template is in the old format from before 2007. Open it in Word and save it as .docx or .dotx.',
  },
  'document': { da: 'Filen er ikke et Word-dokument eller en Word-skabelon (.docx eller .dotx).', en: 'The file is not a Word document or template (.docx or .dotx).' },
  'no-macros': {
    da: 'Skabelonen indeholder makroer. Åbn den i Word, og gem den som .docx eller .dotx.',
    en: 'The template holds macros. Open it in Word and save it as .docx or .dotx.',
  },
  'transitional-format': {
    da: 'Skabelonen er gemt som “Strict Open XML”. Åbn den i Word, og gem den som almindelig .docx eller .dotx.',
    en: 'The template is saved as “Strict Open XML”. Open it in Word and save it as an ordinary .docx or .dotx.',
  },
  'content-marker': {
    da: 'Skabelonen mangler mærket {{content}} i et afsnit for sig selv: der kommer indholdet.',
    en: 'The template lacks the marker {{content}} in a paragraph of its own: that is where the content goes.',
  },
  'normal-style': { da: 'Skabelonen mangler typografien Normal.', en: 'The template lacks the style Normal.' },
  'heading1-style': {
    da: 'Skabelonen mangler typografien Overskrift 1. Brug den én gang i skabelonen, så Word gemmer den.',
    en: 'The template lacks the style Heading 1. Use it once in the template, so that Word stores it.',
  },
  'heading2-style': {
    da: 'Skabelonen mangler typografien Overskrift 2. Brug den én gang i skabelonen, så Word gemmer den.',
    en: 'The template lacks the style Heading 2. Use it once in the template, so that Word stores it.',
  },
  'heading3-style': {
    da: 'Skabelonen mangler typografien Overskrift 3. Brug den én gang i skabelonen, så Word gemmer den.',
    en: 'The template lacks the style Heading 3. Use it once in the template, so that Word stores it.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type DocumentTemplateNeed = keyof typeof documentTemplateNeeds;

/** What a file that cannot be unpacked lacks, by why it cannot. */
export function unreadableNeed(reason: UnreadableReason): DocumentTemplateNeed {
  if (reason === 'password-protected') return 'open-file';
  return reason === 'old-xls' ? 'new-format' : 'readable-file';
}
