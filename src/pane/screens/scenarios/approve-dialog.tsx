import { useState, type ReactElement } from 'react';
import { approvalOf, type Approval } from '../../../prioritisation/scenarios/approve-scenario.js';
import { findByKey } from '../../../register/checking/find-by-key.js';
import { meetingsOf } from '../../../register/checking/meetings.js';
import type { RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { Labelled } from '../../controls/labelled.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { scenarioWords as words } from './scenario-words.js';

interface ApproveDialogProps {
  readonly register: Register;
  readonly scenario: RowOf<'scenario'>;
  readonly onApprove: (approval: Approval) => void;
  readonly onClose: () => void;
}

/** Says what an approval changes before it is made. */
export function ApproveDialog({ register, scenario, onApprove, onClose }: ApproveDialogProps): ReactElement {
  const word = useWords();
  const { language, state } = usePane();
  const meetings = meetingsOf(register, 'steering');
  const [meeting, setMeeting] = useState(scenario.meeting ?? '');
  const date = findByKey(register, 'meeting', meeting)?.date ?? register.asOf;
  const approval = approvalOf(register, scenario, meeting === '' ? null : meeting, date);
  const count = (entity: string): number => approval.changed.filter((one) => one.entity === entity).length;
  return (
    <ConfirmDialog title={word(words.approveTitle, { name: scenario.name ?? scenario.id ?? '', year: scenario.year ?? '' })} yes={word(words.makePlan)} disabled={state.busy} onNo={onClose} onYes={() => onApprove(approval)}>
      <p>{word(words.approveAbout, { projects: count('project'), hours: count('allocation'), items: approval.planItems.length })}</p>
      {approval.isDuringYear ? <p>{word(words.duringYear)}</p> : null}
      <Labelled label={word(words.meeting)} value={meeting} onChange={setMeeting} options={[{ value: '', label: word(words.noMeeting) }, ...meetings.map(({ id, date: day }) => ({ value: id ?? '', label: longDate(day, language) }))]} />
    </ConfirmDialog>
  );
}
