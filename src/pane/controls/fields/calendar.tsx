import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { addDays, addMonths, dateOf, daysBetween, partsOf, weekdayOf, weekOf, type IsoDate } from '../../../schema/dates.js';
import { danishHolidays } from '../../../schema/holidays.js';
import { longDate, monthAndYear } from '../../../schema/wording/date-words.js';
import { sentenceStart } from '../../../schema/wording/number-words.js';
import type { Language } from '../../../schema/text.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { Button } from '../button.js';
import { focusRing } from '../focus-ring.js';
import { fieldWords } from './field-words.js';

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginBottom: '4px' },
  month: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
  weekday: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, padding: '2px 0' },
  week: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  cell: { padding: 0 },
  day: { width: '100%', minWidth: '24px', height: '28px', padding: 0, border: 'none', background: 'none', color: 'inherit', font: 'inherit', borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover }, ...focusRing },
  free: { color: tokens.colorNeutralForeground3 },
  chosen: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, fontWeight: tokens.fontWeightSemibold, ':hover': { backgroundColor: tokens.colorBrandBackgroundHover }, '@media (forced-colors: active)': { outline: '2px solid Highlight' } },
  asOf: { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}` },
});

function firstOfMonth(day: IsoDate): IsoDate {
  return addDays(day, 1 - partsOf(day).day);
}

interface CalendarProps {
  /** Where it opens; chosen when `chosen` is the same. */
  readonly at: IsoDate;
  readonly chosen: IsoDate | null;
  readonly asOf: IsoDate | null;
  readonly onChoose: (day: IsoDate) => void;
}

/** One month, Monday first, with the numbers of the weeks and the days off. Arrows move by day and week, Page up and Page down by month. */
export function Calendar({ at, chosen, asOf, onChoose }: CalendarProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const [day, setDay] = useState(at);
  const grid = useRef<HTMLTableElement>(null);
  const follows = useRef(true);
  useEffect(() => {
    if (follows.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    follows.current = false;
  }, [day]);

  const first = firstOfMonth(day);
  const monday = addDays(first, 1 - weekdayOf(first));
  const weeks = Math.ceil(daysBetween(monday, addMonths(first, 1)) / 7);
  const holidays = new Map(danishHolidays(partsOf(first).year).map(({ date, name }) => [date, name]));

  function onKeyDown(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, IsoDate>> = {
      ArrowLeft: addDays(day, -1),
      ArrowRight: addDays(day, 1),
      ArrowUp: addDays(day, -7),
      ArrowDown: addDays(day, 7),
      Home: addDays(day, 1 - weekdayOf(day)),
      End: addDays(day, 7 - weekdayOf(day)),
      PageUp: addMonths(day, event.shiftKey ? -12 : -1),
      PageDown: addMonths(day, event.shiftKey ? 12 : 1),
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    follows.current = true;
    setDay(to);
  }

  return (
    <div>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ChevronLeft16Regular />} aria-label={word(fieldWords.earlier)} onClick={() => setDay(addMonths(day, -1))} />
        <p className={styles.month} aria-live="polite">
          {sentenceStart(monthAndYear(first, language))}
        </p>
        <Button size="small" appearance="subtle" icon={<ChevronRight16Regular />} aria-label={word(fieldWords.later)} onClick={() => setDay(addMonths(day, 1))} />
      </div>
      <table ref={grid} role="grid" aria-label={monthAndYear(first, language)} className={styles.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.weekday, styles.week)}>
              {word(fieldWords.week)}
            </th>
            {weekdays[language].map((name) => (
              <th key={name} scope="col" className={styles.weekday} abbr={name}>
                {name.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: weeks }, (_, week) => (
            <tr key={week}>
              <th scope="row" className={styles.week}>
                {weekOf(addDays(monday, week * 7)).week}
              </th>
              {Array.from({ length: 7 }, (_, weekday) => {
                const one = addDays(monday, week * 7 + weekday);
                const { year, month, day: number } = partsOf(one);
                if (month !== partsOf(first).month || dateOf(year, month, number) === null) return <td key={one} className={styles.cell} />;
                const holiday = holidays.get(one);
                return (
                  <td key={one} className={styles.cell} aria-selected={one === chosen}>
                    <button
                      type="button"
                      tabIndex={one === day ? 0 : -1}
                      aria-label={`${longDate(one, language)}${holiday ? `, ${word(holiday)}` : ''}`}
                      {...(holiday ? { title: word(holiday) } : {})}
                      className={mergeClasses(styles.day, (weekday > 4 || holiday !== undefined) && styles.free, one === asOf && styles.asOf, one === chosen && styles.chosen)}
                      onClick={() => onChoose(one)}
                    >
                      {number}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
