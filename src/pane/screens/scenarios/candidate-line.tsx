import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Candidate } from '../../../prioritisation/selection/selection-model.js';
import { Button } from '../../controls/button.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { focusRing } from '../../controls/focus-ring.js';
import { LockDialog } from './lock-dialog.js';
import { scenarioWords as words } from './scenario-words.js';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '6px 12px', overflowWrap: 'anywhere' },
  head: { display: 'block', width: '100%', padding: 0, border: 'none', background: 'none', color: 'inherit', font: 'inherit', textAlign: 'left', cursor: 'pointer', overflowWrap: 'anywhere', ...focusRing },
  named: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  place: { flexShrink: 0, minWidth: '30px', whiteSpace: 'nowrap', textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1, minWidth: 0 },
  why: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '6px 0 2px 38px' },
  said: { margin: '4px 0 0 38px', fontSize: tokens.fontSizeBase200 },
});

interface CandidateLineProps {
  readonly candidate: Candidate;
  /** Its place in the ranking. */
  readonly place: string | number;
  readonly isIn: boolean;
  /** Why it is in or out. */
  readonly said: string;
  readonly lock: 'in' | 'out' | null;
  readonly lockReason: string | null;
  /** Nothing can be changed in a locked scenario. */
  readonly canChange: boolean;
  readonly onLock: (lock: 'in' | 'out' | null, reason: string | null) => void;
  readonly whatIf: () => Promise<string>;
}

/** One candidate with why it is in or out; opened, it can be locked, and one that is out says what it would push out. */
export function CandidateLine({ candidate, place, isIn, said, lock, lockReason, canChange, onLock, whatIf }: CandidateLineProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { state } = usePane();
  const [open, setOpen] = useState(false);
  const [locking, setLocking] = useState<'in' | 'out' | null>(null);
  const [answer, setAnswer] = useState<string | null>(null);
  const canLock = canChange && candidate.lock !== 'must';
  const canAsk = canChange && !isIn;
  const named = (
    <span className={styles.named}>
      <span className={styles.place}>{place}</span>
      <span className={styles.words}>
        {candidate.project.name ?? candidate.key}
        <span className={styles.why}>{said}</span>
      </span>
    </span>
  );
  if (!canLock && !canAsk) {
    return (
      <div className={styles.root}>
        {named}
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        {named}
      </button>
      {open ? (
        <div className={styles.acts}>
          {canLock ? (
            <>
              {lock === 'in' ? null : <Button size="small" onClick={() => setLocking('in')}>{word(words.lock)}</Button>}
              {lock === 'out' ? null : <Button size="small" onClick={() => setLocking('out')}>{word(words.lockOut)}</Button>}
              {lock === null ? null : <Button size="small" disabled={state.busy} onClick={() => onLock(null, null)}>{word(words.free)}</Button>}
              {lock === null ? null : <Button size="small" onClick={() => setLocking(lock)}>{word(words.changeReason)}</Button>}
            </>
          ) : null}
          {canAsk ? (
            <Button
              size="small"
              onClick={() => {
                setAnswer(word(words.solving));
                void whatIf().then(setAnswer);
              }}
            >
              {word(words.whatIf)}
            </Button>
          ) : null}
        </div>
      ) : null}
      {locking === null ? null : (
        <LockDialog
          project={candidate.project.name ?? candidate.key}
          lock={locking}
          reason={locking === lock ? lockReason : null}
          onClose={() => setLocking(null)}
          onLock={(why) => {
            setLocking(null);
            onLock(locking, why);
          }}
        />
      )}
      {open && answer !== null ? (
        <p className={styles.said} role="status">
          {answer}
        </p>
      ) : null}
    </div>
  );
}
