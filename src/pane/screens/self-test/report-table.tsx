import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  title: { margin: '12px 12px 2px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '0 12px 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: { width: 'calc(100% - 24px)', margin: '4px 12px 8px', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  cell: { padding: '4px 8px 4px 0', textAlign: 'left', verticalAlign: 'top', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ReportTableProps {
  readonly title: string;
  readonly lead?: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A small table with a heading of its own. */
export function ReportTable({ title, lead, headers, rows }: ReportTableProps): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col" className={styles.cell}>{header}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={styles.cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
