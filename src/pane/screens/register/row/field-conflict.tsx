import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../../../controls/button.js';
import { useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';

const useStyles = makeStyles({
  root: { margin: '4px 0', padding: '8px', border: `1px solid ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorStatusWarningBackground1 },
  versions: { margin: '0 0 6px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '2px' },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: '0 0 4px', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface FieldConflictProps {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two versions of one field, and the choice between them. */
export function FieldConflict({ label, mine, theirs, onKeepMine, onTakeTheirs }: FieldConflictProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  return (
    <div className={styles.root} role="group" aria-label={label}>
      <dl className={styles.versions}>
        <dt className={styles.name}>{word(rowWords.theirs)}</dt>
        <dd className={styles.value}>{theirs || word(rowWords.empty)}</dd>
        <dt className={styles.name}>{word(rowWords.mine)}</dt>
        <dd className={styles.value}>{mine || word(rowWords.empty)}</dd>
      </dl>
      <div className={styles.actions}>
        <Button size="small" aria-label={`${word(rowWords.keepMine)}: ${label}`} onClick={onKeepMine}>
          {word(rowWords.keepMine)}
        </Button>
        <Button size="small" aria-label={`${word(rowWords.takeTheirs)}: ${label}`} onClick={onTakeTheirs}>
          {word(rowWords.takeTheirs)}
        </Button>
      </div>
    </div>
  );
}
