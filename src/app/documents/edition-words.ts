import { fill, inBoth, type Text } from '../../schema/text.js';
import { shortListOf } from '../../schema/wording/list-words.js';
import { countPhrase } from '../../schema/wording/count-phrase.js';
import type { ChosenEdition, UsedEdition } from './choose-edition.js';

const words = {
  unknown: {
    da: 'Udgaven «{wanted}» findes ikke. Låste udgaver: {editions}. Skriv «nu» for at bruge arket, som det er.',
    en: 'There is no edition “{wanted}”. Frozen editions: {editions}. Write “now” to use the sheet as it is.',
  },
  none: { da: 'ingen', en: 'none' },
  damaged: {
    da: '{edition} kan ikke bruges: listen i arket Udgaver er ændret eller ikke hel. Gendan projektmappen fra versionshistorikken, eller lav materialet af arket, som det er nu.',
    en: '{edition} cannot be used: its list in the sheet Editions has been changed or is not whole. Restore the workbook from its version history, or make the documents of the sheet as it is now.',
  },
  missing: {
    da: '{edition} kan ikke bruges: {rows} står ikke længere i projektmappen, som de gjorde. Gendan dem fra versionshistorikken, eller lav materialet af arket, som det er nu.',
    en: '{edition} cannot be used: {rows} no longer stand in the workbook as they did. Restore them from its version history, or make the documents of the sheet as it is now.',
  },
  used: { da: 'Lavet af {edition}.', en: 'Made of {edition}.' },
} as const satisfies Record<string, Text>;

const changed = {
  one: { da: 'Én række er ændret i arket siden; lås en ny udgave for at få den med.', en: 'One row of the sheet has changed since; freeze a new edition to include it.' },
  many: { da: '{N} rækker er ændret i arket siden; lås en ny udgave for at få dem med.', en: '{N} rows of the sheet have changed since; freeze a new edition to include them.' },
};

const rowsNamed = 5;

/** Why an edition could not be used, and what to do. */
export function editionRefusal(chosen: Exclude<ChosenEdition, { readonly kind: 'chosen' }>): Text {
  if (chosen.kind === 'no-such-edition') {
    return inBoth((language) => fill(words.unknown[language], { wanted: chosen.wanted, editions: chosen.editions.join(', ') || words.none[language] }));
  }
  const rows = chosen.missing.map(({ key }) => key);
  return inBoth((language) => fill((rows.length === 0 ? words.damaged : words.missing)[language], { edition: chosen.name, rows: shortListOf(rows, rowsNamed, language) }));
}

/** Which edition a document was made of, and whether the sheet has moved on since. */
export function editionNote({ name, changedSince }: UsedEdition): Text {
  return inBoth((language) => [fill(words.used[language], { edition: name }), ...(changedSince === 0 ? [] : [countPhrase(changedSince, changed, language)])].join(' '));
}
