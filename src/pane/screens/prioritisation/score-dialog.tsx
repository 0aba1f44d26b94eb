import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatNumber, shortNumber } from '../../../schema/wording/number-words.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import type { ExactRobustness } from '../../../prioritisation/robustness/robustness-of.js';
import { swapInWords } from '../../../prioritisation/robustness/robustness-words.js';
import type { RankedProject } from '../../../prioritisation/ranking.js';
import { Button } from '../../controls/button.js';
import { PaneDialog } from '../../controls/pane-dialog.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { prioritisationWords as words } from './prioritisation-words.js';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, marginBottom: '8px' },
  left: { textAlign: 'left', padding: '3px 4px 3px 0', fontWeight: tokens.fontWeightRegular },
  right: { textAlign: 'right', padding: '3px 0 3px 8px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  swap: { margin: '4px 0', fontSize: tokens.fontSizeBase200 },
});

interface ScoreDialogProps {
  readonly ranked: RankedProject;
  readonly exact: ExactRobustness | null;
  readonly onClose: () => void;
}

/** Where one project's points come from, and what would swap it with its neighbours. */
export function ScoreDialog({ ranked, exact, onClose }: ScoreDialogProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, go } = usePane();
  const { project, contributions, score } = ranked;
  const swaps = exact?.swaps.filter(({ above, below }) => above.project === project || below.project === project) ?? [];
  return (
    <PaneDialog
      title={project.name ?? project.id ?? ''}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{word(words.close)}</Button>
          <Button onClick={() => go('scoring', { project: project.id ?? '' })}>{word(words.score)}</Button>
          <Button onClick={() => go('register', { entity: 'project', id: project.id ?? '' })}>{word(words.open)}</Button>
        </>
      }
    >
      <table className={styles.table}>
        <caption className={styles.left}>
          {word(words.from)}
          {score === null ? '' : `: ${word(words.points, { score: formatNumber(score, language, 1) })}`}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.left}>{word(words.criterion)}</th>
            <th scope="col" className={styles.right}>{word(words.given)}</th>
            <th scope="col" className={styles.right}>{word(words.weight)}</th>
            <th scope="col" className={styles.right}>{word(words.contribution)}</th>
          </tr>
        </thead>
        <tbody>
          {contributions.map(({ criterion, median, weight, contribution }) => (
            <tr key={criterion.id}>
              <th scope="row" className={styles.left}>{criterion.name ?? criterion.id}</th>
              <td className={styles.right}>{median === null ? word(words.missing) : shortNumber(median, language)}</td>
              <td className={styles.right}>{percentInTable(weight, language)}</td>
              <td className={styles.right}>{contribution === null ? '–' : formatNumber(contribution, language, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {swaps.map(({ above, below, swap }) => (
        <p key={`${above.project.id ?? ''} ${below.project.id ?? ''}`} className={styles.swap}>
          {swapInWords(above.project.name ?? above.project.id ?? '', below.project.name ?? below.project.id ?? '', swap, language)}
        </p>
      ))}
    </PaneDialog>
  );
}
