import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { isHeld, type MeetingRow } from '../../../register/checking/meetings.js';
import { forum } from '../../../register/choices/meeting.js';
import { chainOf } from '../../../register/meeting-cycle/meeting-chain.js';
import type { Register } from '../../../register/register.js';
import { BackLink } from '../../controls/back-link.js';
import { Button } from '../../controls/button.js';
import { PageTitle } from '../../controls/page-title.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { rowAddress } from '../../state/row-address.js';
import { AgendaSection } from './agenda-section.js';
import { meetingWords } from './meeting-words.js';
import { PeopleSection } from './people-section.js';
import { PreparationSection } from './preparation-section.js';
import { StepsSection } from './steps-section.js';

const useStyles = makeStyles({
  note: { margin: '0 12px 12px', padding: '8px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`, backgroundColor: tokens.colorNeutralBackground1 },
  list: { margin: 0, padding: '0 12px 10px', listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', padding: '3px 0' },
  past: { color: tokens.colorNeutralForeground3 },
});

/** One meeting: its preparation, the course it has taken, its agenda against its length, its deadlines and its people. */
export function MeetingPage({ register, meeting }: { readonly register: Register; readonly meeting: MeetingRow }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const edit = rowAddress('meeting', meeting.id);
  const title = [meeting.forum === null ? meeting.id : labelOf(forum, meeting.forum, language), meeting.area, meeting.number].filter((one) => one !== null).join(' ');
  const chain = chainOf(register, meeting);
  const isDraft = meeting.forum === 'steering' && meeting.approvedByChair === null && meeting.status !== 'cancelled';
  return (
    <>
      <BackLink href={writeRoute({ screen: 'meetings', params: {} })}>{word(meetingWords.back)}</BackLink>
      <PageTitle
        title={title}
        lead={[meeting.date === null ? null : longDate(meeting.date, language), meeting.timeAndPlace].filter((one) => one !== null).join(', ')}
        actions={edit === null ? null : <Button as="a" size="small" href={edit}>{word(meetingWords.edit)}</Button>}
      />
      {meeting.status === 'cancelled' ? <p className={styles.note}>{word(meetingWords.cancelled, { reason: meeting.skipReason ?? '' })}</p> : null}
      {isDraft ? <p className={styles.note}>{word(meetingWords.draft)}</p> : null}
      {isHeld(meeting) ? null : <PreparationSection register={register} meeting={meeting} />}
      <StepsSection register={register} meeting={meeting} />
      <AgendaSection register={register} meeting={meeting} />
      {chain.length <= 1 ? null : (
        <Section title={word(meetingWords.deadlines)}>
          <ul className={styles.list}>
            {chain.map(({ step, label, date }) => (
              <li key={step} className={date < register.asOf ? `${styles.line} ${styles.past}` : styles.line}>
                <span>{word(label)}</span>
                <span>{longDate(date, language)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <PeopleSection register={register} meeting={meeting} />
    </>
  );
}
