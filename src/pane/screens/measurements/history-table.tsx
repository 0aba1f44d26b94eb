import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { measurementNature } from '../../../register/choices/benefit.js';
import type { RowOf } from '../../../register/entities/index.js';
import { rowsWith } from '../../../register/checking/rows-with.js';
import type { Register } from '../../../register/register.js';
import { labelOf } from '../../../schema/choice.js';
import { tableDate } from '../../../schema/wording/date-words.js';
import { moneyInTable } from '../../../schema/wording/money-words.js';
import { Button } from '../../controls/button.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { amountWords } from '../../words/amount-words.js';
import { words } from './measurements-words.js';

const useStyles = makeStyles({
  title: { margin: '8px 12px 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: '0 12px 12px', color: tokens.colorNeutralForeground2 },
  table: { width: 'calc(100% - 24px)', maxWidth: '560px', margin: '0 12px 12px', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { padding: '4px 12px 4px 0', verticalAlign: 'top', lineHeight: tokens.lineHeightBase200, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  day: { whiteSpace: 'nowrap' },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  gone: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  source: { display: 'block', color: tokens.colorNeutralForeground2 },
  end: { textAlign: 'right', width: '32px', paddingRight: 0 },
});

interface HistoryTableProps {
  readonly register: Register;
  readonly benefit: RowOf<'benefit'>;
  readonly onCorrect: (row: RowOf<'measurement'>) => void;
}

/** A benefit's measurements, newest first, corrected ones struck through. */
export function HistoryTable({ register, benefit, onCorrect }: HistoryTableProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const rows = rowsWith(register, 'measurement', 'benefit', benefit.id).filter(({ date }) => date !== null);
  const newest = rows.map((row, index) => ({ row, index })).sort((a, b) => (a.row.date === b.row.date ? b.index - a.index : (a.row.date ?? '') < (b.row.date ?? '') ? 1 : -1)).map(({ row }) => row);
  return (
    <>
      <h2 className={styles.title}>{word(words.history)}</h2>
      {newest.length === 0 ? <p className={styles.note}>{word(words.noHistory)}</p> : (
        <table className={styles.table}>
          <tbody>
            {newest.map((row) => {
              const day = row.date === null ? '' : tableDate(row.date, language);
              const gone = row.replacedBy !== null;
              return (
                <tr key={row.id ?? row.at.row}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.day)}>{day}</th>
                  <td className={mergeClasses(styles.cell, styles.number, gone && styles.gone)}>{benefit.unit === 'kroner' && row.value !== null ? moneyInTable(row.value, language) : amountWords(row.value, benefit.unit, language)}</td>
                  <td className={styles.cell}>
                    {gone ? word(words.corrected) : labelOf(measurementNature, row.nature ?? 'measured', language)}
                    {row.source === null ? null : <span className={styles.source}>{row.source}</span>}
                  </td>
                  <td className={mergeClasses(styles.cell, styles.end)}>
                    {gone || row.id === null ? null : <Button appearance="subtle" size="small" icon={<Edit16Regular />} aria-label={word(words.correct, { date: day })} onClick={() => onCorrect(row)} />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
