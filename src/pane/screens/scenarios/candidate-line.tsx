import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { reasonInWords } from '../../../prioritisation/selection/selection-words.js';
import type { Candidate } from '../../../prioritisation/selection/selection-model.js';
import type { Reason } from '../../../prioritisation/selection/reasons.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { focusRing } from '../../controls/focus-ring.js';
import { scenarioWords as words } from './scenario-words.js';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '6px 12px' },
  head: { display: 'block', width: '100%', padding: 0, border: 'none', background: 'none', color: 'inherit', font: 'inherit', textAlign: 'left', cursor: 'pointer', overflowWrap: 'anywhere', ...focusRing },
  why: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '6px 0 2px' },
  said: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200 },
});

interface CandidateLineProps {
  readonly candidate: Candidate;
  readonly reason: Reason;
  readonly currency: string | null;
  readonly lock: 'in' | 'out' | null;
  /** Nothing can be changed in a locked scenario. */
  readonly canChange: boolean;
  readonly onLock: (lock: 'in' | 'out' | null) => void;
  readonly whatIf: () => Promise<string>;
}

/** One candidate with why it is in or out; opened, it can be locked, and one that is out says what it would push out. */
export function CandidateLine({ candidate, reason, currency, lock, canChange, onLock, whatIf }: CandidateLineProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, state } = usePane();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  return (
    <div className={styles.root}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        {candidate.project.name ?? candidate.key}
        <span className={styles.why}>{reasonInWords(reason, { language, currency })}</span>
      </button>
      {open ? (
        <div className={styles.acts}>
          {canChange && candidate.lock !== 'must' ? (
            <>
              {lock === 'in' ? null : <Button size="small" disabled={state.busy} onClick={() => onLock('in')}>{word(words.lock)}</Button>}
              {lock === 'out' ? null : <Button size="small" disabled={state.busy} onClick={() => onLock('out')}>{word(words.lockOut)}</Button>}
              {lock === null ? null : <Button size="small" disabled={state.busy} onClick={() => onLock(null)}>{word(words.free)}</Button>}
            </>
          ) : null}
          {reason.isIn ? null : <Button size="small" onClick={() => void whatIf().then(setSaid)}>{word(words.whatIf)}</Button>}
        </div>
      ) : null}
      {open && said !== null ? (
        <p className={styles.said} role="status">
          {said}
        </p>
      ) : null}
    </div>
  );
}
