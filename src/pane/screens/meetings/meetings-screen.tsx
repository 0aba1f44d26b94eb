import type { ReactElement } from 'react';
import { findRow } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { EmptyState } from '../../controls/empty-state.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { MeetingPage } from './meeting-page.js';
import { meetingWords } from './meeting-words.js';
import { MeetingsList } from './meetings-list.js';

/** All meetings, or the one the address names. */
export default function MeetingsScreen(): ReactElement | null {
  const word = useWords();
  const { state, params, go } = usePane();
  const { register } = state;
  if (register === null) return null;
  const id = params['id'];
  if (id === undefined) return <MeetingsList register={register} />;
  const meeting = findRow(register, 'meeting', id);
  if (meeting === null) return <EmptyState title={word(meetingWords.gone)} text={id} actions={<Button onClick={() => go('meetings')}>{word(meetingWords.back)}</Button>} />;
  return <MeetingPage key={id} register={register} meeting={meeting} />;
}
