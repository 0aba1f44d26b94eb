import type { ReactElement } from 'react';
import { collectStatus } from '../../../app/status-collection/collect-status.js';
import { nextMeeting } from '../../../register/checking/meetings.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { EmptyState } from '../../controls/empty-state.js';
import { NewRowButton } from '../../controls/new-row-button.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { AnswersByArea } from './answers-by-area.js';
import { LightsAndFigures } from './lights-and-figures.js';
import { MissingAnswers } from './missing-answers.js';
import { statusWords } from './status-words.js';

/** Who has reported for the next meeting, who is waited for, and where the light reported is not what the figures say. */
export default function StatusScreen(): ReactElement | null {
  const word = useWords();
  const { state, language, params } = usePane();
  const { register } = state;
  if (register === null) return null;
  const meeting = params['meeting'] ?? nextMeeting(register, 'steering')?.id ?? null;
  const collection = meeting === null ? null : collectStatus(register, meeting);
  if (collection === null) return <EmptyState of={word(statusWords.title)} title={word(statusWords.noMeeting)} text={word(statusWords.noMeetingText)} actions={<NewRowButton entity="meeting" label={statusWords.newMeeting} />} />;
  if (collection.asked.length === 0) return <EmptyState of={word(statusWords.title)} title={word(statusWords.nobody)} text={word(statusWords.nobodyText)} />;
  return (
    <>
      <PageTitle title={word(statusWords.title)} lead={word(statusWords.lead, { date: longDate(collection.meetingDate, language), due: longDate(collection.dueOn, language) })} />
      <MissingAnswers register={register} collection={collection} />
      <LightsAndFigures collection={collection} />
      <AnswersByArea collection={collection} />
    </>
  );
}
