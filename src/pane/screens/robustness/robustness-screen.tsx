import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { currentScenario } from '../../../app/prioritise/choose-scenario.js';
import { exactRobustness, exactUpTo } from '../../../prioritisation/robustness/robustness-of.js';
import { intervalInWords, swapInWords } from '../../../prioritisation/robustness/robustness-words.js';
import { tornado } from '../../../prioritisation/robustness/one-weight.js';
import type { WeightSpread } from '../../../prioritisation/robustness/draw-weights.js';
import { candidatesFor } from '../../../prioritisation/selection/candidates-for.js';
import { rowsWith } from '../../../register/checking/rows-with.js';
import { formatNumber } from '../../../schema/wording/number-words.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import { Button } from '../../controls/button.js';
import { EmptyState } from '../../controls/empty-state.js';
import { Labelled } from '../../controls/labelled.js';
import { PageTitle } from '../../controls/page-title.js';
import { Section } from '../../controls/section.js';
import { keepFigures } from '../../words/keep-figures.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { planYear } from '../../state/plan-year.js';
import { FrontierChart } from './frontier-chart.js';
import { robustnessWords as words } from './robustness-words.js';
import { useSampled } from './use-sampled.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: '0 12px 10px 28px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  central: { display: 'block', color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  left: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '3px 4px 3px 12px', overflowWrap: 'anywhere' },
  right: { textAlign: 'right', padding: '3px 12px 3px 4px', fontVariantNumeric: 'tabular-nums' },
  track: { position: 'relative', display: 'block', height: '8px', borderRadius: '3px', backgroundColor: tokens.colorNeutralBackground4 },
  bar: { position: 'absolute', top: 0, height: '100%', borderRadius: '3px', backgroundColor: tokens.colorCompoundBrandBackground, forcedColorAdjust: 'none', '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
});

const rowsShown = 60;

/** What goes further than the three phrases: intervals, swaps, many weightings, what moves one project, value for money. */
export default function RobustnessScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { state, language, go } = usePane();
  const { register } = state;
  const [spread, setSpread] = useState<WeightSpread['kind']>('around');
  const [chosen, setChosen] = useState('');
  const scenario = register && currentScenario(register);
  const ranked = useMemo(() => (register === null ? [] : candidatesFor(register, planYear(register))), [register]);
  const scored = ranked.filter(({ rank }) => rank !== null);
  const inScenario = register && scenario ? rowsWith(register, 'scenarioProject', 'scenario', scenario.id).filter((row) => row.chosen === true && scored.some(({ project }) => project.id === row.project)).length : 0;
  const places = Math.max(1, Math.min(scored.length - 1, inScenario === 0 ? Math.ceil(scored.length / 2) : inScenario));
  const exact = useMemo(() => (ranked.length > exactUpTo ? null : exactRobustness(ranked, places)), [ranked, places]);
  const sampled = useSampled(ranked, places, spread);
  if (register === null) return null;
  const [first] = scored;
  if (!first) return <EmptyState of={word(words.title)} title={word(words.none)} text={word(words.noneAbout)} actions={<Button appearance="primary" onClick={() => go('scoring')}>{word(words.toScores)}</Button>} />;

  const project = scored.find((one) => one.project.id === chosen) ?? first;
  const nameOf = ({ project: row }: (typeof scored)[number]): string => row.name ?? row.id ?? '';
  const weights = first.contributions.map(({ weight }) => weight);
  const bars = exact === null ? [] : tornado(scored.map(({ contributions }) => contributions.map(({ value }) => value ?? 0)), scored.indexOf(project), weights, 0.2);
  return (
    <>
      <PageTitle title={word(words.title)} lead={word(words.lead)} />
      <Section title={word(words.intervals)} aside={word(words.places, { places })}>
        {exact === null ? <p className={styles.note}>{ranked.length > exactUpTo ? word(words.tooMany, { count: exactUpTo }) : word(words.differing)}</p> : <ul className={styles.list}>{(exact.intervals ?? []).map((interval) => <li key={interval.criterion.id}>{keepFigures(intervalInWords(interval, places, language))}</li>)}</ul>}
      </Section>
      {exact === null ? null : (
        <Section title={word(words.swaps)}>
          <ul className={styles.list}>{exact.swaps.slice(0, rowsShown).map(({ above, below, swap }) => <li key={`${above.project.id ?? ''}${below.project.id ?? ''}`}>{keepFigures(swapInWords(nameOf(above), nameOf(below), swap, language))}</li>)}</ul>
        </Section>
      )}
      <Section title={word(words.sampled)}>
        <Labelled label={word(words.spread)} value={spread} onChange={(value) => setSpread(value as WeightSpread['kind'])} options={(['around', 'ordered', 'any'] as const).map((value) => ({ value, label: word(words[value]) }))} />
        <p className={styles.note} role="status">{sampled === null ? '…' : word(words.tried, { cases: formatNumber(sampled.cases, language) })}</p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.left}>{word(words.project)}</th>
              <th scope="col" className={styles.right}>{word(words.range)}</th>
              <th scope="col" className={styles.right}>{word(words.share)}</th>
            </tr>
          </thead>
          <tbody>
            {ranked.filter(({ mustDo }) => !mustDo).slice(0, rowsShown).map((one) => {
              const found = sampled?.byProject.get(one.project);
              const central = found?.central ?? null;
              return (
                <tr key={one.project.id}>
                  <th scope="row" className={styles.left}>
                    {nameOf(one)}
                    {central === null || found === undefined || found.first < 0.005 || exact === null ? null : <span className={styles.central}>{word(words.central, { weights: central.map((weight) => percentInTable(weight, language)).join(' / ') })}</span>}
                  </th>
                  <td className={styles.right}>{found === undefined ? '…' : found.low === found.high ? found.low : word(words.rangeOf, { low: found.low, high: found.high })}</td>
                  <td className={styles.right}>{found === undefined ? '…' : percentInTable(found.inPlaces, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Section>
      {bars.length === 0 ? null : (
        <Section title={word(words.tornado)}>
          <Labelled label={word(words.project)} value={project.project.id ?? ''} onChange={setChosen} options={scored.map((one) => ({ value: one.project.id ?? '', label: nameOf(one) }))} />
          <p className={styles.note}>{word(words.tornadoAbout, { score: formatNumber(project.score ?? 0, language, 1), rank: project.rank ?? '–' })}</p>
          <table className={styles.table}>
            <tbody>
              {bars.map(({ criterion, lower, higher }) => {
                const [low, high] = [Math.min(lower.score, higher.score), Math.max(lower.score, higher.score)];
                return (
                  <tr key={criterion}>
                    <th scope="row" className={styles.left}>{first.contributions[criterion]?.criterion.name}</th>
                    <td className={styles.right}>
                      <span className={styles.track} aria-hidden="true"><span className={styles.bar} style={{ left: `${String(low)}%`, width: `${String(Math.max(0.5, high - low))}%` }} /></span>
                      {word(lower.rank === higher.rank ? words.barSame : words.bar, { low: formatNumber(low, language, 1), high: formatNumber(high, language, 1), worst: Math.max(lower.rank, higher.rank), best: Math.min(lower.rank, higher.rank) })}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Section>
      )}
      <Section title={word(words.frontier)}>
        <FrontierChart register={register} scenario={scenario} />
      </Section>
    </>
  );
}
