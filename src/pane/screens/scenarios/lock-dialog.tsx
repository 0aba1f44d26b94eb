import { useState, type ReactElement } from 'react';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { Labelled } from '../../controls/labelled.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { scenarioWords as words } from './scenario-words.js';

/** One sentence: it stands in the middle of others in the plan and in letters. */
const longest = 250;

interface LockDialogProps {
  readonly project: string;
  readonly lock: 'in' | 'out';
  /** The reason that stands there already. */
  readonly reason: string | null;
  readonly onLock: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a project is locked in or out: its value did not decide it, so somebody will ask. */
export function LockDialog({ project, lock, reason, onLock, onClose }: LockDialogProps): ReactElement {
  const word = useWords();
  const { state } = usePane();
  const [text, setText] = useState(reason ?? '');
  const [isAsked, setIsAsked] = useState(false);
  const written = text.trim();
  const problem = written.length > longest ? word(words.lockReasonLong, { most: longest, length: written.length }) : isAsked && written === '' ? word(words.lockReasonMissing) : null;

  function lockIt(): void {
    setIsAsked(true);
    if (written !== '' && written.length <= longest) onLock(written);
  }

  return (
    <ConfirmDialog title={word(lock === 'in' ? words.lockTitle : words.lockOutTitle, { project })} yes={word(words.saveLock)} disabled={state.busy} onYes={lockIt} onNo={onClose}>
      <Labelled kind="area" label={word(words.lockReason)} value={text} onChange={setText} help={word(words.lockReasonHelp)} problem={problem} />
    </ConfirmDialog>
  );
}
