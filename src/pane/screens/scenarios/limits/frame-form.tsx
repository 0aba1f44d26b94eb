import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { conflictsOf } from '../../../../prioritisation/selection/conflicts.js';
import { scenarioModel } from '../../../../prioritisation/selection/scenario-model.js';
import { conflictInWords } from '../../../../prioritisation/selection/conflict-words.js';
import type { RowOf } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import { Button } from '../../../controls/button.js';
import { Labelled } from '../../../controls/labelled.js';
import { Section } from '../../../controls/section.js';
import { keepFigures } from '../../../words/keep-figures.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { useOutcome } from '../../../state/use-outcome.js';
import { draftOf, FrameFields, readFrame } from '../frame-fields.js';
import { limitWords as words } from './limit-words.js';

const useStyles = makeStyles({
  foot: { display: 'flex', gap: '6px', padding: '8px 12px 12px' },
  problem: { margin: '6px 12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
});

/** The scenario's own row. What cannot be done within the frame being typed is told before it is saved. */
export function FrameForm({ register, scenario }: { readonly register: Register; readonly scenario: RowOf<'scenario'> & { readonly id: string } }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const stored = draftOf(scenario, language);
  const [draft, setDraft] = useState(stored);
  const [remark, setRemark] = useState(scenario.remark ?? '');
  const { frame, problems } = readFrame(draft, language);
  const wanted = { ...frame, remark: remark.trim() === '' ? null : remark.trim() };
  const changed = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((key) => wanted[key] !== (key === 'useCapacity' ? scenario.useCapacity !== false : scenario[key]));
  const conflicts = problems.size > 0 ? [] : conflictsOf(scenarioModel(register, { ...scenario, ...frame }).model);

  function save(): void {
    const pick = (from: object): Record<string, unknown> => Object.fromEntries(changed.map((key) => [key, (from as Record<string, unknown>)[key]]));
    void session.saveRow({ entity: 'scenario', id: scenario.id, seen: pick(scenario), values: pick(wanted) }).then((outcome) => settle(outcome, words.saved));
  }

  return (
    <Section title={word(words.money)}>
      <FrameFields draft={draft} onChange={setDraft} isNew={false} />
      <Labelled label={word(words.remark)} kind="area" value={remark} onChange={setRemark} />
      <div role="status">
        {conflicts.map((conflict, at) => (
          <p key={at} className={styles.problem}>
            {keepFigures(conflictInWords(conflict, { language, currency: register.settings.currency }))}
          </p>
        ))}
      </div>
      <div className={styles.foot}>
        <Button appearance="primary" disabled={state.busy || problems.size > 0 || changed.length === 0} onClick={save}>
          {word(words.save)}
        </Button>
        <Button
          disabled={changed.length === 0 && problems.size === 0}
          onClick={() => {
            setDraft(stored);
            setRemark(scenario.remark ?? '');
          }}
        >
          {word(words.undo)}
        </Button>
      </div>
    </Section>
  );
}
