import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { nextStep } from '../../../app/meetings/meeting-steps.js';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { isHeld, type MeetingRow } from '../../../register/checking/meetings.js';
import { forum, meetingForm, meetingStatus } from '../../../register/choices/meeting.js';
import type { Register } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { LinkRow } from '../../controls/link-row.js';
import { PageTitle } from '../../controls/page-title.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { meetingWords } from './meeting-words.js';

const useStyles = makeStyles({ none: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground2 }, action: { padding: '0 12px 12px' } });

function MeetingLine({ meeting }: { readonly meeting: MeetingRow }): ReactElement | null {
  const word = useWords();
  const { language } = usePane();
  if (meeting.id === null) return null;
  const step = nextStep(meeting);
  const form = meeting.form === null || meeting.form === 'ordinary' ? null : labelOf(meetingForm, meeting.form, language);
  const below = [meeting.date === null ? null : longDate(meeting.date, language), form, meeting.status === null ? null : labelOf(meetingStatus, meeting.status, language), step === null ? null : word(meetingWords.nextUp, { step: word(step.label).toLowerCase() })].filter((one) => one !== null);
  return (
    <LinkRow href={writeRoute({ screen: 'meetings', params: { id: meeting.id } })} below={below.join(' · ')}>
      {[meeting.forum === null ? meeting.id : labelOf(forum, meeting.forum, language), meeting.area, meeting.number].filter((one) => one !== null).join(' ')}
    </LinkRow>
  );
}

/** The meetings to come, the next first, and those that have been. */
export function MeetingsList({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { go } = usePane();
  const byDate = [...register.rows.meeting].sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : (a.date ?? '9999') > (b.date ?? '9999') ? 1 : 0));
  const isPast = (one: MeetingRow): boolean => isHeld(one) || one.status === 'cancelled';
  const coming = byDate.filter((one) => !isPast(one));
  const past = byDate.filter(isPast).reverse().slice(0, 20);
  return (
    <>
      <PageTitle title={word(meetingWords.title)} lead={word(meetingWords.lead)} />
      <Section title={word(meetingWords.coming)}>
        {coming.length === 0 ? (
          <>
            <p className={styles.none}>{word(meetingWords.none)}</p>
            <div className={styles.action}>
              <Button appearance="primary" onClick={() => go('year-wheel')}>
                {word(meetingWords.toWheel)}
              </Button>
            </div>
          </>
        ) : null}
        {coming.map((meeting) => (
          <MeetingLine key={meeting.id ?? String(meeting.at.row)} meeting={meeting} />
        ))}
      </Section>
      {past.length === 0 ? null : (
        <Section title={word(meetingWords.held)}>
          {past.map((meeting) => (
            <MeetingLine key={meeting.id ?? String(meeting.at.row)} meeting={meeting} />
          ))}
        </Section>
      )}
    </>
  );
}
