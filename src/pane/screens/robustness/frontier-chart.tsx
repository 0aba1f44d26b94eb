import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { projectWorth } from '../../../app/prioritise/project-worth.js';
import { frontier, type FrontierPoint } from '../../../prioritisation/selection/frontier.js';
import { scenarioModel } from '../../../prioritisation/selection/scenario-model.js';
import type { RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { inMillions, millionsUnit } from '../../../schema/wording/money-words.js';
import { shortNumber } from '../../../schema/wording/number-words.js';
import { Button } from '../../controls/button.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useSolver } from '../../state/solver-context.js';
import { robustnessWords as words } from './robustness-words.js';

const useStyles = makeStyles({
  root: { padding: '0 12px 10px', fontSize: tokens.fontSizeBase200 },
  line: { stroke: tokens.colorCompoundBrandForeground1, strokeWidth: 2, fill: 'none', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  dot: { fill: tokens.colorCompoundBrandForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  table: { width: '100%', borderCollapse: 'collapse', marginTop: '6px' },
  cell: { textAlign: 'right', padding: '2px 6px', fontVariantNumeric: 'tabular-nums', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

const [width, height] = [300, 120];

/** Most value at each amount of money, as a curve with its table. */
export function FrontierChart({ register, scenario }: { readonly register: Register; readonly scenario: RowOf<'scenario'> | null }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const solve = useSolver();
  const { language } = usePane();
  const [points, setPoints] = useState<readonly FrontierPoint[] | 'working' | null>(null);
  const { model } = scenario === null ? { model: null } : scenarioModel(register, scenario, projectWorth(register));
  const budget = model?.limits.find(({ is }) => is.kind === 'budget');
  if (!model || !budget) return <p className={styles.root}>{word(words.frontierNone)}</p>;
  const found = points === null || points === 'working' ? [] : points;
  const [mostCost, mostValue] = [Math.max(1, ...found.map(({ cost }) => cost)), Math.max(1, ...found.map(({ value }) => value))];
  const x = (cost: number): number => 4 + ((width - 8) * cost) / mostCost;
  const y = (value: number): number => height - 4 - ((height - 8) * value) / mostValue;
  const steps = found.filter((point, at) => point.value !== found[at - 1]?.value);
  return (
    <div className={styles.root}>
      <p>{word(words.frontierAbout)}</p>
      {found.length === 0 ? (
        <Button size="small" disabled={points === 'working'} onClick={() => {
          setPoints('working');
          void frontier(model, budget, { solve, points: 12 }).then(setPoints);
        }}>
          {word(points === 'working' ? words.working : words.work)}
        </Button>
      ) : (
        <>
          <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={word(words.frontier)} width="100%">
            <path className={styles.axis} d={`M4 4V${String(height - 4)}H${String(width - 4)}`} fill="none" />
            <path className={styles.line} d={steps.map(({ cost, value }, at) => `${at === 0 ? 'M' : 'L'}${String(x(cost))} ${String(y(value))}`).join('')} />
            {steps.map(({ cost, value }) => <circle key={cost} className={styles.dot} cx={x(cost)} cy={y(value)} r="3" />)}
          </svg>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.cell}>{word(words.money)} ({millionsUnit(register.settings.currency, language)})</th>
                <th scope="col" className={styles.cell}>{word(words.value)}</th>
              </tr>
            </thead>
            <tbody>
              {steps.map(({ cost, value }) => (
                <tr key={cost}>
                  <td className={styles.cell}>{inMillions(cost, language)}</td>
                  <td className={styles.cell}>{shortNumber(value, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
