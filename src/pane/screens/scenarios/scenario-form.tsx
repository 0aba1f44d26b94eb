import { useState, type ReactElement } from 'react';
import type { Register } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { PaneDialog } from '../../controls/pane-dialog.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { FrameFields, readFrame, type FrameDraft } from './frame-fields.js';
import { scenarioWords as words } from './scenario-words.js';

/** A new scenario: what there is money and people for. */
export function ScenarioForm({ register, start, onClose }: { readonly register: Register; readonly start: FrameDraft; readonly onClose: () => void }): ReactElement {
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language, go } = usePane();
  const [draft, setDraft] = useState(start);
  const { frame, problems } = readFrame(draft, language);

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
