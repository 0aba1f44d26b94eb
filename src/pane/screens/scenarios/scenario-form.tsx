import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { numberInText } from '../../../schema/kinds/cells.js';
import { scenarioRound } from '../../../register/choices/prioritisation.js';
import { funding } from '../../../register/choices/project.js';
import type { Register } from '../../../register/register.js';
import { Labelled } from '../../controls/labelled.js';
import { PaneDialog } from '../../controls/pane-dialog.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { planYear } from '../../state/plan-year.js';
import { useOutcome } from '../../state/use-outcome.js';
import { scenarioWords as words } from './scenario-words.js';

/** A new scenario: what there is money and people for. */
export function ScenarioForm({ register, onClose }: { readonly register: Register; readonly onClose: () => void }): ReactElement {
  const word = useWords();
  const settle = useOutcome();
  const { session, state, go } = usePane();
  const [name, setName] = useState('');
  const [year, setYear] = useState(String(planYear(register)));
  const [frame, setFrame] = useState('');
  const [source, setSource] = useState('');
  const [hours, setHours] = useState('yes');
  const [round, setRound] = useState('');
  const amount = frame.trim() === '' ? null : numberInText(frame);
  const badFrame = frame.trim() !== '' && (amount === null || amount < 0);
  const badYear = !/^20\d\d$/.test(year.trim());
  const choice = (value: string): string | null => (value === '' ? null : value);

  function create(): void {
    const values = { name: name.trim(), year: Number(year), budgetFrame: amount === null ? null : Math.round(amount), frameSource: choice(source), useCapacity: hours === 'yes', round: choice(round), date: register.asOf, madeBy: state.who, locked: false };
    void session.addRow('scenario', values).then((outcome) => {
      if (!settle(outcome, words.created) || outcome.kind !== 'saved') return;
      onClose();
      go('scenarios', { scenario: outcome.id });
    });
  }

  return (
    <PaneDialog title={word(words.make)} onClose={onClose} actions={
      <Button appearance="primary" disabled={state.busy || name.trim() === '' || badFrame || badYear} onClick={create}>
        {word(words.create)}
      </Button>
    }>
      <Labelled label={word(words.name)} value={name} onChange={setName} />
      <Labelled label={word(words.year)} kind="number" value={year} onChange={setYear} problem={badYear ? word(words.notYear) : null} />
      <Labelled label={word(words.frame)} kind="number" value={frame} onChange={setFrame} help={word(words.frameHelp)} problem={badFrame ? word(words.notNumber) : null} />
      <Labelled label={word(words.source)} value={source} onChange={setSource} options={[{ value: '', label: word(words.allMoney) }, ...funding.options.map(({ key, label }) => ({ value: key, label: word(label) }))]} />
      <Labelled label={word(words.hours)} value={hours} onChange={setHours} options={[{ value: 'yes', label: word(words.yes) }, { value: 'no', label: word(words.no) }]} />
      <Labelled label={word(words.round)} value={round} onChange={setRound} options={[{ value: '', label: '–' }, ...scenarioRound.options.map(({ key, label }) => ({ value: key, label: word(label) }))]} />
    </PaneDialog>
  );
}
