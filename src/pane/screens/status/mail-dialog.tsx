import { Button, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StatusMail } from '../../../app/status-collection/status-mail.js';
import { PaneDialog } from '../../controls/pane-dialog.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { statusWords } from './status-words.js';

/** The mail as text to copy: the pane sends nothing itself. */
export function MailDialog({ mail, onClose }: { readonly mail: StatusMail; readonly onClose: () => void }): ReactElement {
  const word = useWords();
  const { tell } = usePane();
  const title = word(statusWords.mailTitle, { name: mail.leader ?? word(statusWords.noLeader) });
  const text = [...(mail.to === null ? [] : [mail.to]), mail.subject, '', mail.body].join('\n');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      tell(statusWords.copied, 'done');
      onClose();
    } catch {
      // Excel on the web may keep the clipboard from the pane; the text can still be selected.
      tell(statusWords.notCopied, 'problem');
    }
  };
  return (
    <PaneDialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{word(statusWords.close)}</Button>
          <Button appearance="primary" onClick={() => void copy()}>
            {word(statusWords.mail)}
          </Button>
        </>
      }
    >
      <Textarea readOnly aria-label={title} value={text} rows={14} style={{ width: '100%' }} />
    </PaneDialog>
  );
}
