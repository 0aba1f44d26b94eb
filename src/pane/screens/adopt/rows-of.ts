import type { Adoption } from '../../../adoption/adopt-workbook.js';
import { adoptedEntities, listKind, type AdoptedEntity } from '../../../adoption/kinds/list-kinds.js';
import { fill, type Language, type Text } from '../../../schema/text.js';
import { adoptWords } from './adopt-words.js';

/** `projekter og systemer`, in both languages. */
export function pluralOf(entities: readonly AdoptedEntity[]): Text {
  const plurals = entities.map((entity) => listKind(entity).words.plural);
  const joined = (language: Language): string => plurals.map((plural) => plural[language]).join(` ${adoptWords.and[language]} `);
  return { da: joined('da'), en: joined('en') };
}

/** A sentence of ours in both languages with what it tells of filled in. */
export function filled(sentence: Text, entities: readonly AdoptedEntity[], counts: Readonly<Record<string, number>>): Text {
  const plural = pluralOf(entities);
  return { da: fill(sentence.da, { ...counts, plural: plural.da }), en: fill(sentence.en, { ...counts, plural: plural.en }) };
}

/** What there is in a list, as people say it: `12 projekter og 3 systemer`. */
export function rowsOf({ rows }: Adoption, word: (text: Text, params?: Readonly<Record<string, string | number>>) => string): string {
  const counted = adoptedEntities.flatMap((entity) => {
    const count = rows.filter((row) => row.entity === entity).length;
    const { one, plural } = listKind(entity).words;
    return count === 0 ? [] : [count === 1 ? word(one) : `${String(count)} ${word(plural)}`];
  });
  return counted.join(` ${word(adoptWords.and)} `);
}
