import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SolvedScenario } from '../../../app/prioritise/solve-scenario.js';
import { saidOf } from '../../../app/prioritise/said-of.js';
import { againstPlan } from '../../../prioritisation/scenarios/against-plan.js';
import { displacedBy } from '../../../prioritisation/selection/displacement.js';
import type { Candidate } from '../../../prioritisation/selection/selection-model.js';
import { conflictInWords } from '../../../prioritisation/selection/conflict-words.js';
import { circleInWords, remarkInWords, statusInWords } from '../../../prioritisation/selection/selection-words.js';
import { isSame } from '../../../register/checking/keys.js';
import type { RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { listOf, shortListOf } from '../../../schema/wording/list-words.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { shortNumber } from '../../../schema/wording/number-words.js';
import { Section } from '../../controls/section.js';
import { keepFigures } from '../../words/keep-figures.js';
import { breathe } from '../../state/breathe.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useSolver } from '../../state/solver-context.js';
import { LimitBars } from './limit-bars.js';
import { CandidateLine } from './candidate-line.js';
import { limitWords } from './limits/limit-words.js';
import { scenarioWords as words } from './scenario-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  problem: { margin: '0 12px 8px', padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

interface ScenarioResultProps {
  readonly register: Register;
  readonly scenario: RowOf<'scenario'>;
  readonly solved: SolvedScenario;
  /** Where the limits are changed. */
  readonly limits: string;
  readonly onLock: (project: string, lock: 'in' | 'out' | null, reason: string | null) => void;
}

/** What a scenario chooses: how good it is known to be, what it takes of each limit, and why each project is in or out. */
export function ScenarioResult({ register, scenario, solved: { built, selection }, limits: limitsAddress, onLock }: ScenarioResultProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const solve = useSolver();
  const { language } = usePane();
  const { currency } = register.settings;
  const wording = { language, currency };
  const isMoney = built.objective === 'benefit' || built.objective === 'netPresentValue';
  const amount = (value: number): string => (isMoney ? moneyInProse(value, currency, language) : shortNumber(value, language));
  const nameOf = ({ project, key }: Candidate): string => project.name ?? key;
  const cost = built.costs.reduce((sum, { amounts }, i) => (selection.chosen[i] ? sum + amounts.reduce((all, { kroner }) => all + kroner, 0) : sum), 0);
  const ofScenario = register.rows.scenarioProject.filter((row) => isSame(row.scenario, scenario.id));
  const plan = againstPlan(register, built.year, built.model.candidates, selection.chosen);
  const isLocked = scenario.locked === true;
  const limits = built.model.limits.filter(({ is }) => is.kind !== 'share');

  async function whatIf(i: number): Promise<string> {
    const candidate = built.model.candidates[i];
    if (!candidate) return '';
    const { selection: other, comesIn, goesOut, loss } = await displacedBy(built.model, selection, i, { solve, breathe });
    const [conflict] = other.conflicts;
    if (other.status === 'impossible') return word(words.cannot, { project: nameOf(candidate), why: conflict ? conflictInWords(conflict, wording) : statusInWords(other, language) });
    const also = comesIn.filter((one) => one !== candidate);
    return word(words.displaced, { project: nameOf(candidate), out: goesOut.length === 0 ? word(words.nothing) : listOf(goesOut.map(nameOf), language), in: also.length === 0 ? '' : word(words.alsoIn, { projects: listOf(also.map(nameOf), language) }), loss: amount(Math.max(0, loss)) });
  }

  // Musts first, then by rank: as people know them from the ranking.
  const rankOf = (i: number): number => (built.ranked[i]?.mustDo ? 0 : (built.ranked[i]?.rank ?? Number.MAX_SAFE_INTEGER));
  const order = [...built.model.candidates.keys()].sort((a, b) => rankOf(a) - rankOf(b));
  const isOutside = (i: number): boolean => selection.reasons[i]?.reason === 'notInPlan';
  const lines = (isIn: boolean, outside = false): ReactElement[] =>
    order.flatMap((i) => {
      const [candidate, reason, ranked] = [built.model.candidates[i], selection.reasons[i], built.ranked[i]];
      if (!candidate || !ranked || reason?.isIn !== isIn || isOutside(i) !== outside) return [];
      const row = ofScenario.find(({ project }) => isSame(project, candidate.key));
      const said = saidOf({ register, frame: scenario }, candidate.key, reason, language);
      return [<CandidateLine key={candidate.key} candidate={candidate} place={ranked.mustDo ? word(words.must) : (ranked.rank ?? '–')} isIn={isIn} said={said} lock={row?.lock ?? null} lockReason={row?.lockReason ?? null} canChange={!isLocked} onLock={(to, why) => onLock(candidate.key, to, why)} whatIf={() => whatIf(i)} />];
    });
  const [chosen, left, outside] = [lines(true), lines(false), lines(false, true)];
  const changes = plan === null ? null : (
    <Section title={word(words.againstPlan)}>
      {plan.comesIn.length + plan.goesOut.length === 0 ? <p className={styles.note}>{word(words.same)}</p> : null}
      {plan.comesIn.length === 0 ? null : <p className={styles.note}>{word(words.comesIn, { projects: shortListOf(plan.comesIn.map(nameOf), 8, language) })}</p>}
      {plan.goesOut.length === 0 ? null : <p className={styles.note}>{word(words.goesOut, { projects: shortListOf(plan.goesOut.map(nameOf), 8, language) })}</p>}
    </Section>
  );
  return (
    <>
      {scenario.round === 'midYear' ? changes : null}
      <Section title={statusInWords(selection, language)}>
        <p className={styles.note}>{word(words.result, { count: chosen.length, all: chosen.length + left.length, value: amount(selection.value), cost: moneyInProse(cost, currency, language), year: built.year })}</p>
        {selection.lostByLine !== null && selection.lostByLine > 1e-6 && !isMoney ? <p className={styles.note}>{word(words.lost, { lost: shortNumber(selection.lostByLine, language) })}</p> : null}
        {selection.conflicts.map((conflict, at) => (
          <p key={at} className={styles.problem}>
            {keepFigures(conflictInWords(conflict, wording))}
          </p>
        ))}
        {selection.circles.map((circle) => (
          <p key={circle.map(({ key }) => key).join(' ')} className={styles.problem}>
            {keepFigures(circleInWords(circle, wording))}
          </p>
        ))}
        {built.remarks.map((remark) => (
          <p key={remark.kind} className={styles.note}>
            {keepFigures(remarkInWords(remark, wording))}
          </p>
        ))}
      </Section>
      {scenario.round === 'midYear' ? null : changes}
      <Section title={word(words.limits)} aside={<Link href={limitsAddress}>{word(limitWords.open)}</Link>}>
        {limits.length === 0 ? <p className={styles.note}>{word(words.noLimits)}</p> : (
          <LimitBars limits={limits} chosen={selection.chosen} wording={wording} />
        )}
      </Section>
      <Section title={word(words.chosen, { count: chosen.length })}>{chosen}</Section>
      <Section title={word(words.notChosen, { count: left.length })}>{left}</Section>
      {outside.length === 0 ? null : (
        <Section title={word(words.outside, { count: outside.length })}>
          <p className={styles.note}>{word(words.outsideAbout)}</p>
          {outside}
        </Section>
      )}
    </>
  );
}
