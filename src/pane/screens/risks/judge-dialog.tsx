import { Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { judgeRisk } from '../../../app/risks/judge-and-escalate.js';
import type { RiskRow } from '../../../app/risks/risk-matrix.js';
import { riskVerdict } from '../../../register/choices/risk.js';
import type { Register } from '../../../register/register.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { Field } from '../../controls/field.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { riskWords } from './risk-words.js';

type Verdict = NonNullable<RiskRow['verdict']>;

/** What the steering group said about a risk that was laid before it, and whom it made responsible. */
export function JudgeDialog({ register, risk, onClose }: { readonly register: Register; readonly risk: RiskRow; readonly onClose: () => void }): ReactElement {
  const word = useWords();
  const { session, language } = usePane();
  const settle = useOutcome();
  const [verdict, setVerdict] = useState<Verdict>('accepted');
  const [owner, setOwner] = useState(risk.verdictOwner ?? risk.owner ?? '');
  const [problem, setProblem] = useState<string | null>(null);

  function save(): void {
    const prepared = judgeRisk(register, verdict, owner);
    if (!prepared.ok) {
      setProblem(word(prepared.sentence));
      return;
    }
    void session.saveRow({ entity: 'risk', id: risk.id ?? '', seen: { verdict: risk.verdict }, values: prepared.values }).then((outcome) => {
      if (settle(outcome, riskWords.judged)) onClose();
    });
  }

  return (
    <ConfirmDialog title={risk.name ?? ''} yes={word(riskWords.save)} onYes={save} onNo={onClose}>
      <Field label={word(riskWords.verdict)}>
        <Select value={verdict} onChange={(_, { value }) => setVerdict(value as Verdict)}>
          {riskVerdict.options.map(({ key, label }) => (
            <option key={key} value={key}>
              {label[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={word(riskWords.owner)} {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}>
        <Input value={owner} onChange={(_, { value }) => setOwner(value)} />
      </Field>
    </ConfirmDialog>
  );
}
