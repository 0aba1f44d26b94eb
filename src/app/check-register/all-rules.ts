import { benefitRules } from '../../benefits/rules/index.js';
import { prioritisationRules } from '../../prioritisation/rules/index.js';
import { appRules } from '../rules/index.js';
import type { RegisterRule } from '../../register/checking/define-rule.js';
import { registerRules } from '../../register/rules/index.js';
import type { Rule } from '../../schema/rule.js';
import type { Text } from '../../schema/text.js';

/** Every rule of the product: of the register, of benefits and of prioritisation, and those that ask the journal. */
export const allRules: readonly RegisterRule[] = [...registerRules, ...benefitRules, ...prioritisationRules, ...appRules];

export type Area = Rule<unknown>['area'];

/** What people read about a check beside its findings. */
export interface CheckWords {
  readonly title: Text;
  readonly why: Text;
  readonly area: Area;
}

/** Checks that are made while the workbook is read, since they are about cells and not about rows. */
export const readingChecks: Readonly<Record<string, CheckWords>> = {
  'cell-is-readable': {
    area: 'keys',
    title: { da: 'Cellerne kan læses', en: 'The cells can be read' },
    why: { da: 'Tekst i en talkolonne eller en dato, der ikke er en dato, tæller ikke med i noget.', en: 'Text in a column of numbers, or a date that is none, counts in nothing.' },
  },
  'cell-has-no-error-value': {
    area: 'keys',
    title: { da: 'Ingen celler viser fejl', en: 'No cells show errors' },
    why: { da: 'En celle med #REF! eller #I/T har ingen værdi, og det, der bygger på den, bliver forkert.', en: 'A cell with #REF! or #N/A has no value, and what rests on it goes wrong.' },
  },
  'table-is-there': {
    area: 'keys',
    title: { da: 'Arkene er der', en: 'The sheets are there' },
    why: { da: 'Mangler et ark, mangler alt, hvad der stod i det.', en: 'When a sheet is missing so is all that stood in it.' },
  },
  'column-is-there': {
    area: 'keys',
    title: { da: 'Kolonnerne er der', en: 'The columns are there' },
    why: { da: 'En kolonne, der er slettet eller har fået et helt nyt navn, kan ikke læses.', en: 'A column that was deleted or given an entirely new name cannot be read.' },
  },
  'formula-is-kept': {
    area: 'keys',
    title: { da: 'Beregnede celler har deres formel', en: 'Calculated cells have their formula' },
    why: { da: 'Et tal, der er skrevet oven i en formel, bliver stående, når resten ændrer sig.', en: 'A figure typed over a formula stays while the rest changes.' },
  },
  'rows-stand-in-the-table': {
    area: 'keys',
    title: { da: 'Rækkerne står i tabellen', en: 'The rows stand in the table' },
    why: { da: 'En række uden for tabellen ser ud til at være med, men tælles ikke og kommer ikke i noget materiale.', en: 'A row outside the table seems to be there, but is not counted and reaches no document.' },
  },
  'workbook-is-not-newer': {
    area: 'keys',
    title: { da: 'Oversigten er ikke nyere end programmet', en: 'The register is not newer than the program' },
    why: { da: 'En nyere udgave kan have kolonner og lister, som denne ikke kender og derfor ikke regner med.', en: 'A newer edition may have columns and lists this one does not know and so does not count with.' },
  },
};

const byId: ReadonlyMap<string, CheckWords> = new Map<string, CheckWords>(allRules.map((rule) => [rule.id, rule]));

/** The words of a check; one that is not known speaks for itself through its findings. */
export function wordsOf(rule: string): CheckWords {
  const unknown: Text = { da: rule, en: rule };
  return byId.get(rule) ?? readingChecks[rule] ?? { title: unknown, why: unknown, area: 'keys' };
}
