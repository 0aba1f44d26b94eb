import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { escalateBarrier } from '../../../app/risks/judge-and-escalate.js';
import { labelOf } from '../../../schema/choice.js';
import { fill } from '../../../schema/text.js';
import { barrierStatus } from '../../../register/choices/meeting.js';
import { daysOpen } from '../../../register/formulas/days-open.js';
import type { Register } from '../../../register/register.js';
import { affectedProjects, openBarriers, type Barrier } from '../../../reports/facts/barrier-facts.js';
import { Button } from '../../controls/button.js';
import { focusRing } from '../../controls/focus-ring.js';
import { NewRowButton } from '../../controls/new-row-button.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { rowAddress } from '../../state/row-address.js';
import { useOutcome } from '../../state/use-outcome.js';
import { riskWords } from './risk-words.js';

const useStyles = makeStyles({
  none: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground2 },
  nothing: { margin: '0 0 8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '8px 12px', overflowWrap: 'anywhere' },
  head: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  name: { margin: 0, flexGrow: 1, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' }, ...focusRing },
  days: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: { margin: '2px 0 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

function BarrierItem({ register, barrier }: { readonly register: Register; readonly barrier: Barrier }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language, tell } = usePane();
  const settle = useOutcome();
  const name = barrier.name ?? barrier.id ?? '';
  const href = rowAddress('barrier', barrier.id);
  const days = daysOpen(barrier, register.asOf);
  const affected = affectedProjects(register, barrier).flatMap((project) => project.name ?? []).join(', ') || word(riskWords.wholePortfolio);
  const isRaised = barrier.status === 'submitted' || barrier.status === 'inProgress';

  function escalate(): void {
    const prepared = escalateBarrier(register, barrier);
    if (!prepared.ok) {
      tell(prepared.sentence, 'problem');
      return;
    }
    const told = { da: fill(riskWords.escalated.da, { name }), en: fill(riskWords.escalated.en, { name }) };
    void session.saveRow({ entity: 'barrier', id: barrier.id ?? '', seen: { status: barrier.status }, values: prepared.values }).then((outcome) => settle(outcome, told));
  }

  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.name}>{href === null ? name : <a className={styles.link} href={href}>{name}</a>}</h3>
        {days === null ? null : <span className={styles.days}>{word(riskWords.daysOpen, { n: days })}</span>}
      </div>
      <p className={styles.facts}>
        {[
          affected,
          barrier.ask === null ? null : word(riskWords.asks, { ask: barrier.ask }),
          barrier.responsible ?? (isRaised ? word(riskWords.noOwner) : null),
          barrier.status === null ? null : labelOf(barrierStatus, barrier.status, language),
        ].filter((one) => one !== null).join(' · ')}
      </p>
      <div className={styles.actions}>
        {isRaised ? null : (
          <Button size="small" disabled={state.busy || barrier.id === null} aria-label={word(riskWords.named, { action: word(riskWords.escalate), name })} onClick={escalate}>
            {word(riskWords.escalate)}
          </Button>
        )}
        <Button
          size="small"
          disabled={state.busy || barrier.id === null}
          aria-label={word(riskWords.named, { action: word(riskWords.removed), name })}
          onClick={() => void session.saveRow({ entity: 'barrier', id: barrier.id ?? '', seen: { status: barrier.status, resolved: barrier.resolved }, values: { status: 'removed', resolved: register.asOf } }).then((outcome) => settle(outcome, riskWords.isRemoved))}
        >
          {word(riskWords.removed)}
        </Button>
      </div>
    </li>
  );
}

/** Open barriers, the oldest first: what is asked of the steering group, who has taken it on, and how long it has stood. */
export function BarriersSection({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const barriers = [...openBarriers(register, register.asOf)].sort((a, b) => (daysOpen(b, register.asOf) ?? -1) - (daysOpen(a, register.asOf) ?? -1));
  return (
    <Section title={word(riskWords.barriers)} aside={barriers.length === 0 ? undefined : String(barriers.length)}>
      {barriers.length === 0 ? (
        <div className={styles.none}>
          <p className={styles.nothing}>{word(riskWords.noBarriers)}</p>
          <NewRowButton entity="barrier" label={riskWords.newBarrier} />
        </div>
      ) : null}
      <ul className={styles.list}>
        {barriers.map((barrier) => (
          <BarrierItem key={barrier.id ?? String(barrier.at.row)} register={register} barrier={barrier} />
        ))}
      </ul>
    </Section>
  );
}
