import { entities, type EntityKey } from '../../../register/entities/index.js';
import type { Language, Text } from '../../../schema/text.js';
import { firstDataRow } from '../entity-sheet.js';
import type { PlacedCell } from '../workbook-plan.js';
import { heading, left, rows, type StartBlock } from './layout.js';

interface StartStep {
  /** The sheet the step is done in. */
  readonly entity: EntityKey;
  readonly title: Text;
  readonly text: Text;
}

const title: Text = { da: 'Kom i gang: fem trin', en: 'Getting started: five steps' };

/** What a newcomer does, in order, until the first meeting can be prepared. */
const steps: readonly StartStep[] = [
  {
    entity: 'project',
    title: { da: 'Skriv projekterne ind.', en: 'Enter the projects.' },
    text: { da: 'Ét projekt pr. række. Fem felter er nok: Projekt, Kategori, Fagområde, Følges af og Status.', en: 'One project a row. Five fields are enough: Project, Category, Area, Followed by and Status.' },
  },
  {
    entity: 'project',
    title: { da: 'Vælg, hvem der følger hvert projekt.', en: 'Choose who follows each project.' },
    text: { da: 'Styregruppen: de større. Programgruppen: de tværgående. Lokalt: kun med i overblikket – der spørges ikke om mere.', en: 'Steering group: the larger ones. Programme group: the cross-organisational ones. Locally: in the overview only – nothing more is asked.' },
  },
  {
    entity: 'benefit',
    title: { da: 'Skriv gevinster og barrierer.', en: 'Enter benefits and barriers.' },
    text: { da: 'En gevinst begynder med projekt, gevinst og type. En barriere er noget, der står i vejen nu, og som styregruppen kan fjerne.', en: 'A benefit begins with project, benefit and type. A barrier stands in the way now, and the steering group can remove it.' },
  },
  {
    entity: 'meeting',
    title: { da: 'Opret møder og sager.', en: 'Set up meetings and cases.' },
    text: { da: 'Skriv mødets dato i arket Møder. Hver sag er en række i arket Sager med sin indstilling; den lange fremstilling skrives i Word.', en: 'Type the date in the sheet Meetings. Each case is a row in the sheet Cases with its recommendation; the long presentation is written in Word.' },
  },
  {
    entity: 'project',
    title: { da: 'Opdatér status før mødet.', en: 'Update status before the meeting.' },
    text: { da: 'Trafiklys, Siden sidst og Næste skridt/behov for de projekter, der følges. Så kan status, dagsorden og indsatsplan laves ud fra arket.', en: 'Traffic light, Since last time and Next steps/needs of the projects followed. Status, agenda and action plan are then made from the workbook.' },
  },
];

/** Five steps of two lines each; the link stands beside the text, since a linked cell does not wrap everywhere. */
export function stepsBlock(language: Language): StartBlock {
  const cells: PlacedCell[] = heading(rows.upper, left, title[language]);
  const merges: string[] = [];
  steps.forEach((step, index) => {
    const row = rows.upper + 1 + index * 2;
    const runs = [{ text: `${step.title[language]} `, bold: true as const }, { text: step.text[language] }];
    const sheet = entities[step.entity].sheet[language];
    cells.push(
      { row, column: left.number, value: index + 1, look: 'stepNumber' },
      { row, column: left.text, value: runs.map((run) => run.text).join(''), runs, look: 'step' },
      { row, column: left.figure, value: `${sheet} →`, look: 'stepLink', link: { sheet, cell: `B${String(firstDataRow)}` } },
      { row: row + 1, column: left.number, value: null, look: 'stepNumber' },
      { row: row + 1, column: left.text, value: null, look: 'step' },
      { row: row + 1, column: left.figure, value: null, look: 'stepLink' },
    );
    for (const column of ['B', 'C', 'D']) merges.push(`${column}${String(row)}:${column}${String(row + 1)}`);
  });
  return { cells, merges };
}
