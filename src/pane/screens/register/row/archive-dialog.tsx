import { Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { countPhrase } from '../../../../schema/wording/count-phrase.js';
import { ConfirmDialog } from '../../../controls/confirm-dialog.js';
import { Field } from '../../../controls/field.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { pointingRows, rowWords } from '../row-words.js';

interface ArchiveDialogProps {
  readonly row: string;
  /** How many rows point to it. */
  readonly pointing: number;
  readonly onArchive: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a row is taken out, and says what stays behind. */
export function ArchiveDialog({ row, pointing, onArchive, onClose }: ArchiveDialogProps): ReactElement {
  const word = useWords();
  const { language } = usePane();
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog title={word(rowWords.archiveTitle, { row })} yes={word(rowWords.archive)} disabled={reason.trim() === ''} onYes={() => onArchive(reason.trim())} onNo={onClose}>
      <p>{word(rowWords.archiveAbout)}</p>
      {pointing > 0 ? <p>{countPhrase(pointing, pointingRows, language)}</p> : null}
      <Field label={word(rowWords.archiveReason)} required>
        <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
    </ConfirmDialog>
  );
}
