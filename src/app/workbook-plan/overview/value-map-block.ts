import type { Text } from '../../../schema/text.js';
import { criterionAxis } from '../../../register/choices/prioritisation.js';
import { overStatuses, projectStatus } from '../../../register/choices/project.js';
import { entities } from '../../../register/entities/index.js';
import { columnLetter, type Register } from '../../../register/register.js';
import { isOpen, ranking } from '../../../prioritisation/ranking.js';
import { valueAndFeasibility } from '../../../prioritisation/value-and-feasibility.js';
import { formulaContext } from '../formula-context.js';
import { bubblePlaces, placeFormulas } from './bubble-places.js';
import { columns, type OverviewBlock } from './overview-layout.js';

const words = {
  title: { da: 'Værdi mod gennemførlighed: de ti højest vurderede projekter', en: 'Value against feasibility: the ten projects assessed highest' },
  about: {
    da: 'Bobler: hvert projekts gennemførlighed (vandret) og værdi (lodret), 0 til 100. Boblens størrelse er udgiften, og dens tal er projektets nummer i tabellen ved siden af.',
    en: "Bubbles: each project's feasibility (across) and value (upwards), 0 to 100. The size of a bubble is the cost, and its number is the project's in the table beside it.",
  },
  feasibility: { da: 'Gennemførlighed', en: 'Feasibility' },
  value: { da: 'Værdi', en: 'Value' },
  cost: { da: 'Udgift', en: 'Cost' },
  row: { da: 'Står i række', en: 'Is in row' },
  drawn: { da: 'Her står boblerne i diagrammet: de, der ligger oven i hinanden, er rykket lidt.', en: 'Where the bubbles stand in the chart: those on top of each other are moved a little.' },
  moved: { da: 'Rykket', en: 'Moved' },
  across: { da: 'Vandret', en: 'Across' },
  upward: { da: 'Lodret', en: 'Upwards' },
  size: { da: 'Størrelse', en: 'Size' },
} as const satisfies Record<string, Text>;

const shown = 10;
/** Letters that the column has room for; the whole name stands in the row that is named beside it. */
const nameLength = 34;
/** Scores are told apart by two decimals, then by the order of the sheet: no sheet has more rows than this. */
const rowsAtMost = 1e8;
/** Where a place in the table is not taken: outside the scales, so that nothing is drawn, and hidden by the number format. */
const nowhere = -1;

interface Mapped {
  readonly name: string;
  readonly row: number;
  readonly feasibility: number;
  readonly value: number;
  readonly cost: number;
}

/** Open projects with a score and a cost, the highest score first. Rows are the sheet's: the first project stands in row `first`. */
function mappedOf(register: Register, first: number): readonly Mapped[] {
  const rowOf = new Map(register.rows.project.map((project, at) => [project, first + at]));
  return ranking(register)
    .flatMap(({ project, score, contributions }) => {
      const cost = project.expectedCost ?? project.approvedBudget;
      return score === null || cost === null || cost <= 0 || !isOpen(project) ? [] : [{ project, cost, place: valueAndFeasibility(contributions), row: rowOf.get(project) ?? 0, points: Math.round(Number((score * 100).toPrecision(15))) }];
    })
    .sort((a, b) => b.points - a.points || a.row - b.row)
    .slice(0, shown)
    .map(({ project, cost, place, row }) => ({ name: project.name ?? '', row, cost, feasibility: place?.feasibility ?? nowhere, value: place?.value ?? nowhere }));
}

/** The ten projects with the highest score, each with its place in the picture; a place that is not taken shows nothing. */
export function valueMapBlock(register: Register, first: number): OverviewBlock {
  const { language } = register;
  const f = formulaContext(entities.project, language);
  const column = (field: string): string => f.column('project', field);
  const [score, expected, approved] = [column('score'), column('expectedCost'), column('approvedBudget')];
  const open = overStatuses.map((key) => `(${column('status')}<>${f.choice(projectStatus, key)})`).join('*');
  const hasCost = `((ISNUMBER(${expected})*(${expected}>0)+NOT(ISNUMBER(${expected}))*ISNUMBER(${approved})*(${approved}>0))>0)`;
  const key = `(ROUND(${score}*100,0)*${String(rowsAtMost)}-ROW(${score}))/((${column('id')}<>"")*${open}*ISNUMBER(${score})*${hasCost})`;
  const cell = (at: number, row: number): string => `$${columnLetter(columns.figures + at)}${String(row)}`;
  const rowAt = 3;
  const own = (field: string, row: number): string => `INDEX(${column(field)},${cell(rowAt, row)}-SUMPRODUCT(MIN(ROW(${column(field)})))+1)`;
  const isNone = (row: number): string => `${cell(rowAt, row)}=""`;
  // Sums over the criteria of an axis of what the project's rows in the scores say.
  const sum = (field: string, axis: string, row: number): string =>
    `SUMPRODUCT(SUMIFS(${f.column('score', field)},${f.column('score', 'project')},${own('id', row)},${f.column('score', 'criterion')},${f.column('criterion', 'id')})*(${f.column('criterion', 'axis')}${axis}${f.choice(criterionAxis, 'feasibility')}))`;
  const mean = (axis: '=' | '<>') => (row: number): string => `IF(${isNone(row)},${String(nowhere)},IFERROR(${sum('contribution', axis, row)}/${sum('weight', axis, row)},${String(nowhere)}))`;
  const mapped = mappedOf(register, first);
  const places = bubblePlaces(Array.from({ length: shown }, (_, at) => ({ x: mapped[at]?.feasibility ?? nowhere, y: mapped[at]?.value ?? nowhere })));
  return {
    title: words.title[language],
    description: words.about[language],
    type: 'bubble',
    drawn: {
      about: words.drawn[language],
      columns: [words.moved, words.across, words.upward, words.size].map((word) => word[language]),
      rows: places.map(({ moved, x, y }, at) => {
        const formulas = placeFormulas(at);
        return [{ formula: formulas.moved, value: moved }, { formula: formulas.x, value: x }, { formula: formulas.y, value: y }, { formula: (row) => cell(2, row), value: mapped[at]?.cost ?? 0 }];
      }),
    },
    columns: [
      { name: words.feasibility[language], numberFormat: '0;;0' },
      { name: words.value[language], numberFormat: '0;;0' },
      { name: words.cost[language], numberFormat: '#,##0;;' },
      { name: words.row[language], numberFormat: '0' },
    ],
    rows: Array.from({ length: shown }, (_, at) => {
      const one = mapped[at];
      return {
        name: one === undefined ? '' : `${String(at + 1)} ${one.name.length > nameLength ? `${one.name.slice(0, nameLength - 1)}…` : one.name}`,
        nameFormula: (row) => `IF(${isNone(row)},"","${String(at + 1)} "&IF(LEN(${own('name', row)})>${String(nameLength)},LEFT(${own('name', row)},${String(nameLength - 1)})&"…",${own('name', row)}))`,
        figures: [
          { formula: mean('='), value: one?.feasibility ?? nowhere },
          { formula: mean('<>'), value: one?.value ?? nowhere },
          { formula: (row) => `IF(${isNone(row)},0,IF(ISNUMBER(${own('expectedCost', row)}),${own('expectedCost', row)},${own('approvedBudget', row)}))`, value: one?.cost ?? 0 },
          { formula: `IFERROR(MOD(-_xlfn.AGGREGATE(14,6,${key},${String(at + 1)}),${String(rowsAtMost)}),"")`, value: one?.row ?? null },
        ],
      };
    }),
  };
}
