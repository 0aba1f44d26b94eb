import { fill, type Language, type Text } from '../../schema/text.js';
import { singleStops } from '../../schema/wording/sentence.js';

type Params = Readonly<Record<string, string | number>>;

/** Says a text in the document's language. */
export type Say = (text: Text, params?: Params) => string;

export function sayIn(language: Language): Say {
  return (text, params = {}) => singleStops(fill(text[language], params));
}
