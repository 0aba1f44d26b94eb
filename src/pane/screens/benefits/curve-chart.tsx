import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BenefitUnit } from '../../../register/choices/benefit.js';
import type { IsoDate } from '../../../schema/dates.js';
import { quarterOf, tableDate } from '../../../schema/wording/date-words.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { shortNumber } from '../../../schema/wording/number-words.js';
import type { CurvePoint } from '../../../benefits/totals/portfolio-curve.js';
import { summaryLook } from '../../controls/summary-look.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { amountWords, noFigure } from '../../words/amount-words.js';
import { words } from './benefits-words.js';
import { curveLines, curveScale, frame, linePath, type CurveLine } from './curve-scale.js';

const useStyles = makeStyles({
  figure: { margin: 0, padding: '0 12px 8px', maxWidth: '560px' },
  drawing: { display: 'block', width: '100%', height: 'auto', color: tokens.colorNeutralForeground2 },
  text: { fill: 'currentColor', fontSize: '10px' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  today: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1, strokeDasharray: '2 3' },
  line: { fill: 'none', strokeLinejoin: 'round', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  planned: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1.8, strokeDasharray: '6 4' },
  approved: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1.5, strokeDasharray: '1.5 3' },
  measured: { stroke: tokens.colorBrandForeground1, strokeWidth: 2.8 },
  forecast: { stroke: tokens.colorBrandForeground1, strokeWidth: 2, strokeDasharray: '9 3 2 3' },
  dot: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '2px', margin: '2px 0 0', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  key: { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  mark: { width: '26px', height: '8px' },
  details: { marginTop: '6px', fontSize: tokens.fontSizeBase200 },
  summary: summaryLook,
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', width: '100%', tableLayout: 'fixed' },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2 },
  head: { textAlign: 'right', padding: '2px 3px', overflowWrap: 'anywhere', hyphens: 'auto', fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  cell: { textAlign: 'right', padding: '2px 3px', overflowWrap: 'anywhere', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  day: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

interface CurveChartProps {
  readonly title: string;
  readonly points: readonly CurvePoint[];
  readonly unit: BenefitUnit | null;
  readonly asOf: IsoDate;
  /** Values the scale must hold, such as baseline and target; without them it begins at zero. */
  readonly around?: readonly number[];
}

/** A realisation curve: lines told apart by their pattern as well as colour, with the same figures as a table. */
export function CurveChart({ title, points, unit, asOf, around = [] }: CurveChartProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, state } = usePane();
  const scale = curveScale(points, around);
  if (scale === null) return <p className={styles.figure}>{word(words.noCurve)}</p>;
  const shown = curveLines.filter((line) => points.some((point) => point[line] !== null));
  const money = moneyUnitOf(scale.ticks, state.register?.settings.currency ?? null, language);
  const tick = (value: number): string =>
    unit === 'kroner' ? money.show(value) : unit === 'percent' && Math.max(...scale.ticks.map(Math.abs)) <= 1.5 ? `${shortNumber(value * 100, language, 0)} %` : shortNumber(value, language, 2);
  const now = points.find(({ date }) => date === asOf);
  const ends = [points[0], points.at(-1)].flatMap((point) => point ?? []);
  const quarter = ({ date }: CurvePoint): string => (language === 'da' ? `${String(quarterOf(date).quarter)}. kvt. ${String(quarterOf(date).year)}` : `Q${String(quarterOf(date).quarter)} ${String(quarterOf(date).year)}`);
  const marks = points.length > 12 ? [] : points.filter(({ measured }) => measured !== null);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`} className={styles.drawing} role="img" aria-label={title}>
        {unit === 'kroner' ? (
          <text x={2} y={9} className={styles.text}>
            {money.unit}
          </text>
        ) : null}
        {scale.ticks.map((value) => (
          <g key={value}>
            <line x1={frame.left} x2={frame.width - frame.right} y1={scale.y(value)} y2={scale.y(value)} className={styles.grid} />
            {unit === 'kroner' && scale.y(value) < 14 ? null : (
              <text x={frame.left - 5} y={scale.y(value) + 3.5} textAnchor="end" className={styles.text}>
                {tick(value)}
              </text>
            )}
          </g>
        ))}
        {now ? (
          <>
            <line x1={scale.x(now)} x2={scale.x(now)} y1={frame.top} y2={frame.height - frame.bottom} className={styles.today} />
            <text x={scale.x(now)} y={frame.height - 8} textAnchor="middle" className={styles.text}>
              {word(words.now)}
            </text>
          </>
        ) : null}
        {ends.map((point, index) => (
          <text key={point.date} x={scale.x(point)} y={frame.height - 8} textAnchor={index === 0 ? 'start' : 'end'} className={styles.text}>
            {quarter(point)}
          </text>
        ))}
        {shown.map((line) => (
          <path key={line} d={linePath(points, line, scale)} className={mergeClasses(styles.line, styles[line])} />
        ))}
        {marks.map((point) => (
          <circle key={point.date} cx={scale.x(point)} cy={scale.y(point.measured ?? 0)} r={3} className={styles.dot} />
        ))}
      </svg>
      <ul className={styles.legend}>
        {shown.map((line: CurveLine) => (
          <li key={line} className={styles.key}>
            <svg viewBox="0 0 26 8" className={styles.mark} aria-hidden="true">
              <line x1={0} x2={26} y1={4} y2={4} className={mergeClasses(styles.line, styles[line])} />
            </svg>
            {word(words[line])}
          </li>
        ))}
      </ul>
      <details className={styles.details}>
        <summary className={styles.summary}>{word(words.asTable)}</summary>
        <table className={styles.table}>
          {unit === 'kroner' ? <caption className={styles.caption}>{money.unit}</caption> : null}
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.day)}>
                {word(words.day)}
              </th>
              {shown.map((line) => (
                <th key={line} scope="col" className={styles.head}>
                  {word(words[line])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.date}>
                <th scope="row" className={mergeClasses(styles.cell, styles.day)}>
                  {tableDate(point.date, language)}
                </th>
                {shown.map((line) => (
                  <td key={line} className={styles.cell}>
                    {unit === 'kroner' ? (point[line] === null ? noFigure : money.show(point[line])) : amountWords(point[line], unit, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
