import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { escalateRisk } from '../../../app/risks/judge-and-escalate.js';
import type { RiskRow } from '../../../app/risks/risk-matrix.js';
import { labelOf } from '../../../schema/choice.js';
import { riskProximity, riskStrategy, riskVerdict } from '../../../register/choices/risk.js';
import { riskScore } from '../../../register/formulas/risk-score.js';
import { findRow, type Register } from '../../../register/register.js';
import { fill } from '../../../schema/text.js';
import { Button } from '../../controls/button.js';
import { focusRing } from '../../controls/focus-ring.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { rowAddress } from '../../state/row-address.js';
import { useOutcome } from '../../state/use-outcome.js';
import { JudgeDialog } from './judge-dialog.js';
import { riskWords } from './risk-words.js';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '8px 12px', overflowWrap: 'anywhere' },
  name: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' }, ...focusRing },
  facts: { margin: '2px 0 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** One risk: how it stands before and after its measure, when it can strike, and what the steering group says. */
export function RiskItem({ register, risk }: { readonly register: Register; readonly risk: RiskRow }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language, tell } = usePane();
  const settle = useOutcome();
  const [judging, setJudging] = useState(false);
  const name = risk.name ?? risk.id ?? '';
  const [before, after] = [riskScore(risk.probability, risk.consequence), riskScore(risk.probabilityAfter, risk.consequenceAfter)];
  const project = findRow(register, 'project', risk.project)?.name ?? word(riskWords.wholePortfolio);
  const href = rowAddress('risk', risk.id);
  const isRaised = risk.escalate === true && risk.verdict === null;
  const facts = [
    project,
    before === null ? null : after === null ? String(before) : word(riskWords.moves, { before, after }),
    risk.proximity === null ? null : `${word(riskWords.proximity)}: ${labelOf(riskProximity, risk.proximity, language).toLowerCase()}`,
    risk.strategy === null ? null : `${word(riskWords.strategy)}: ${labelOf(riskStrategy, risk.strategy, language).toLowerCase()}`,
    risk.measure === null ? null : `${word(riskWords.measure)}: ${risk.measure}`,
    risk.verdict === null ? (isRaised ? word(riskWords.raised) : null) : `${word(riskWords.verdict)}: ${labelOf(riskVerdict, risk.verdict, language).toLowerCase()}${risk.verdictOwner === null ? '' : ` (${risk.verdictOwner})`}`,
  ].filter((one) => one !== null);

  function escalate(): void {
    const prepared = escalateRisk(register, risk);
    if (!prepared.ok) {
      tell(prepared.sentence, 'problem');
      return;
    }
    const told = { da: fill(riskWords.escalated.da, { name }), en: fill(riskWords.escalated.en, { name }) };
    void session.saveRow({ entity: 'risk', id: risk.id ?? '', seen: { escalate: risk.escalate, verdict: risk.verdict }, values: prepared.values }).then((outcome) => settle(outcome, told));
  }

  return (
    <li className={styles.item}>
      <h3 className={styles.name}>{href === null ? name : <a className={styles.link} href={href}>{name}</a>}</h3>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <div className={styles.actions}>
        {isRaised ? (
          <Button size="small" aria-label={word(riskWords.named, { action: word(riskWords.judge), name })} onClick={() => setJudging(true)}>
            {word(riskWords.judge)}
          </Button>
        ) : (
          <Button size="small" disabled={state.busy || risk.id === null} aria-label={word(riskWords.named, { action: word(riskWords.escalate), name })} onClick={escalate}>
            {word(riskWords.escalate)}
          </Button>
        )}
      </div>
      {judging ? <JudgeDialog register={register} risk={risk} onClose={() => setJudging(false)} /> : null}
    </li>
  );
}
