import type { ReactElement } from 'react';
import type { StatusMail } from '../../../app/status-collection/status-mail.js';
import { CopyTextDialog } from '../../controls/copy-text-dialog.js';
import { useWords } from '../../state/pane-context.js';
import { statusWords } from './status-words.js';

/** The mail as text to copy: the pane sends nothing itself. */
export function MailDialog({ mail, onClose }: { readonly mail: StatusMail; readonly onClose: () => void }): ReactElement {
  const word = useWords();
  const text = [...(mail.to === null ? [] : [mail.to]), mail.subject, '', mail.body].join('\n');
  return <CopyTextDialog title={word(statusWords.mailTitle, { name: mail.leader ?? word(statusWords.noLeader) })} text={text} copy={word(statusWords.mail)} copied={statusWords.copied} onClose={onClose} />;
}
