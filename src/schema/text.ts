/** The two languages a register can be kept in; a register never changes language in place. */
export type Language = 'da' | 'en';

export const languages: readonly Language[] = ['da', 'en'];

/** A text people read, in both languages: a missing one does not compile. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

/** Fills `{name}` in a text with the parameters; a name without a parameter stays visible as `{name}`. */
export function fill(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}

/** What is said in a language, in both. */
export function inBoth(say: (language: Language) => string): Text {
  return { da: say('da'), en: say('en') };
}
