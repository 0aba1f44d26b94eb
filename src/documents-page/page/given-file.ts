import { largestFile, tooLarge } from '../../app/failure-sentences.js';
import { fill, type Text } from '../../schema/text.js';
import type { GivenFile } from '../messages.js';
import { Refusal } from './maker-client.js';
import { words } from './words.js';

/** A text of the page with its gaps filled, the same in both languages or each with its own. */
export function filled(text: Text, params: Readonly<Record<string, string | Text>>): Text {
  const own = (language: 'da' | 'en'): Record<string, string> =>
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]]));
  return { da: fill(text.da, own('da')), en: fill(text.en, own('en')) };
}

/** The bytes of a file a person chose. Throws Refusal when it is too large, or has been moved or saved again since. */
export async function givenFile(file: File): Promise<GivenFile> {
  if (file.size > largestFile) throw new Refusal(tooLarge(file.name));
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    throw new Refusal(filled(words.cannotOpen, { file: file.name }));
  }
}
