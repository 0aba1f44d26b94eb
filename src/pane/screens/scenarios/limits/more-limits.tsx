import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rowsWith } from '../../../../register/checking/rows-with.js';
import type { RowOf } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import { moneyInProse } from '../../../../schema/wording/money-words.js';
import { formatNumber } from '../../../../schema/wording/number-words.js';
import { Button } from '../../../controls/button.js';
import { PartOffer } from '../../../controls/part-offer.js';
import { Section } from '../../../controls/section.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { useOutcome } from '../../../state/use-outcome.js';
import { limitInLine, sharesAbove } from './limit-rows.js';
import { limitWords as words } from './limit-words.js';
import { NewLimit } from './new-limit.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', gap: '8px', alignItems: 'center', padding: '6px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  said: { flexGrow: 1, minWidth: 0 },
  problem: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
  below: { margin: 0, padding: '4px 12px 8px' },
});

/** Amounts by funding source and least shares to a category or an area. */
export function MoreLimits({ register, scenario }: { readonly register: Register; readonly scenario: RowOf<'scenario'> & { readonly id: string } }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const { currency } = register.settings;
  if (!register.parts.has('prioritisationDepth')) {
    return (
      <Section title={word(words.advanced)}>
        <PartOffer part="prioritisationDepth" about={word(words.advancedAbout)} />
      </Section>
    );
  }
  const rows = rowsWith(register, 'scenarioLimit', 'scenario', scenario.id);
  const above = [['categoryShare', words.categories], ['areaShare', words.areas]] as const;
  return (
    <Section title={word(words.advanced)}>
      <p className={styles.note}>{word(words.advancedAbout)}</p>
      <ul className={styles.list}>
        {rows.map((row, at) => {
          const said = limitInLine(row, language, currency);
          const useless = row.kind === 'sourceBudget' && scenario.frameSource === null && scenario.budgetFrame !== null && (row.amount ?? 0) > scenario.budgetFrame;
          return (
            <li key={row.id ?? at} className={styles.item}>
              <span className={styles.said}>
                {said ?? row.id ?? '–'}
                {said === null ? <span className={styles.problem}>{word(words.unfinished)}</span> : null}
                {useless ? <span className={styles.problem}>{word(words.above, { frame: moneyInProse(scenario.budgetFrame ?? 0, currency, language) })}</span> : null}
              </span>
              {row.id === null ? null : (
                <Button size="small" disabled={state.busy} aria-label={word(words.removeOf, { limit: said ?? row.id })} onClick={() => void session.archiveRow('scenarioLimit', row.id ?? '', word(words.removedWhy)).then((outcome) => settle(outcome, words.removed))}>
                  {word(words.remove)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {above.map(([kind, what]) => {
        const sum = sharesAbove(rows, kind);
        return sum === null ? null : <p key={kind} className={styles.below}><span className={styles.problem}>{word(words.shares, { what: word(what), sum: formatNumber(100 * sum, language) })}</span></p>;
      })}
      <NewLimit key={rows.length} register={register} scenario={scenario} />
    </Section>
  );
}
