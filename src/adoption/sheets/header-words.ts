import { plainText } from '../values/cell-text.js';

const fillers = new Set([
  'the', 'of', 'for', 'af', 'paa', 'i', 'og', 'and', 'til', 'in', 'a', 'en', 'et', 'den', 'det', 'incl', 'inkl', 'ncg', 'ngc', 'kr', 'dkk', 'kroner', 'hele', 'mio', 'mill', 'mia', 'tkr', 't', '1', '000', '1000', 'navn', 'name', 'names',
  // Questions of a form: `Hvem er projektleder?`, `Hvad koster det?`
  'hvad', 'hvem', 'hvor', 'hvordan', 'hvornaar', 'hvilken', 'hvilket', 'hvilke', 'er', 'what', 'who', 'where', 'how', 'when', 'which', 'is', 'it', 'does',
]);

/** Danish letters as their two-letter spellings, so that `Fagomraade` and `Fagområde` are the same word. */
function withoutDanishLetters(text: string): string {
  return text.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('é', 'e').replaceAll('ö', 'oe').replaceAll('ä', 'ae');
}

/** The words of a header in lower case: `colour_rating`, `colourRating` and `Colour rating (RAG)` all hold colour and rating. */
export function headerWords(header: string): readonly string[] {
  const spaced = plainText(header)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase();
  return withoutDanishLetters(spaced)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The header without what stands in brackets: units, formats, explanations. */
export function withoutBrackets(header: string): string {
  const bare = header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').trim();
  return bare === '' ? header : bare;
}

/** Words that carry meaning: no fillers, and no `projekt` before the thing itself (`Projektets slutdato`), which is one of the list's subjects. */
export function tellingWords(header: string, subjects: ReadonlySet<string>): readonly string[] {
  const all = headerWords(withoutBrackets(header));
  const meant = all.filter((word) => !fillers.has(word));
  const words = meant.length > 0 ? meant : all;
  const rest = words.filter((word) => !subjects.has(word));
  return rest.length > 0 ? rest : words;
}

/** By which two headers are told to say the same. */
export function headerKey(header: string): string {
  return headerWords(header).join(' ');
}
