import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { partsOf, type IsoDate } from '../../../schema/dates.js';
import { monthName } from '../../../schema/wording/date-words.js';
import { degreesOf } from '../../../register/meeting-cycle/wheel-places.js';
import type { WheelEvent } from '../../../register/meeting-cycle/wheel-events.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { at, degreesOfDate, monthPath, placeMarks, radius, size } from './wheel-geometry.js';
import { wheelWords } from './year-wheel-words.js';

const useStyles = makeStyles({
  frame: { display: 'flex', justifyContent: 'center', padding: '0 8px 8px' },
  picture: { width: '100%', maxWidth: '360px', height: 'auto' },
  month: { fill: tokens.colorBrandBackground2, stroke: tokens.colorNeutralBackground1, strokeWidth: '1px', '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  past: { fill: tokens.colorNeutralBackground6 },
  monthName: { fill: tokens.colorNeutralForeground1, fontSize: '12px', fontWeight: 600, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  year: { fill: tokens.colorNeutralForeground1, fontSize: '28px', fontWeight: 700, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  today: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: '2px' },
  mark: { stroke: tokens.colorNeutralBackground1, strokeWidth: '1px' },
  steering: { fill: tokens.colorBrandBackground },
  other: { fill: tokens.colorNeutralForeground3 },
  number: { fill: tokens.colorNeutralForegroundOnBrand, fontSize: '10px', fontWeight: 700 },
  numberOther: { fill: tokens.colorNeutralBackground1 },
});

const meetings: ReadonlySet<string | null> = new Set(['steeringMeeting', 'programmeMeeting', 'seminar']);

/** The year as a wheel: twelve months, and numbered marks for what happens; meetings are round, the rest square. */
export function WheelPicture({ events, year, today }: { readonly events: readonly WheelEvent[]; readonly year: number; readonly today: IsoDate }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const marks = placeMarks(events.map(({ month, day }) => degreesOf(month, day, year)));
  const now = partsOf(today);
  const turn = now.year === year ? degreesOfDate(today) : null;
  return (
    <div className={styles.frame}>
      <svg viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={word(wheelWords.picture, { year, n: events.length })} className={styles.picture}>
        {Array.from({ length: 12 }, (_, month) => {
          const { x, y } = at((radius.inner + radius.ring) / 2, month * 30 + 15);
          const isPast = now.year > year || (now.year === year && now.month > month + 1);
          return (
            <g key={month}>
              <path d={monthPath(month)} className={mergeClasses(styles.month, isPast && styles.past)} />
              <text x={x} y={y} textAnchor="middle" dominantBaseline="central" className={styles.monthName}>
                {monthName(month + 1, language).slice(0, 3)}
              </text>
            </g>
          );
        })}
        <text x={size / 2} y={size / 2} textAnchor="middle" dominantBaseline="central" className={styles.year}>
          {year}
        </text>
        {marks.map(({ number, centre, foot }) => (
          <line key={number} x1={foot.x} y1={foot.y} x2={centre.x} y2={centre.y} className={styles.line} />
        ))}
        {turn === null ? null : <line x1={at(radius.inner - 14, turn).x} y1={at(radius.inner - 14, turn).y} x2={at(radius.inner + 4, turn).x} y2={at(radius.inner + 4, turn).y} className={styles.today} />}
        {marks.map(({ number, centre }, index) => {
          const isMeeting = meetings.has(events[index]?.type ?? null);
          return (
            <g key={number}>
              {isMeeting ? <circle cx={centre.x} cy={centre.y} r="8" className={mergeClasses(styles.mark, styles.steering)} /> : <rect x={centre.x - 7} y={centre.y - 7} width="14" height="14" rx="2" className={mergeClasses(styles.mark, styles.other)} />}
              <text x={centre.x} y={centre.y} textAnchor="middle" dominantBaseline="central" className={mergeClasses(styles.number, !isMeeting && styles.numberOther)}>
                {number}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
