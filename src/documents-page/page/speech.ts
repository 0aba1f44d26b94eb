import type { Language, Text } from '../../schema/text.js';

/** The page's language, and everything that is to be said again when it changes. */
export interface Speech {
  readonly language: () => Language;
  readonly speak: (language: Language) => void;
  /** Says a text in an element, now and after each change of language. */
  readonly say: <E extends Element>(target: E, text: Text) => E;
  /** Says an attribute, e.g. a label that is only read aloud. */
  readonly label: <E extends Element>(target: E, attribute: string, text: Text) => E;
  /** Runs now and after each change of language. */
  readonly always: (update: (language: Language) => void) => void;
}

const place = 'documents-page-language';

/** Browsers may forbid keeping anything; then the page begins in Danish each time. */
function kept(): Language {
  try {
    return localStorage.getItem(place) === 'en' ? 'en' : 'da';
  } catch {
    return 'da';
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    return;
  }
}

export function startSpeech(root: HTMLElement): Speech {
  let language = kept();
  const updates: ((language: Language) => void)[] = [];
  const always = (update: (language: Language) => void): void => {
    updates.push(update);
    update(language);
  };
  always((spoken) => root.setAttribute('lang', spoken));
  return {
    language: () => language,
    speak: (chosen) => {
      language = chosen;
      keep(chosen);
      for (const update of updates) update(chosen);
    },
    say: (target, text) => {
      always((spoken) => (target.textContent = text[spoken]));
      return target;
    },
    label: (target, attribute, text) => {
      always((spoken) => target.setAttribute(attribute, text[spoken]));
      return target;
    },
    always,
  };
}
