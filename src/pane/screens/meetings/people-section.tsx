import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { makeInvitation } from '../../../app/documents/make-calendar.js';
import { labelOf } from '../../../schema/choice.js';
import { isSame } from '../../../register/checking/keys.js';
import type { MeetingRow } from '../../../register/checking/meetings.js';
import { groupRole } from '../../../register/choices/organisation.js';
import { apologiesOf, participantsOf } from '../../../register/meeting-cycle/participants.js';
import type { Register } from '../../../register/register.js';
import { addressesOf } from '../../../reports/calendar/calendar-of-year.js';
import { Button } from '../../controls/button.js';
import { offerFiles } from '../../controls/offer-files.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { meetingWords } from './meeting-words.js';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 12px 8px', listStyleType: 'none' },
  line: { padding: '3px 0', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  note: { margin: 0, padding: '0 12px 8px', color: tokens.colorNeutralForeground2 },
  actions: { padding: '0 12px 12px' },
});

/** Who takes part and who has sent apologies, and the invitation to send them. */
export function PeopleSection({ register, meeting }: { readonly register: Register; readonly meeting: MeetingRow }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, tell } = usePane();
  const people = participantsOf(register, meeting);
  const apologies = apologiesOf(meeting);
  const { without } = addressesOf(register, meeting);
  const invite = (): void => {
    const made = makeInvitation(register, meeting.id);
    if (made.kind === 'made') offerFiles(made.files);
    else tell({ da: 'Indkaldelsen er ikke lavet: mødet mangler en dato, eller der står CPR-numre i oversigten.', en: 'The invitation was not made: the meeting lacks a date, or there are CPR numbers in the register.' }, 'problem');
  };
  return (
    <Section title={word(meetingWords.people)} aside={people.length === 0 ? undefined : String(people.length)}>
      {people.length === 0 ? <p className={styles.note}>{word(meetingWords.nobody)}</p> : null}
      <ul className={styles.list}>
        {people.map(({ name, function: does, seat }) => (
          <li key={name} className={styles.line}>
            {name}{' '}
            <span className={styles.quiet}>
              {[does, seat === null || seat === 'member' ? null : labelOf(groupRole, seat, language).toLowerCase(), apologies.some((one) => isSame(one, name)) ? word(meetingWords.apologies) : null].filter((one) => one !== null).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {without.length === 0 || people.length === 0 ? null : <p className={styles.note}>{word(meetingWords.noAddress, { names: without.join(', ') })}</p>}
      {meeting.date === null || meeting.id === null ? null : (
        <div className={styles.actions}>
          <Button size="small" onClick={invite}>
            {word(meetingWords.invite)}
          </Button>
        </div>
      )}
    </Section>
  );
}
