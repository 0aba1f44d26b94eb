import type { Text } from '../../../schema/text.js';
import { barrierStatus } from '../../../register/choices/meeting.js';
import { projectStatus, trafficLight } from '../../../register/choices/project.js';
import { entities } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { formulaContext } from '../formula-context.js';
import type { PlacedCell } from '../workbook-plan.js';
import { heading, right, rows, type StartBlock } from './layout.js';

const title: Text = { da: 'Porteføljen lige nu', en: 'The portfolio right now' };
const active: Text = { da: 'Aktive projekter', en: 'Active projects' };
const withLight = {
  red: { da: 'heraf med rødt trafiklys', en: 'of these with a red light' },
  yellow: { da: 'heraf med gult trafiklys', en: 'of these with a yellow light' },
  green: { da: 'heraf med grønt trafiklys', en: 'of these with a green light' },
} as const satisfies Record<string, Text>;
const openBarriers: Text = { da: 'Åbne barrierer', en: 'Open barriers' };
const lights = ['red', 'yellow', 'green'] as const;
const unsolved = ['reported', 'submitted', 'inProgress'] as const;

/** Active projects and their lights, and barriers still open, counted live. */
export function nowBlock({ language, rows: all }: Register): StartBlock {
  const f = formulaContext(entities.project, language);
  const isActive = `${f.column('project', 'status')},${f.choice(projectStatus, 'active')}`;
  const running = all.project.filter(({ status }) => status === 'active');
  const open = unsolved.map((key) => `COUNTIFS(${f.column('barrier', 'status')},${f.choice(barrierStatus, key)})`);
  const lines: readonly { readonly text: string; readonly formula: string; readonly value: number; readonly highlight?: (typeof lights)[number] }[] = [
    { text: active[language], formula: `COUNTIFS(${isActive})`, value: running.length },
    ...lights.map((light) => ({
      text: withLight[light][language],
      formula: `COUNTIFS(${isActive},${f.column('project', 'light')},${f.choice(trafficLight, light)})`,
      value: running.filter((one) => one.light === light).length,
      highlight: light,
    })),
    { text: openBarriers[language], formula: open.join('+'), value: all.barrier.filter(({ status }) => unsolved.some((one) => one === status)).length },
  ];
  const cells = lines.flatMap(({ text, formula, value }, index): PlacedCell[] => [
    { row: rows.now + 1 + index, column: right.first, value: text, look: 'item' },
    { row: rows.now + 1 + index, column: right.text, value: null, look: 'item' },
    { row: rows.now + 1 + index, column: right.figure, value, formula, look: 'itemNumber', numberFormat: '0' },
  ]);
  const highlights = lines.flatMap(({ highlight }, index) => {
    const cell = `H${String(rows.now + 1 + index)}`;
    return highlight === undefined ? [] : [{ range: `${cell}:${cell}`, formula: `${cell}>0`, highlight }];
  });
  return { cells: [...heading(rows.now, right, title[language]), ...cells], highlights };
}
