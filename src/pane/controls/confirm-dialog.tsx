import type { ReactElement, ReactNode } from 'react';
import type { Text } from '../../schema/text.js';
import { useWords } from '../state/pane-context.js';
import { Button } from './button.js';
import { PaneDialog } from './pane-dialog.js';

const cancel: Text = { da: 'Fortryd', en: 'Cancel' };

interface ConfirmDialogProps {
  readonly title: string;
  /** What happens on the answer yes, as the verb on the button. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

/** Asks before something is done. */
export function ConfirmDialog({ title, yes, onYes, onNo, children, disabled = false }: ConfirmDialogProps): ReactElement {
  const word = useWords();
  return (
    <PaneDialog
      title={title}
      onClose={onNo}
      actions={
        <>
          <Button onClick={onNo}>{word(cancel)}</Button>
          <Button appearance="primary" disabled={disabled} onClick={onYes}>
            {yes}
          </Button>
        </>
      }
    >
      {children}
    </PaneDialog>
  );
}
