import { Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { recordStep } from '../../../app/meetings/record-step.js';
import { labelOf } from '../../../schema/choice.js';
import { fill } from '../../../schema/text.js';
import type { MeetingRow } from '../../../register/checking/meetings.js';
import { approvalForm, meetingStatus, type MeetingStatus } from '../../../register/choices/meeting.js';
import { seatedAt } from '../../../register/meeting-cycle/participants.js';
import type { Register } from '../../../register/register.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { Field } from '../../controls/field.js';
import { DayField, type TypedDay } from '../../controls/fields/day-field.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { meetingWords } from './meeting-words.js';

type How = NonNullable<MeetingRow['approvedHow']>;

const useStyles = makeStyles({ problem: { margin: '8px 0 0', color: tokens.colorPaletteRedForeground1 } });

interface RecordDialogProps {
  readonly register: Register;
  readonly meeting: MeetingRow;
  readonly step: MeetingStatus;
  readonly onClose: () => void;
}

/** Records a step: when, how and who, or why it is skipped; what cannot be is said in the dialogue and nothing is written. */
export function RecordDialog({ register, meeting, step, onClose }: RecordDialogProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language } = usePane();
  const settle = useOutcome();
  const isApproval = step === 'approvedByChair';
  const isCancel = step === 'cancelled';
  const usualDay = step === 'held' && meeting.date !== null && meeting.date <= register.asOf ? meeting.date : register.asOf;
  const [day, setDay] = useState<TypedDay>({ day: usualDay });
  const [how, setHow] = useState<How | ''>('');
  const [who, setWho] = useState(isApproval ? (seatedAt(register, meeting, 'chair') ?? '') : (state.who ?? ''));
  const [reason, setReason] = useState('');
  const [skipped, setSkipped] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const name = { da: labelOf(meetingStatus, step, 'da'), en: labelOf(meetingStatus, step, 'en') };

  function save(): void {
    const { day: date } = day;
    if (date === null) {
      // What cannot be read is told at the field.
      setProblem(day.text === undefined ? word({ da: 'Skriv en dato.', en: 'Enter a date.' }) : null);
      return;
    }
    const outcome = recordStep(register, meeting, { step, date, how: how === '' ? null : how, who: who.trim() === '' ? null : who.trim(), reason, skipped });
    if (!outcome.ok) {
      setProblem(word(outcome.sentence));
      return;
    }
    const seen = { status: meeting.status, course: meeting.course };
    const told = { da: fill(meetingWords.saved.da, { step: name.da }), en: fill(meetingWords.saved.en, { step: name.en }) };
    void session.saveRow({ entity: 'meeting', id: meeting.id ?? '', seen, values: outcome.values, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }).then((saved) => {
      if (settle(saved, told)) onClose();
    });
  }

  return (
    <ConfirmDialog title={word(meetingWords.recordTitle, { step: labelOf(meetingStatus, step, language) })} yes={word(meetingWords.save)} disabled={state.busy} onYes={save} onNo={onClose}>
      <DayField label={meetingWords.day} value={day} onChange={setDay} />
      {isApproval ? (
        <Field label={word(meetingWords.how)}>
          <Select value={how} disabled={skipped} onChange={(_, { value }) => setHow(value as How | '')}>
            <option value="">{word(meetingWords.choose)}</option>
            {approvalForm.options.map(({ key, label }) => (
              <option key={key} value={key}>
                {label[language]}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label={word(meetingWords.who)}>
        <Input value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <Field label={word(meetingWords.reason)}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {isCancel || step === 'held' ? null : <Checkbox label={word(meetingWords.skip)} checked={skipped} onChange={(_, { checked }) => setSkipped(checked === true)} />}
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </ConfirmDialog>
  );
}
