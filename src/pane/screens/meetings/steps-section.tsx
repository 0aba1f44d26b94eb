import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { meetingSteps } from '../../../app/meetings/meeting-steps.js';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { isHeld, type MeetingRow } from '../../../register/checking/meetings.js';
import { approvalForm, type MeetingStatus } from '../../../register/choices/meeting.js';
import type { Register } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { meetingWords } from './meeting-words.js';
import { RecordDialog } from './record-dialog.js';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 12px 8px', listStyleType: 'none' },
  line: { padding: '3px 0 3px 20px', textIndent: '-20px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  mark: { display: 'inline-block', width: '20px', textIndent: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '0 12px 12px' },
});

/** What has happened with the meeting, when, how and by whom; the next step is recorded here. */
export function StepsSection({ register, meeting }: { readonly register: Register; readonly meeting: MeetingRow }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const [asking, setAsking] = useState<MeetingStatus | null>(null);
  const steps = meetingSteps(meeting);
  const next = steps.find((one) => one.state === 'next');
  return (
    <Section title={word(meetingWords.steps)}>
      <ol className={styles.list}>
        {steps.map(({ step, label, state: at, date, record }) => {
          const how = step === 'approvedByChair' ? meeting.approvedHow : (record?.how ?? null);
          const told = [at === 'skipped' ? word(meetingWords.skipped) : null, date === null ? null : longDate(date, language), how === null ? null : labelOf(approvalForm, how, language).toLowerCase(), record?.who ?? null, record?.reason ?? null].filter((one) => one !== null);
          return (
            <li key={step} className={styles.line}>
              <span className={styles.mark} aria-hidden="true">
                {at === 'done' ? '✓' : at === 'skipped' ? '↷' : at === 'next' ? '→' : '·'}
              </span>
              {word(label)} {told.length === 0 ? null : <span className={styles.quiet}>{told.join(' · ')}</span>}
            </li>
          );
        })}
      </ol>
      {meeting.status === 'cancelled' ? null : (
        <div className={styles.actions}>
          {next === undefined ? null : (
            <Button appearance={isHeld(meeting) ? 'primary' : 'secondary'} size="small" disabled={meeting.id === null} onClick={() => setAsking(next.step)}>
              {word(meetingWords.record, { step: word(next.label).toLowerCase() })}
            </Button>
          )}
          {isHeld(meeting) ? null : (
            <Button size="small" disabled={meeting.id === null} onClick={() => setAsking('cancelled')}>
              {word(meetingWords.cancel)}
            </Button>
          )}
        </div>
      )}
      {asking === null ? null : <RecordDialog register={register} meeting={meeting} step={asking} onClose={() => setAsking(null)} />}
    </Section>
  );
}
