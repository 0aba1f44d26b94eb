import { partsOf } from '../../../schema/dates.js';
import { labelOf } from '../../../schema/choice.js';
import type { Text } from '../../../schema/text.js';
import { quarterOf } from '../../../schema/wording/date-words.js';
import { allocationStatus, quarter } from '../../../register/choices/organisation.js';
import { entities } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { formulaContext } from '../formula-context.js';
import type { OverviewBlock } from './overview-layout.js';

const words = {
  title: { da: 'Timer til projekter: de næste fire kvartaler', en: 'Hours for projects: the next four quarters' },
  about: { da: 'Søjler: timer, der er til rådighed, og timer, der er tildelt, i hvert af de næste fire kvartaler. Tallene står i tabellen ved siden af.', en: 'Columns: hours available and hours granted in each of the next four quarters. The figures stand in the table beside it.' },
  available: { da: 'Til rådighed', en: 'Available' },
  granted: { da: 'Tildelt', en: 'Granted' },
  unit: { da: 'timer', en: 'hours' },
} as const satisfies Record<string, Text>;

const shown = 4;

/** Hours available and granted from the as-of date's quarter on; the quarters move with the date. */
export function capacityBlock({ language, rows, asOf }: Register): OverviewBlock {
  const f = formulaContext(entities.capacity, language);
  const day = f.setting('asOf');
  const first = quarterOf(asOf);
  const keys = quarter.options.map(({ key }) => key);
  return {
    title: words.title[language],
    description: words.about[language],
    type: 'column',
    unit: words.unit[language],
    columns: [{ name: words.available[language] }, { name: words.granted[language] }],
    rows: Array.from({ length: shown }, (_, ahead) => {
      const index = first.quarter - 1 + ahead;
      const year = partsOf(asOf).year + Math.floor(index / 4);
      const key = keys[index % 4] ?? keys[0];
      const step = `(YEAR(${day})*4+ROUNDUP(MONTH(${day})/3,0)-1+${String(ahead)})`;
      const [yearOf, quarterName] = [`INT(${step}/4)`, `CHOOSE(MOD(${step},4)+1,${keys.map((one) => f.choice(quarter, one)).join(',')})`];
      const hours = (entity: 'capacity' | 'allocation', more = ''): string =>
        `SUMIFS(${f.column(entity, 'hours')},${f.column(entity, 'year')},${yearOf},${f.column(entity, 'quarter')},${quarterName}${more})`;
      const sum = (all: readonly { readonly year: number | null; readonly quarter: string | null; readonly hours: number | null }[]): number =>
        all.reduce((total, one) => total + (one.year === year && one.quarter === key ? (one.hours ?? 0) : 0), 0);
      return {
        name: key === undefined ? '' : `${labelOf(quarter, key, language)} ${String(year)}`,
        nameFormula: `${quarterName}&" "&${yearOf}`,
        figures: [
          { formula: hours('capacity'), value: sum(rows.capacity) },
          { formula: hours('allocation', `,${f.column('allocation', 'status')},${f.choice(allocationStatus, 'granted')}`), value: sum(rows.allocation.filter(({ status }) => status === 'granted')) },
        ],
      };
    }),
  };
}
