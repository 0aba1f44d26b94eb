import { Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { isHeld, nextMeeting } from '../../../register/checking/meetings.js';
import { caseType, forum, type CaseType } from '../../../register/choices/meeting.js';
import type { Register } from '../../../register/register.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { Field } from '../../controls/field.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { caseWords } from './case-words.js';

/** The four things a case begins with; the rest is filled in on its page. */
export function NewCaseDialog({ register, onClose }: { readonly register: Register; readonly onClose: () => void }): ReactElement {
  const word = useWords();
  const { session, language, state, go } = usePane();
  const settle = useOutcome();
  const [title, setTitle] = useState('');
  const [type, setType] = useState<CaseType>('decision');
  const [owner, setOwner] = useState(state.who ?? '');
  const [meeting, setMeeting] = useState(nextMeeting(register, 'steering')?.id ?? '');
  const open = register.rows.meeting
    .filter((one) => one.id !== null && one.date !== null && !isHeld(one) && one.status !== 'cancelled' && one.forum !== 'seminar')
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const isWhole = title.trim() !== '' && owner.trim() !== '' && meeting !== '';
  const save = (): void =>
    void session.addRow('case', { title: title.trim(), type, owner: owner.trim(), meeting }).then((outcome) => {
      if (!settle(outcome, caseWords.added)) return;
      onClose();
      if (outcome.kind === 'saved') go('cases', { id: outcome.id });
    });
  return (
    <ConfirmDialog title={word(caseWords.add)} yes={word(caseWords.add)} disabled={!isWhole || state.busy} onYes={save} onNo={onClose}>
      <Field label={word(caseWords.newTitle)} required>
        <Input value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Field label={word(caseWords.newMeeting)} required>
        <Select value={meeting} onChange={(_, { value }) => setMeeting(value)}>
          <option value="">{word(caseWords.choose)}</option>
          {open.map((one) => (
            <option key={one.id} value={one.id ?? ''}>
              {`${one.forum === null ? '' : labelOf(forum, one.forum, language)} ${one.date === null ? '' : longDate(one.date, language)}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={word(caseWords.newType)} required>
        <Select value={type} onChange={(_, { value }) => setType(value as CaseType)}>
          {caseType.options.map(({ key, label }) => (
            <option key={key} value={key}>
              {label[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={word(caseWords.newOwner)} required>
        <Input value={owner} onChange={(_, { value }) => setOwner(value)} />
      </Field>
    </ConfirmDialog>
  );
}
