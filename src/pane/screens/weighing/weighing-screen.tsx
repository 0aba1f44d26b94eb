import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { numberToType, typedNumber } from '../../../app/measurements/typed-number.js';
import type { RowEdit } from '../../../app/session/register-session.js';
import { comparisonBetween } from '../../../prioritisation/weighing/comparisons.js';
import { randomIndexTables } from '../../../prioritisation/weighing/random-index.js';
import { normaliseWeights } from '../../../prioritisation/weights.js';
import { isSame } from '../../../register/checking/keys.js';
import type { RowOf } from '../../../register/entities/index.js';
import { formatNumber, shortNumber } from '../../../schema/wording/number-words.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import { Button } from '../../controls/button.js';
import { EmptyState } from '../../controls/empty-state.js';
import { Labelled } from '../../controls/labelled.js';
import { PageTitle } from '../../controls/page-title.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { pairsOf, resultOf, type Entered, type Method } from './weighing-methods.js';
import { weighingWords as words } from './weighing-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  list: { margin: 0, padding: '0 12px 10px', listStyleType: 'none' },
  item: { display: 'flex', justifyContent: 'space-between', gap: '8px', padding: '2px 0', fontVariantNumeric: 'tabular-nums' },
  foot: { padding: '0 12px 12px' },
});

const steps = [9, 7, 5, 3, 2] as const;
type Row = RowOf<'criterion'> & { readonly id: string };

function nameOf(row: Row | undefined): string {
  return row?.name ?? row?.id ?? '';
}

/** Each person has comparisons of her own: the form begins anew when someone else is at work. */
export default function WeighingScreen(): ReactElement {
  const { state } = usePane();
  return <Weighing key={state.who ?? ''} />;
}

/** Weights by swings, by order or by pairs; the register keeps both the weights and what they come from. */
function Weighing(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language, go } = usePane();
  const { register } = state;
  const rows = (register?.rows.criterion ?? []).filter((one): one is Row => one.id !== null && one.active !== false);
  const pairs = pairsOf(rows.length);
  const [method, setMethod] = useState<Method>('swing');
  const [entered, setEntered] = useState<Entered>(() => ({
    swing: rows.map(({ swing }) => (swing === null ? '' : numberToType(swing, language))),
    order: rows.map(({ order }) => (order === null ? '' : numberToType(order, language))),
    pairs: Object.fromEntries(pairs.flatMap(([a, b]) => {
      const row = register && comparisonBetween(register, rows[a]?.id ?? '', rows[b]?.id ?? '', state.who);
      return row?.times ? [[`${String(a)} ${String(b)}`, isSame(row.more, rows[a]?.id ?? null) ? row.times : 1 / row.times]] : [];
    })),
  }));
  if (register === null) return null;
  if (rows.length === 0) return <EmptyState of={word(words.title)} title={word(words.none)} text={word(words.noneAbout)} actions={<Button appearance="primary" onClick={() => go('prioritisation')}>{word(words.toCriteria)}</Button>} />;

  const { weights, problem, missing, pairwise } = resultOf(method, entered, language);
  const now = normaliseWeights(rows.map(({ weight }) => weight));
  const timesWords = (times: number, one: Row | undefined, other: Row | undefined): string =>
    Math.abs(times - 1) < 1e-9 ? word(words.equal) : word(words.more, { criterion: nameOf(times > 1 ? one : other), times: shortNumber(times > 1 ? times : 1 / times, language) });
  // Nothing entered yet is no fault.
  const isBegun = method === 'pairs' || entered[method].some((one) => one.trim() !== '');
  const ratio = pairwise === null || pairwise.consistencyRatio === null ? '–' : formatNumber(pairwise.consistencyRatio, language, 2);
  const revise = pairwise?.revise ?? null;

  async function use(): Promise<void> {
    if (weights === null || register === null) return;
    const edits = rows.map((row, at): RowEdit => {
      const weight = Math.round((weights[at] ?? 0) * 1000) / 1000;
      const own = method === 'swing' ? { swing: typedNumber(entered.swing[at] ?? '', language) } : method === 'order' ? { order: typedNumber(entered.order[at] ?? '', language) } : {};
      return { entity: 'criterion', id: row.id, seen: { weight: row.weight, swing: row.swing, order: row.order }, values: { weight, ...own } };
    });
    if (method === 'pairs') {
      const judged = pairs.flatMap(([a, b]) => {
        const times = entered.pairs[`${String(a)} ${String(b)}`];
        const [one, other] = [rows[a]?.id ?? '', rows[b]?.id ?? ''];
        return times === undefined ? [] : [{ row: comparisonBetween(register, one, other, state.who), values: times >= 1 ? { more: one, less: other, times } : { more: other, less: one, times: 1 / times } }];
      });
      const changed = judged.flatMap(({ row, values }): RowEdit[] => (row?.id ? [{ entity: 'comparison', id: row.id, seen: { more: row.more, less: row.less, times: row.times }, values }] : []));
      const added = judged.flatMap(({ row, values }) => (row === null ? [{ ...values, assessor: state.who }] : []));
      if (changed.length > 0 && !settle(await session.saveRows(changed))) return;
      if (added.length > 0 && !settle(await session.addRows('comparison', added))) return;
    }
    settle(await session.saveRows(edits), words.used);
  }

  return (
    <>
      <PageTitle title={word(words.title)} lead={word(words.lead)} />
      <Labelled label={word(words.method)} value={method} onChange={(value) => setMethod(value as Method)} options={(['swing', 'order', 'pairs'] as const).map((value) => ({ value, label: word(words[value]) }))} />
      <p className={styles.note}>{word(words[`${method}About`])}</p>
      {method === 'pairs'
        ? pairs.map(([a, b]) => {
            const key = `${String(a)} ${String(b)}`;
            const times = entered.pairs[key];
            const options = [...steps, 1, ...[...steps].reverse().map((step) => 1 / step)];
            return (
              <Labelled
                key={key}
                label={word(words.pair, { one: nameOf(rows[a]), other: nameOf(rows[b]) })}
                value={times === undefined ? '' : String(times)}
                onChange={(value) => setEntered({ ...entered, pairs: value === '' ? Object.fromEntries(Object.entries(entered.pairs).filter(([one]) => one !== key)) : { ...entered.pairs, [key]: Number(value) } })}
                options={[{ value: '', label: word(words.unset) }, ...[...new Set([...options, ...(times === undefined ? [] : [times])])].map((step) => ({ value: String(step), label: timesWords(step, rows[a], rows[b]) }))]}
              />
            );
          })
        : rows.map((row, at) => (
            <Labelled key={row.id} kind="number" label={word(method === 'swing' ? words.points : words.place, { criterion: nameOf(row) })} value={entered[method][at] ?? ''} onChange={(value) => setEntered({ ...entered, [method]: entered[method].map((one, k) => (k === at ? value : one)) })} />
          ))}
      <div role="status">
        {problem === null ? null : <p className={isBegun ? mergeClasses(styles.note, styles.problem) : styles.note}>{word(problem)}</p>}
        {missing === 0 ? null : <p className={styles.note}>{word(words.missing, { count: missing })}</p>}
        {pairwise === null ? null : <p className={styles.note}>{word(pairwise.isConsistent ? words.consistent : words.inconsistent, { ratio, table: randomIndexTables[pairwise.table].name })}</p>}
        {revise === null ? null : <p className={mergeClasses(styles.note, styles.problem)}>{word(words.revise, { pair: word(words.pair, { one: nameOf(rows[revise.row]), other: nameOf(rows[revise.column]) }), fitting: timesWords(revise.fitting, rows[revise.row], rows[revise.column]) })}</p>}
      </div>
      {weights === null ? null : (
        <Section title={word(words.result)}>
          <ul className={styles.list}>
            {rows.map((row, at) => (
              <li key={row.id} className={styles.item}>
                <span>{nameOf(row)}</span>
                <span>{word(words.now, { share: percentInTable(weights[at] ?? 0, language), now: percentInTable(now[at] ?? 0, language) })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div className={styles.foot}>
        <Button appearance="primary" disabled={state.busy || weights === null || problem !== null} onClick={() => void use()}>
          {word(words.use)}
        </Button>
      </div>
    </>
  );
}
