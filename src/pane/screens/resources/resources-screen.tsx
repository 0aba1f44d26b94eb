import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { capacityHeat, type HeatCell } from '../../../prioritisation/resources/capacity-heat.js';
import { quarter as quarters, resourceRole } from '../../../register/choices/organisation.js';
import { labelOf } from '../../../schema/choice.js';
import { quarterAndYear, quarterOf } from '../../../schema/wording/date-words.js';
import { formatNumber } from '../../../schema/wording/number-words.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import { Button } from '../../controls/button.js';
import { useLookOfPane } from '../../controls/look-context.js';
import { PageTitle } from '../../controls/page-title.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { resourceWords as words } from './resource-words.js';

const useStyles = makeStyles({
  frame: { overflowX: 'auto', padding: '0 8px 8px', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  table: { borderCollapse: 'separate', borderSpacing: '2px', width: '100%', tableLayout: 'auto', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { fontWeight: tokens.fontWeightSemibold, padding: '2px 0', textAlign: 'center' },
  role: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '2px 4px 2px 0', minWidth: '72px', overflowWrap: 'break-word' },
  unit: { paddingLeft: '14px', color: tokens.colorNeutralForeground2 },
  cell: { textAlign: 'center', padding: '4px 2px', borderRadius: '4px', width: '17%', minWidth: '42px' },
  hours: { display: 'block', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  light0: { backgroundColor: '#eef2f4', color: '#26323a' },
  light1: { backgroundColor: '#cfe6f2', color: '#0f3347' },
  light2: { backgroundColor: '#8fc5e3', color: '#08283a' },
  light3: { backgroundColor: '#f9d9a0', color: '#4a3000' },
  light4: { backgroundColor: '#7a1712', color: '#ffffff' },
  dark0: { backgroundColor: '#2b3338', color: '#dfe7eb' },
  dark1: { backgroundColor: '#1e4255', color: '#dff1fa' },
  dark2: { backgroundColor: '#2d6e92', color: '#ffffff' },
  dark3: { backgroundColor: '#6b4c0a', color: '#ffe9bd' },
  dark4: { backgroundColor: '#f0a097', color: '#3b0a06' },
  forced: { '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  move: { display: 'flex', gap: '6px', padding: '0 12px 8px' },
  list: { margin: 0, padding: '0 12px 10px 28px', fontSize: tokens.fontSizeBase200 },
});

/** Long role names may be parted where Danes part them; browsers without a Danish word list part them anywhere. */
function partable(name: string): string {
  return name.replace(/(?<=[a-zæøå])(terings|konsulent|specialist|sikkerhed|beskyttelse|analytiker|ansvarlig)/g, '\u00ad$1');
}

/** Five steps: nothing, light, well used, full, too much. */
function stepOf({ load, capacity, granted }: HeatCell): 0 | 1 | 2 | 3 | 4 {
  if (load === null) return granted > 0 && capacity === 0 ? 4 : 0;
  return load > 1 + 1e-9 ? 4 : load >= 0.9 ? 3 : load >= 0.5 ? 2 : load > 0 ? 1 : 0;
}

const shown = 4;

/** Hours there are against hours granted, by role, area and quarter; what is too much is told in words below. */
export default function ResourcesScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const look = useLookOfPane();
  const { state, language } = usePane();
  const [shift, setShift] = useState(0);
  const { register } = state;
  if (register === null) return null;
  const now = quarterOf(register.asOf);
  const at = now.year * 4 + now.quarter - 1 + shift;
  const { periods, rows } = capacityHeat(register, { year: Math.floor(at / 4), quarter: quarters.options[at % 4]?.key ?? 'q1' }, shown);
  const numberOf = (key: string): number => quarters.options.findIndex((one) => one.key === key) + 1;
  const nameOf = (role: (typeof rows)[number]['role']): string => labelOf(resourceRole, role, language);
  const told = rows.filter(({ unit }) => unit === null).flatMap(({ role, cells }) => cells.flatMap((cell) => {
    const lacking = cell.granted + cell.wished - (cell.capacity ?? 0);
    const params = { role: nameOf(role), quarter: quarterAndYear(cell.year, numberOf(cell.quarter), language), over: formatNumber(cell.over, language), lacking: formatNumber(lacking, language) };
    if (cell.capacity === null) return cell.granted + cell.wished > 0 ? [word(words.unknown, params)] : [];
    return cell.over > 0 ? [word(words.over, params)] : lacking > 0 ? [word(words.lacking, params)] : [];
  }));
  return (
    <>
      <PageTitle title={word(words.title)} lead={word(words.lead)} />
      <div className={styles.move}>
        <Button size="small" onClick={() => setShift(shift - 1)}>{word(words.earlier)}</Button>
        <Button size="small" onClick={() => setShift(shift + 1)}>{word(words.later)}</Button>
      </div>
      <Section title={word(words.table)}>
        <div className={styles.frame} tabIndex={0} data-wide-table="" role="group" aria-label={word(words.table)}>
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                {periods.map(({ year, quarter }) => (
                  <th key={`${String(year)}${quarter}`} scope="col" className={styles.head}>
                    {word(words.period, { quarter: numberOf(quarter), year: String(year).slice(2) })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ role, unit, cells }) => (
                <tr key={`${role} ${unit ?? ''}`}>
                  <th scope="row" className={mergeClasses(styles.role, unit !== null && styles.unit)}>
                    {unit ?? partable(nameOf(role))}
                  </th>
                  {cells.map((cell) => (
                    <td key={`${String(cell.year)}${cell.quarter}`} className={mergeClasses(styles.cell, styles.forced, styles[`${look}${String(stepOf(cell)) as '0' | '1' | '2' | '3' | '4'}`])}>
                      {cell.load === null ? '–' : percentInTable(cell.load, language)}
                      <span className={styles.hours}>
                        {formatNumber(cell.granted, language)} / {cell.capacity === null ? '?' : formatNumber(cell.capacity, language)}
                      </span>
                      {cell.wished > 0 ? <span className={styles.hours}>+{formatNumber(cell.wished, language)}</span> : null}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section title={word(words.tight)}>
        <ul className={styles.list}>
          {told.length === 0 ? <li>{word(words.enough)}</li> : told.map((line) => <li key={line}>{line}</li>)}
        </ul>
      </Section>
    </>
  );
}
