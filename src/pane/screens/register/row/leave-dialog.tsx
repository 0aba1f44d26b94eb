import type { ReactElement } from 'react';
import { Button } from '../../../controls/button.js';
import { PaneDialog } from '../../../controls/pane-dialog.js';
import { useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';

interface LeaveDialogProps {
  readonly onStay: () => void;
  readonly onGoOn: () => void;
  readonly onSave: () => void;
}

/** Asked of a person who leaves a row with something unsaved. */
export function LeaveDialog({ onStay, onGoOn, onSave }: LeaveDialogProps): ReactElement {
  const word = useWords();
  return (
    <PaneDialog
      title={word(rowWords.leaveTitle)}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onStay}>{word(rowWords.stay)}</Button>
          <Button onClick={onGoOn}>{word(rowWords.goOn)}</Button>
          <Button appearance="primary" onClick={onSave}>
            {word(rowWords.saveAndGo)}
          </Button>
        </>
      }
    >
      <p>{word(rowWords.leaveAbout)}</p>
    </PaneDialog>
  );
}
