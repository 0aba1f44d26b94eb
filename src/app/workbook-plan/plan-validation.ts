import type { ExcelInput, Field } from '../../schema/field.js';
import type { Language, Text } from '../../schema/text.js';
import type { PlannedValidation } from './workbook-plan.js';
import { keysName, listName, namesName } from './workbook-names.js';

type Constraint = Pick<PlannedValidation, 'rule' | 'otherwise'> & { readonly error: Text };

// 2000-01-01 and 2099-12-31: two-digit slips such as 17-03-0227 and 1927 are what typed dates go wrong by.
const firstDay = 36526;
const lastDay = 73050;
const largest = 1e12;

const anything: Constraint = { rule: { type: 'any' }, otherwise: 'allow', error: { da: '', en: '' } };

function bounded(input: { readonly min?: number; readonly max?: number }, what: Text): Text {
  const between = input.min !== undefined && input.max !== undefined;
  if (between) return { da: `Skriv ${what.da} fra ${String(input.min)} til ${String(input.max)}.`, en: `Type ${what.en} from ${String(input.min)} to ${String(input.max)}.` };
  if (input.min !== undefined) return { da: `Skriv ${what.da} på mindst ${String(input.min)}.`, en: `Type ${what.en} of at least ${String(input.min)}.` };
  return { da: `Skriv ${what.da}.`, en: `Type ${what.en}.` };
}

function constraintOf(input: ExcelInput): Constraint {
  switch (input.type) {
    case 'list':
      return { rule: { type: 'list', source: listName(input.choices.name) }, otherwise: 'stop', error: { da: 'Vælg en af listens værdier.', en: 'Choose one of the values of the list.' } };
    case 'yes-no':
      return { rule: { type: 'list', source: listName('yesNo') }, otherwise: 'stop', error: { da: 'Vælg Ja eller Nej, eller lad cellen være tom.', en: 'Choose Yes or No, or leave the cell blank.' } };
    case 'keys':
      return { rule: { type: 'list', source: keysName(input.entity) }, otherwise: 'warn', error: { da: 'Nummeret findes ikke endnu. Behold det alligevel?', en: 'There is no such number yet. Keep it all the same?' } };
    case 'names':
      return { rule: { type: 'list', source: namesName(input.entity) }, otherwise: 'allow', error: { da: '', en: '' } };
    case 'date':
      return { rule: { type: 'date', min: firstDay, max: lastDay }, otherwise: 'stop', error: { da: 'Skriv en dato, f.eks. 17-03-2027.', en: 'Type a date, e.g. 17-03-2027.' } };
    case 'decimal':
    case 'whole':
      return {
        rule: { type: input.type, min: input.min ?? -largest, max: input.max ?? largest },
        otherwise: 'stop',
        error: bounded(input, input.type === 'whole' ? { da: 'et helt tal', en: 'a whole number' } : { da: 'et tal', en: 'a number' }),
      };
    case 'text-length':
      return { rule: { type: 'text-length', max: input.max }, otherwise: 'warn', error: { da: `Teksten er længere end ${String(input.max)} tegn. Behold den alligevel?`, en: `The text is longer than ${String(input.max)} characters. Keep it all the same?` } };
    case 'any':
      return anything;
  }
}

const calculatedPrompt: Text = { da: 'Regnes ud af sig selv. Skriv ikke her.', en: 'Calculated. Do not type here.' };

/** What Excel says and allows in a field's column: its help as prompt, its kind's constraint on typed input. */
export function planValidation(field: Field, language: Language, column: number): PlannedValidation {
  const constraint = field.formula ? anything : constraintOf(field.kind.input);
  const help = field.help[language];
  return {
    column,
    rule: constraint.rule,
    otherwise: constraint.otherwise,
    promptTitle: field.label[language],
    prompt: field.formula ? `${help} ${calculatedPrompt[language]}` : help,
    error: constraint.error[language],
  };
}
