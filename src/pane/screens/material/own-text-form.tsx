import { Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { ownTextEdit, ownTextRow } from '../../../app/documents/own-text-edit.js';
import type { DocumentKind } from '../../../register/choices/prioritisation.js';
import type { Register } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { Field } from '../../controls/field.js';
import { PaneDialog } from '../../controls/pane-dialog.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { materialWords } from './material-words.js';

interface OwnTextFormProps {
  readonly register: Register;
  /** What the page's own texts are kept under, and what it is called now. */
  readonly page: string;
  readonly title: string;
  readonly document: DocumentKind;
  readonly meeting: string | null;
  readonly onClose: () => void;
}

/** A heading and a comment of one's own for a page; kept in the workbook, they win over what is suggested. */
export function OwnTextForm({ register, page, title: shown, document, meeting, onClose }: OwnTextFormProps): ReactElement {
  const word = useWords();
  const settle = useOutcome();
  const { session, state } = usePane();
  const row = ownTextRow(register, document, meeting, page);
  const [title, setTitle] = useState(row?.title ?? '');
  const [comment, setComment] = useState(row?.comment ?? '');
  const save = async (): Promise<void> => {
    const wanted = ownTextEdit(register, { document, meeting, page, title, comment });
    if (wanted === null) onClose();
    else if (settle(await ('edit' in wanted ? session.saveRow(wanted.edit) : session.addRow('documentText', wanted.add)), materialWords.saved)) onClose();
  };
  return (
    <PaneDialog
      title={shown}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{word(materialWords.cancel)}</Button>
          <Button appearance="primary" disabled={state.busy} onClick={() => void save()}>
            {word(materialWords.save)}
          </Button>
        </>
      }
    >
      <Field label={word(materialWords.heading)} hint={word(materialWords.headingHint)}>
        <Input value={title} maxLength={85} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Field label={word(materialWords.comment)}>
        <Textarea value={comment} rows={4} onChange={(_, { value }) => setComment(value)} />
      </Field>
    </PaneDialog>
  );
}
