import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Register } from '../../../register/register.js';
import { PaneDialog } from '../../controls/pane-dialog.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { planYear } from '../../state/plan-year.js';
import { useOutcome } from '../../state/use-outcome.js';
import { draftOf, FrameFields, readFrame } from './frame-fields.js';
import { scenarioWords as words } from './scenario-words.js';

/** A new scenario: what there is money and people for. */
export function ScenarioForm({ register, onClose }: { readonly register: Register; readonly onClose: () => void }): ReactElement {
  const word = useWords();
  const settle = useOutcome();
  const { session, state, go } = usePane();
  const [draft, setDraft] = useState(draftOf({ name: null, year: planYear(register), budgetFrame: null, frameSource: null, useCapacity: true, round: null, objective: null }));
  const { frame, problems } = readFrame(draft);

  function create(): void {
    void session.addRow('scenario', { ...frame, date: register.asOf, madeBy: state.who, locked: false }).then((outcome) => {
      if (!settle(outcome, words.created) || outcome.kind !== 'saved') return;
      onClose();
      go('scenarios', { scenario: outcome.id });
    });
  }

  return (
    <PaneDialog title={word(words.make)} onClose={onClose} actions={
      <>
        <Button onClick={onClose}>{word(words.cancelForm)}</Button>
        <Button appearance="primary" disabled={state.busy || problems.size > 0} onClick={create}>
          {word(words.create)}
        </Button>
      </>
    }>
      <FrameFields draft={draft} onChange={setDraft} isNew />
    </PaneDialog>
  );
}
