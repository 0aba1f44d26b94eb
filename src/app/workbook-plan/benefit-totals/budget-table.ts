import { budgetLines } from '../../../benefits/money/budget-reconciliation.js';
import { benefitUnit } from '../../../register/choices/benefit.js';
import { entities } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { partsOf } from '../../../schema/dates.js';
import type { Text } from '../../../schema/text.js';
import { formulaContext } from '../formula-context.js';
import type { LiveFigure, LiveTable } from './live-table.js';

const words = {
  title: { da: 'Indarbejdet i budgettet og hentet', en: 'Built into the budget and gained' },
  about: { da: 'Kroner pr. budgetår. Hentet er de afsluttede måneder med en måling. Økonomi er det, arket Økonomi pr. år siger er trukket ud.', en: 'Kroner by budget year. Gained is the months that have ended and have a measurement. Economy is what the sheet Economy by year says was taken out.' },
  builtIn: { da: 'Indarbejdet', en: 'Built in' },
  gained: { da: 'Hentet', en: 'Gained' },
  economy: { da: 'Økonomi', en: 'Economy' },
  difference: { da: 'Forskel til økonomi', en: 'Difference to economy' },
} as const satisfies Record<string, Text>;

/** Years before and after that of the as-of date. */
const span = { before: 2, after: 5 } as const;

type Line = ReturnType<typeof budgetLines>[number];

function sumOf(lines: readonly Line[], pick: (line: Line) => number | null): number | null {
  const amounts = lines.flatMap((line) => pick(line) ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** What was taken out of each year's budget against what has come, all budget areas together. */
export function budgetTable(register: Register): LiveTable {
  const { language, asOf } = register;
  const f = formulaContext(entities.benefitYear, language);
  const [benefit, year, amount, realised] = ['benefit', 'year', 'budgetedAmount', 'realisedEffect'].map((field) => f.column('benefitYear', field)) as [string, string, string, string];
  const of = (field: string): string => f.column('benefit', field);
  // One for each row of the year table whose benefit is built in and counts; the criteria are that table's own keys.
  const counted = `COUNTIFS(${of('id')},${benefit},${of('budgeted')},${f.yes},${of('unit')},${f.choice(benefitUnit, 'kroner')},${of('summed')},${f.yes}`;
  const [all, drawbacks] = [`${counted})`, `${counted},${of('negative')},${f.yes})`];
  // A year that stands twice for a benefit has one course only.
  const same = `COUNTIFS(${benefit},${benefit},${year},${year},${amount},"<>")`;
  const lines = budgetLines(register);
  const rows = Array.from({ length: span.before + span.after + 1 }, (_, index) => {
    const offset = index - span.before;
    const own = partsOf(asOf).year + offset;
    const when = `YEAR(${f.setting('asOf')})${offset < 0 ? '' : '+'}${String(offset)}`;
    const ofYear = lines.filter((line) => line.year === own);
    const isYear = `--(${year}=${when})`;
    const guarded = (column: string, sum: string, weight: string): string => `IF(SUMPRODUCT(${isYear},--ISNUMBER(${column}),${weight})=0,"",${sum})`;
    const builtIn = guarded(amount, `SUMPRODUCT(${isYear},${amount},${all}-2*${drawbacks})`, all);
    const gained = guarded(realised, `SUMPRODUCT(${isYear},--ISNUMBER(${amount}),${realised},${all}/(${same}+(${same}=0)))`, `--ISNUMBER(${amount}),${all}`);
    const saving = f.column('projectYear', 'saving');
    const economy = `IF(SUMPRODUCT(--(${f.column('projectYear', 'year')}=${when}),--ISNUMBER(${saving}))=0,"",SUMIFS(${saving},${f.column('projectYear', 'year')},${when}))`;
    const [told, taken] = [sumOf(ofYear, (line) => line.builtIn), sumOf(ofYear, (line) => line.economy)];
    const figures: readonly LiveFigure[] = [
      { formula: builtIn, value: told },
      { formula: gained, value: sumOf(ofYear, (line) => line.realised) },
      { formula: economy, value: taken },
      { formula: `IFERROR((${builtIn})-(${economy}),"")`, value: told === null || taken === null ? null : told - taken },
    ];
    return { name: String(own), nameFormula: `TEXT(${when},"0")`, figures };
  });
  return { title: words.title[language], about: words.about[language], columns: (['builtIn', 'gained', 'economy', 'difference'] as const).map((key) => words[key][language]), rows };
}
