import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { editionsOf } from '../../../app/snapshots/editions.js';
import { nextEditionName } from '../../../app/snapshots/edition-name.js';
import { nextMeeting } from '../../../register/checking/meetings.js';
import type { Register } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { Field } from '../../controls/field.js';
import { NewRowButton } from '../../controls/new-row-button.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { editionsWords } from './editions-words.js';
import { meetingLabel, meetingsToFreeze } from './meeting-label.js';

const useStyles = makeStyles({
  // A select is as wide as its longest option unless it is told otherwise.
  select: { width: '100%', minWidth: 0 },
  inner: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 12px 12px' },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { alignSelf: 'flex-start' },
});

/** Freezes an edition for a meeting; the next steering group meeting is chosen from the start. */
export function FreezeForm({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const meetings = meetingsToFreeze(register);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const id = chosen ?? nextMeeting(register, 'steering')?.id ?? meetings[0]?.id ?? null;
  const meeting = meetings.find((one) => one.id === id) ?? null;
  const freeze = async (): Promise<void> => {
    if (meeting?.id == null) return;
    const name = nextEditionName(register, meeting, editionsOf(register));
    const outcome = await session.freeze(meeting.id, reason.trim() === '' ? null : reason.trim());
    if (settle(outcome, { da: editionsWords.frozen.da.replace('{edition}', name), en: editionsWords.frozen.en.replace('{edition}', name) })) setReason('');
  };
  return (
    <Section title={word(editionsWords.freeze)}>
      <div className={styles.form}>
        <p className={styles.about}>{word(meeting === null ? editionsWords.noMeetings : editionsWords.freezeAbout)}</p>
        {meeting === null ? <NewRowButton entity="meeting" label={editionsWords.newMeeting} className={styles.button} /> : (
          <>
            <Field label={word(editionsWords.meeting)}>
              <Select className={styles.select} select={{ className: styles.inner }} value={meeting.id ?? ''} onChange={(_, { value }) => setChosen(value)}>
                {meetings.map((one) => (
                  <option key={one.id} value={one.id ?? ''}>
                    {meetingLabel(one, language)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={word(editionsWords.reason)}>
              <Input value={reason} maxLength={255} onChange={(_, { value }) => setReason(value)} />
            </Field>
            <Button appearance="primary" className={styles.button} disabled={state.busy} onClick={() => void freeze()}>
              {word(editionsWords.doFreeze)}
            </Button>
          </>
        )}
      </div>
    </Section>
  );
}
