import { entities, type EntityKey } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import type { AnyRow } from '../../../schema/entity.js';
import type { Text } from '../../../schema/text.js';
import { firstDataRow } from '../entity-sheet.js';
import { formulaContext } from '../formula-context.js';
import type { PlacedCell } from '../workbook-plan.js';
import { heading, right, rows, type StartBlock } from './layout.js';

const title: Text = { da: 'Arkene', en: 'The sheets' };
const count: Text = { da: '[=0]"tomt";[=1]"1 række";0" rækker"', en: '[=0]"empty";[=1]"1 row";0" rows"' };

const purposes: readonly (readonly [EntityKey, Text])[] = [
  ['project', { da: 'Alle projekter med tid, økonomi og status', en: 'All projects with schedule, economy and status' }],
  ['benefit', { da: 'Det, projekterne skal give, og hvor langt vi er', en: 'What the projects are to give, and how far we are' }],
  ['barrier', { da: 'Det, der står i vejen lige nu', en: 'What stands in the way right now' }],
  ['case', { da: 'Punkter til møderne, indstillinger og beslutninger', en: 'Items for meetings, recommendations, decisions' }],
  ['meeting', { da: 'Datoer, frister og formandens godkendelse', en: "Dates, deadlines and the chair's approval" }],
];

const more: Text = { da: 'Flere dele, når I er klar', en: 'More parts when you are ready' };
const moreText: Text = {
  da: 'Milepæle, risici, målinger, årshjul og prioritering ligger klar, men er slået fra. Højreklik på en fane, vælg Vis, og vis arket Opsætning. Sæt delen til Til, og vis dens ark på samme måde. Flere kolonner i et ark åbnes med + over kolonnerne.',
  en: 'Milestones, risks, measurements, annual wheel and prioritisation are ready but switched off. Right-click a tab, choose Unhide, and show the sheet Settings. Set the part to On, and unhide its sheet in the same way. More columns of a sheet open with the + above the columns.',
};

/** Where things are, and how to get more. */
export function sheetsBlock({ language, rows: all }: Register): StartBlock {
  const f = formulaContext(entities.project, language);
  const cells = purposes.flatMap(([key, purpose], index): PlacedCell[] => {
    const row = rows.lower + 1 + index;
    const { sheet, titleField } = entities[key];
    const filled = (all[key] as readonly AnyRow[]).filter((one) => one[titleField] !== null);
    return [
      { row, column: right.first, value: sheet[language], look: 'itemLink', link: { sheet: sheet[language], cell: `B${String(firstDataRow)}` } },
      { row, column: right.text, value: purpose[language], look: 'itemMuted' },
      { row, column: right.figure, value: filled.length, formula: `SUMPRODUCT(--(${f.column(key, titleField)}<>""))`, look: 'itemFigure', numberFormat: count[language] },
    ];
  });
  return {
    cells: [
      ...heading(rows.lower, right, title[language]),
      ...cells,
      ...heading(rows.more, right, more[language]),
      { row: rows.more + 1, column: right.first, value: moreText[language], look: 'note' },
    ],
    merges: [`F${String(rows.more + 1)}:H${String(rows.more + 4)}`],
  };
}
