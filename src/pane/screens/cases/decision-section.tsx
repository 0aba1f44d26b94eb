import { Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { decideCase } from '../../../app/cases/decide-case.js';
import { newVersion } from '../../../app/cases/new-version.js';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { nextMeeting } from '../../../register/checking/meetings.js';
import { decision as decisions, type Decision } from '../../../register/choices/meeting.js';
import type { Register } from '../../../register/register.js';
import type { Case } from '../../../reports/facts/meeting-facts.js';
import { Button } from '../../controls/button.js';
import { Field } from '../../controls/field.js';
import { DayField, type TypedDay } from '../../controls/fields/day-field.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { caseWords } from './case-words.js';

const useStyles = makeStyles({
  body: { padding: '0 12px 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** The decision while there is none: refused with a sentence when it cannot be. */
function DecisionForm({ register, item }: { readonly register: Register; readonly item: Case }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language } = usePane();
  const settle = useOutcome();
  const [chosen, setChosen] = useState('');
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const [deadline, setDeadline] = useState<TypedDay>({ day: null });
  const [problem, setProblem] = useState<string | null>(null);

  function save(): void {
    // What is wrong with it stands at the field.
    if (deadline.text !== undefined) return;
    const outcome = decideCase(register, item, { decision: chosen as Decision, text, followUpBy: who.trim() === '' ? null : who.trim(), deadline: deadline.day });
    if (!outcome.ok) {
      setProblem(word(outcome.sentence));
      return;
    }
    setProblem(null);
    void session.saveRow({ entity: 'case', id: item.id ?? '', seen: { decision: item.decision, decisionText: item.decisionText }, values: outcome.values }).then((saved) => settle(saved, caseWords.decisionSaved));
  }

  return (
    <>
      <Field label={word(caseWords.decision)} {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{word(caseWords.choose)}</option>
          {decisions.options.map(({ key, label }) => (
            <option key={key} value={key}>
              {label[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={word(caseWords.decisionText)}>
        <Textarea value={text} onChange={(_, { value }) => setText(value)} resize="vertical" />
      </Field>
      <Field label={word(caseWords.followUpBy)}>
        <Input value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <DayField label={caseWords.deadline} value={deadline} onChange={setDeadline} />
      <div className={styles.actions}>
        <Button appearance="primary" disabled={chosen === '' || state.busy || item.id === null} onClick={save}>
          {word(caseWords.saveDecision)}
        </Button>
      </div>
    </>
  );
}

/** What was decided: to be followed up, and corrected or taken up again only as a new version. */
function Decided({ register, item }: { readonly register: Register; readonly item: Case }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language, go } = usePane();
  const settle = useOutcome();
  const next = nextMeeting(register, 'steering');
  const copy = (meeting: string | null): void =>
    void session.addRow('case', newVersion(item, meeting)).then((outcome) => {
      if (settle(outcome, caseWords.versionMade) && outcome.kind === 'saved') go('cases', { id: outcome.id });
    });
  const followUp = [item.followUpBy, item.deadline === null ? null : longDate(item.deadline, language)].filter((one) => one !== null).join(', ');
  return (
    <>
      <p className={styles.text}>
        <strong>{item.decision === null ? '' : labelOf(decisions, item.decision, language)}</strong> {item.decisionText}
      </p>
      {followUp === '' ? null : <p className={styles.text}>{`${word(caseWords.followUpBy)}: ${followUp}`}</p>}
      {item.done === null ? null : <p className={styles.text}>{word(caseWords.doneOn, { date: longDate(item.done, language) })}</p>}
      <p className={styles.quiet}>{word(caseWords.locked)}</p>
      <div className={styles.actions}>
        {item.done !== null || followUp === '' ? null : (
          <Button appearance="primary" disabled={state.busy} onClick={() => void session.saveRow({ entity: 'case', id: item.id ?? '', seen: { done: item.done }, values: { done: register.asOf } }).then((outcome) => settle(outcome, caseWords.doneSaved))}>
            {word(caseWords.done)}
          </Button>
        )}
        <Button disabled={state.busy} onClick={() => copy(item.meeting)}>
          {word(caseWords.correct)}
        </Button>
        {next === null || item.decision !== 'postponed' ? null : (
          <Button disabled={state.busy} onClick={() => copy(next.id)}>
            {word(caseWords.again)}
          </Button>
        )}
      </div>
    </>
  );
}

export function DecisionSection({ register, item }: { readonly register: Register; readonly item: Case }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  return (
    <Section title={word(caseWords.decide)}>
      <div className={styles.body}>{item.decision === null ? <DecisionForm register={register} item={item} /> : <Decided register={register} item={item} />}</div>
    </Section>
  );
}
