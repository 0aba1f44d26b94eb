import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { RowEdit } from '../../../app/session/register-session.js';
import { scenarioRows } from '../../../prioritisation/scenarios/scenario-rows.js';
import { approvalOf, isSettled, type Approval } from '../../../prioritisation/scenarios/approve-scenario.js';
import { isSame } from '../../../register/checking/keys.js';
import type { RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { BackLink } from '../../controls/back-link.js';
import { Button } from '../../controls/button.js';
import { LinkRow } from '../../controls/link-row.js';
import { PageTitle } from '../../controls/page-title.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { useOutcome } from '../../state/use-outcome.js';
import { answerWords } from './answers/answer-words.js';
import { AnswersPage } from './answers/answers-page.js';
import { WishesPage } from './answers/wishes-page.js';
import { LimitsPage } from './limits/limits-page.js';
import { ScenarioFindings } from './limits/scenario-findings.js';
import { ApproveDialog } from './approve-dialog.js';
import { ScenarioResult } from './scenario-result.js';
import { scenarioWords as words } from './scenario-words.js';
import { useSelection } from './use-selection.js';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '0 12px 10px' },
  note: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Row = RowOf<'scenario'> & { readonly id: string };

type View = 'limits' | 'answers' | 'wishes';

function addressOf(scenario: Row, view?: View): string {
  return writeRoute({ screen: 'scenarios', params: { scenario: scenario.id, ...(view === undefined ? {} : { view }) } });
}

/** One scenario: worked out, written, locked, approved, and what follows from it. */
export function ScenarioPage({ register, scenario }: { readonly register: Register; readonly scenario: Row }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, params, tell } = usePane();
  const { solved, cancel, again } = useSelection(register, scenario);
  const [approving, setApproving] = useState(false);
  const toWrite = useMemo(() => (solved === null || solved.selection.status === 'impossible' || solved.selection.status === 'cancelled' ? null : scenarioRows(register, scenario.id, solved.built, solved.selection)), [register, scenario, solved]);
  const isWritten = toWrite !== null && toWrite.changed.length + toWrite.added.length === 0;
  const isLocked = scenario.locked === true;

  function edit<K extends RowEdit['entity']>(entity: K, row: { readonly id: string | null }, values: object): RowEdit {
    const seen = Object.fromEntries(Object.keys(values).map((key) => [key, (row as Readonly<Record<string, unknown>>)[key]]));
    return { entity, id: row.id ?? '', seen, values: values as RowEdit['values'] };
  }

  async function write(): Promise<void> {
    if (toWrite === null) return;
    const edits = toWrite.changed.map(({ row, values }) => edit('scenarioProject', row, values));
    if (edits.length > 0 && !settle(await session.saveRows(edits), words.written)) return;
    if (toWrite.added.length > 0) settle(await session.addRows('scenarioProject', toWrite.added), words.written);
  }

  function setLock(project: string, lock: 'in' | 'out' | null, lockReason: string | null): void {
    const row = register.rows.scenarioProject.find((one) => isSame(one.scenario, scenario.id) && isSame(one.project, project));
    const done = row?.id ? session.saveRow(edit('scenarioProject', row, { lock, lockReason })) : session.addRow('scenarioProject', { scenario: scenario.id, project, lock, lockReason });
    void done.then((outcome) => settle(outcome, words.lockChanged));
  }

  async function approve(approval: Approval): Promise<void> {
    setApproving(false);
    // The yardstick comes first: priorities without it would look approved and be held against nothing.
    if (approval.planItems.length > 0 && !settle(await session.addRows('planItem', approval.planItems))) return;
    if (approval.plan !== null && !settle(await session.addRow('plan', approval.plan))) return;
    const outcome = await session.saveRows(approval.changed.map(({ entity, row, values }) => edit(entity, row, values)));
    if (settle(outcome)) tell({ da: words.approvedDone.da.replace('{year}', String(scenario.year ?? '')), en: words.approvedDone.en.replace('{year}', String(scenario.year ?? '')) }, 'done');
  }

  const view = params['view'];
  if (view === 'limits' || view === 'answers' || view === 'wishes') {
    const hasChoice = solved !== null && solved.selection.status !== 'cancelled' && solved.selection.status !== 'impossible';
    return (
      <>
        <BackLink href={addressOf(scenario)}>{scenario.name ?? scenario.id}</BackLink>
        {view === 'limits' ? <LimitsPage register={register} scenario={scenario} /> : !hasChoice ? (
          <>
            <PageTitle title={word(view === 'answers' ? answerWords.answers : answerWords.wishes)} />
            <p className={styles.note} role="status">{word(solved === null ? words.solving : answerWords.noChoice)}</p>
          </>
        ) : view === 'answers' ? <AnswersPage register={register} scenario={scenario} solved={solved} /> : <WishesPage register={register} scenario={scenario} solved={solved} />}
      </>
    );
  }
  const isPlan = isLocked && isSettled(approvalOf(register, scenario, scenario.meeting, register.asOf));
  return (
    <>
      <BackLink href={writeRoute({ screen: 'scenarios', params: {} })}>{word(words.back)}</BackLink>
      <PageTitle title={scenario.name ?? scenario.id} lead={scenario.remark} />
      {isLocked ? <p className={styles.note}>{isPlan ? word(words.isPlan, { year: scenario.year ?? '' }) : word(words.isLocked)}</p> : null}
      <ScenarioFindings register={register} scenario={scenario} />
      <div className={styles.acts}>
        {solved === null ? (
          <>
            <span role="status">{word(words.solving)}</span>
            <Button size="small" onClick={cancel}>{word(words.cancel)}</Button>
          </>
        ) : null}
        {solved?.selection.status === 'cancelled' ? <Button size="small" onClick={again}>{word(words.again)}</Button> : null}
        {toWrite !== null && !isLocked ? (
          <>
            <Button appearance="primary" size="small" disabled={state.busy || isWritten} onClick={() => void write()}>{word(isWritten ? words.upToDate : words.write)}</Button>
            <Button size="small" disabled={state.busy} onClick={() => (isWritten ? void session.saveRow(edit('scenario', scenario, { locked: true })).then((outcome) => settle(outcome, words.frozen)) : tell(words.freezeFirst, 'problem'))}>
              {word(words.freeze)}
            </Button>
          </>
        ) : null}
        {isLocked && !isPlan ? <Button appearance="primary" size="small" onClick={() => setApproving(true)}>{word(words.approve)}</Button> : null}
      </div>
      {solved === null ? null : <ScenarioResult register={register} scenario={scenario} solved={solved} limits={addressOf(scenario, 'limits')} onLock={setLock} />}
      {solved === null || solved.selection.status === 'impossible' ? null : (
        <Section title={word(answerWords.after)}>
          <LinkRow href={addressOf(scenario, 'answers')} below={word(answerWords.answersBelow)}>{word(answerWords.answers)}</LinkRow>
          <LinkRow href={addressOf(scenario, 'wishes')} below={word(answerWords.wishesBelow)}>{word(answerWords.wishes)}</LinkRow>
        </Section>
      )}
      {approving ? <ApproveDialog register={register} scenario={scenario} onClose={() => setApproving(false)} onApprove={(approval) => void approve(approval)} /> : null}
    </>
  );
}
