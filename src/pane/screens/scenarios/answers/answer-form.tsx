import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { readBudgetAnswer, type AnswerProblem } from '../../../../app/prioritise/read-budget-answer.js';
import type { Register } from '../../../../register/register.js';
import { Button } from '../../../controls/button.js';
import { Labelled } from '../../../controls/labelled.js';
import { Section } from '../../../controls/section.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { useOutcome } from '../../../state/use-outcome.js';
import { budgetAnswerWords as words } from './budget-answer-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  foot: { padding: '4px 12px 12px' },
});

/** More than that are no slips of the pen: the list is another one. */
const mostProblems = 6;

/** Finance's answer, pasted as the list comes back: what was read is told before anything is written. */
export function AnswerForm({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const [text, setText] = useState('');
  const { count, edits, problems } = readBudgetAnswer(register, text, language);
  const isGiven = text.trim() !== '';
  const told = (problem: AnswerProblem): string => word(words[problem.kind], 'project' in problem ? { ...problem, year: String(problem.year) } : 'said' in problem ? { said: problem.said } : {});

  async function save(): Promise<void> {
    const changed = edits.flatMap(({ row, values }) => (row.id === null ? [] : [{ entity: 'projectYear' as const, id: row.id, seen: { granted: row.granted, wished: row.wished }, values }]));
    if (settle(await session.saveRows(changed), words.saved)) setText('');
  }

  return (
    <Section title={word(words.title)}>
      <Labelled kind="area" label={word(words.paste)} help={word(words.pasteHelp)} value={text} onChange={setText} />
      <div role="status">
        {isGiven && count > 0 ? <p className={styles.note}>{word(words.read, { count: String(count), changed: String(edits.length) })}</p> : null}
        {isGiven ? problems.slice(0, mostProblems).map((problem, at) => <p key={at} className={`${styles.note} ${styles.problem}`}>{told(problem)}</p>) : null}
        {problems.length > mostProblems ? <p className={`${styles.note} ${styles.problem}`}>{word(words.moreProblems, { count: String(problems.length - mostProblems) })}</p> : null}
      </div>
      <div className={styles.foot}>
        <Button disabled={state.busy || edits.length === 0} onClick={() => void save()}>{word(words.save)}</Button>
      </div>
    </Section>
  );
}
