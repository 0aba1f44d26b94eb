import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MatrixCell, MatrixSide } from '../../../app/risks/risk-matrix.js';
import { focusRing } from '../../controls/focus-ring.js';
import { useLookOfPane } from '../../controls/look-context.js';
import { useWords } from '../../state/pane-context.js';
import { riskWords } from './risk-words.js';

const useStyles = makeStyles({
  frame: { padding: '0 12px 10px' },
  table: { width: '100%', borderCollapse: 'separate', borderSpacing: '3px', tableLayout: 'fixed' },
  caption: { textAlign: 'left', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, paddingBottom: '4px' },
  axis: { width: '22px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, textAlign: 'center', padding: 0 },
  cell: { height: '40px', padding: 0, borderRadius: tokens.borderRadiusMedium, textAlign: 'center' },
  button: { width: '100%', height: '100%', border: 'none', background: 'none', color: 'inherit', font: 'inherit', fontWeight: tokens.fontWeightBold, fontSize: tokens.fontSizeBase400, cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, '@media (forced-colors: active)': { border: '1px solid CanvasText' }, ...focusRing },
  chosen: { boxShadow: `inset 0 0 0 3px ${tokens.colorNeutralForeground1}` },
  value: { fontSize: tokens.fontSizeBase100, opacity: 0.75 },
  hiddenWords: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  highlight: { backgroundColor: '#f4c7c3', color: '#5f120d' },
  highdark: { backgroundColor: '#6a241d', color: '#ffd7d2' },
  mediumlight: { backgroundColor: '#ffe9a8', color: '#4a3500' },
  mediumdark: { backgroundColor: '#55420f', color: '#ffe6a3' },
  lowlight: { backgroundColor: '#d5ebd8', color: '#123c16' },
  lowdark: { backgroundColor: '#1d4a2b', color: '#bfe9c8' },
  foot: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, textAlign: 'center' },
});

interface MatrixProps {
  readonly rows: readonly (readonly MatrixCell[])[];
  readonly side: MatrixSide;
  readonly chosen: string | null;
  readonly onChoose: (cell: MatrixCell) => void;
}

export function keyOfCell({ probability, consequence }: Pick<MatrixCell, 'probability' | 'consequence'>): string {
  return `${String(probability)}-${String(consequence)}`;
}

/** Five by five as a table: the colour, the product and the count in each cell; a cell with risks shows them below. */
export function RiskMatrixView({ rows, side, chosen, onChoose }: MatrixProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const look = useLookOfPane();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{word(riskWords.matrixCaption, { side: word(side === 'before' ? riskWords.before : riskWords.after).toLowerCase() })}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.axis}>
              <span className={styles.hiddenWords}>{word(riskWords.probability)}</span>
            </th>
            {[1, 2, 3, 4, 5].map((consequence) => (
              <th key={consequence} scope="col" className={styles.axis}>
                <span className={styles.hiddenWords}>{word(riskWords.consequence)} </span>
                {consequence}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]?.probability}>
              <th scope="row" className={styles.axis}>
                <span className={styles.hiddenWords}>{word(riskWords.probability)} </span>
                {cells[0]?.probability}
              </th>
              {cells.map((cell) => {
                const { level, risks, value, probability, consequence } = cell;
                const isChosen = keyOfCell(cell) === chosen;
                return (
                  <td key={consequence} className={mergeClasses(styles.cell, styles[`${level}${look}`])}>
                    {risks.length === 0 ? (
                      <span className={styles.value} aria-hidden="true">
                        {value}
                      </span>
                    ) : (
                      <button
                        type="button"
                        aria-pressed={isChosen}
                        aria-label={word(risks.length === 1 ? riskWords.oneInCell : riskWords.cell, { n: risks.length, p: probability, c: consequence, level: word(riskWords[level]) })}
                        className={mergeClasses(styles.button, isChosen && styles.chosen)}
                        onClick={() => onChoose(cell)}
                      >
                        {risks.length}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.foot} aria-hidden="true">
        {word(riskWords.consequence)} → · {word(riskWords.probability)} ↑
      </p>
    </div>
  );
}
