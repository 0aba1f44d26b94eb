import { Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Text } from '../../schema/text.js';
import { usePane, useWords } from '../state/pane-context.js';
import { Button } from './button.js';
import { PaneDialog } from './pane-dialog.js';

const words = {
  close: { da: 'Luk', en: 'Close' },
  notCopied: { da: 'Teksten kunne ikke kopieres herfra. Markér den, og kopiér den selv (Ctrl+C).', en: 'The text could not be copied from here. Select it and copy it yourself (Ctrl+C).' },
} as const satisfies Record<string, Text>;

interface CopyTextDialogProps {
  readonly title: string;
  readonly text: string;
  /** On the button. */
  readonly copy: string;
  /** Said when it has been copied: what to do with it. */
  readonly copied: Text;
  readonly onClose: () => void;
}

/** A text for the person to take along: shown, and copied where Excel lets the pane do so. */
export function CopyTextDialog({ title, text, copy, copied, onClose }: CopyTextDialogProps): ReactElement {
  const word = useWords();
  const { tell } = usePane();
  const [failed, setFailed] = useState(false);
  async function copyText(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      tell(copied, 'done');
      onClose();
    } catch {
      // Excel on the web may keep the clipboard from the pane; the text can still be selected.
      setFailed(true);
    }
  }
  return (
    <PaneDialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{word(words.close)}</Button>
          <Button appearance="primary" onClick={() => void copyText()}>
            {copy}
          </Button>
        </>
      }
    >
      <div role="alert">{failed ? <p>{word(words.notCopied)}</p> : null}</div>
      <Textarea readOnly aria-label={title} value={text} rows={14} style={{ width: '100%' }} onFocus={(event) => event.currentTarget.select()} />
    </PaneDialog>
  );
}
