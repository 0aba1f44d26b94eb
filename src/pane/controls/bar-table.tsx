import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginBottom: '8px' },
  caption: { textAlign: 'left', padding: '6px 12px 2px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '2px 8px 2px 12px', width: '52%', overflowWrap: 'anywhere' },
  bar: { padding: '2px 0' },
  fill: { display: 'block', height: '10px', minWidth: '0', backgroundColor: tokens.colorCompoundBrandStroke, borderRadius: '0 3px 3px 0', forcedColorAdjust: 'none', '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  count: { textAlign: 'right', padding: '2px 12px 2px 8px', width: '32px', fontVariantNumeric: 'tabular-nums' },
});

interface BarTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly count: number }[];
  /** The count a whole bar stands for; the largest of the rows when left out. */
  readonly whole?: number;
}

/** Counts as a table whose middle column draws them. */
export function BarTable({ caption, rows, whole }: BarTableProps): ReactElement {
  const styles = useStyles();
  const full = Math.max(1, whole ?? Math.max(0, ...rows.map(({ count }) => count)));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {rows.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.bar} aria-hidden="true">
              <span className={styles.fill} style={{ width: `${String((count / full) * 100)}%` }} />
            </td>
            <td className={styles.count}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
