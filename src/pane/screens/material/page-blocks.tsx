import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChartBlock, FiguresBlock, RichText, SlideBlock, TableBlock, TableCell } from '../../../schema/document-models.js';
import { shortNumber } from '../../../schema/wording/number-words.js';
import { LightBadge } from '../../controls/light-badge.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { materialWords } from './material-words.js';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', margin: '6px 0', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'left', padding: '0 0 3px', color: tokens.colorNeutralForeground2 },
  head: { textAlign: 'left', padding: '3px 8px 3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, verticalAlign: 'bottom' },
  cell: { padding: '3px 8px 3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'top', minWidth: '60px' },
  right: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figures: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px', margin: '6px 0', padding: 0, listStyleType: 'none' },
  value: { display: 'block', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  label: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  lights: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  list: { margin: '4px 0', paddingLeft: '18px' },
  text: { margin: '4px 0', overflowWrap: 'anywhere' },
});

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

function Rich({ text }: { readonly text: RichText }): ReactElement {
  if (typeof text === 'string') return <>{text}</>;
  return <>{text.map((run, index) => (run.bold === true ? <strong key={index}>{run.text}</strong> : <span key={index}>{run.text}</span>))}</>;
}

function Cell({ cell }: { readonly cell: TableCell }): ReactElement {
  if (typeof cell === 'object' && 'light' in cell) return <LightBadge light={cell.light} {...(cell.word === '' ? {} : { word: cell.word })} />;
  if (typeof cell === 'object' && 'number' in cell) return <>{cell.shown}</>;
  return <Rich text={cell} />;
}

function Table({ table }: { readonly table: TableBlock }): ReactElement {
  const styles = useStyles();
  return (
    // A wide table is scrolled inside its page, by keyboard too.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={table.description}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map(({ title, align }, index) => title === '' ? <td key={index} className={styles.head} /> : (
              <th key={index} scope="col" className={mergeClasses(styles.head, align === 'right' && styles.right)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.cells.map((cell, index) => (
                <td key={index} colSpan={row.role === 'group' ? table.columns.length : 1} className={mergeClasses(styles.cell, table.columns[index]?.align === 'right' && styles.right, row.role !== undefined && styles.strong)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A chart as the table it is drawn from. */
function Chart({ chart }: { readonly chart: ChartBlock }): ReactElement {
  const word = useWords();
  const { language } = usePane();
  const number = (value: number | null): string => (value === null ? '' : shortNumber(value, language, 1));
  const columns = chart.type === 'bubble' ? ['', chart.xTitle, chart.yTitle, word(materialWords.size)] : ['', ...chart.series.map(({ name }) => name)];
  const rows =
    chart.type === 'bubble'
      ? chart.points.map(({ label, x, y, size }) => [label, number(x), number(y), number(size)])
      : chart.categories.map((category, at) => [category, ...chart.series.map(({ values }) => number(values[at] ?? null))]);
  const description = word(materialWords.chart, { title: chart.title });
  return (
    <>
      <strong>{description}</strong>
      <Table table={{ kind: 'table', description, columns: columns.map((title, index) => ({ title, width: 1, ...(index === 0 ? {} : { align: 'right' as const }) })), rows: rows.map((cells) => ({ cells })) }} />
    </>
  );
}

function Figures({ figures }: { readonly figures: FiguresBlock['figures'] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => (
        <li key={figure.label}>
          {figure.lights === undefined ? (
            <span className={styles.value}>{figure.value}</span>
          ) : (
            <span className={styles.lights}>
              {figure.lights.map(({ light, word, count }) => (
                <LightBadge key={light} light={light} word={`${String(count)} ${word}`} />
              ))}
            </span>
          )}
          <span className={styles.label}>
            {figure.label}
            {figure.trendText === undefined ? '' : ` (${figure.trendText})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A page's block as it reads; how it looks is the template's. */
export function PageBlock({ block }: { readonly block: SlideBlock }): ReactElement {
  const styles = useStyles();
  switch (block.kind) {
    case 'table':
      return <Table table={block} />;
    case 'chart':
      return <Chart chart={block} />;
    case 'figures':
      return <Figures figures={block.figures} />;
    case 'bullets': {
      const items = block.items.map((item, index) => (
        <li key={`${String(index)} ${plain(item)}`}>
          <Rich text={item} />
        </li>
      ));
      return block.numbered === true ? <ol className={styles.list}>{items}</ol> : <ul className={styles.list}>{items}</ul>;
    }
    case 'paragraph':
      return (
        <p className={styles.text}>
          <Rich text={block.text} />
        </p>
      );
  }
}
