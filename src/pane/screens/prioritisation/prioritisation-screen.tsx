import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { currentScenario } from '../../../app/prioritise/choose-scenario.js';
import { exactRobustness, exactUpTo, ranksWhileMissing } from '../../../prioritisation/robustness/robustness-of.js';
import { candidatesFor } from '../../../prioritisation/selection/candidates-for.js';
import { standardCriteria } from '../../../prioritisation/standard-criteria.js';
import { rowsWith } from '../../../register/checking/rows-with.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { Button } from '../../controls/button.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PageTitle } from '../../controls/page-title.js';
import { RowList } from '../../controls/row-list.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { planYear } from '../../state/plan-year.js';
import { useOutcome } from '../../state/use-outcome.js';
import { prioritisationWords as words } from './prioritisation-words.js';
import { RankedRow, type Shown } from './ranked-row.js';
import { ScoreDialog } from './score-dialog.js';
import { criteriaInUse, withWeights, type Tried } from './tried-weights.js';
import { WeightSliders } from './weight-sliders.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 6px', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '220px' },
  weights: { flexShrink: 0 },
});

/** The candidates in order, re-ranked while a weight is moved. */
export default function PrioritisationScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const { register } = state;
  const [tried, setTried] = useState<Tried>({});
  const [opened, setOpened] = useState<string | null>(null);
  const year = register === null ? 0 : planYear(register);
  const before = useMemo(() => (register === null ? new Map() : new Map(candidatesFor(register, year).map(({ project, rank }) => [project.id, rank] as const))), [register, year]);
  const ranked = useMemo(() => (register === null ? [] : candidatesFor(withWeights(register, tried), year)), [register, year, tried]);
  const settled = useDeferredValue(ranked);
  const places = useMemo(() => {
    const scenario = register && currentScenario(register);
    const free = new Set(settled.filter(({ rank }) => rank !== null).map(({ project }) => project.id));
    const count = scenario ? rowsWith(register, 'scenarioProject', 'scenario', scenario.id).filter(({ chosen, project }) => chosen === true && free.has(project)).length : 0;
    return count === 0 ? null : count;
  }, [register, settled]);
  const exact = useMemo(() => (settled.length > exactUpTo ? null : exactRobustness(settled, places)), [settled, places]);
  const possible = useMemo(() => ranksWhileMissing(settled), [settled]);
  if (register === null) return null;

  const criteria = criteriaInUse(register);
  if (criteria.length === 0) {
    return (
      <EmptyState of={word(words.title)} title={word(words.begin)} text={word(words.beginAbout)} actions={
        <Button appearance="primary" disabled={state.busy} onClick={() => void session.addRows('criterion', standardCriteria(register.language)).then((outcome) => settle(outcome, words.created))}>
          {word(words.create)}
        </Button>
      } />
    );
  }
  const musts = ranked.filter(({ mustDo }) => mustDo);
  const stable = new Map(exact?.places.map((one) => [one.project.id, one]));
  const shown = ranked.filter(({ mustDo }) => !mustDo).map((one): Shown => ({ ranked: one, stable: stable.get(one.project.id) ?? null, possible: possible.get(one.project) ?? null, before: before.get(one.project.id) ?? null }));
  const dialog = ranked.find(({ project }) => project.id === opened);

  function save(): void {
    const edits = criteria.filter(({ id, weight }) => id in tried && tried[id] !== weight).map(({ id, weight }) => ({ entity: 'criterion' as const, id, seen: { weight }, values: { weight: tried[id] } }));
    void session.saveRows(edits).then((outcome) => {
      if (settle(outcome, words.saved)) setTried({});
    });
  }

  return (
    <>
      <PageTitle title={word(words.title)} lead={word(words.lead, { year })} />
      <div className={styles.weights}>
        <WeightSliders criteria={criteria} tried={tried} onTry={setTried} onSave={save} />
      </div>
      {musts.length === 0 ? null : <p className={styles.note}>{word(words.musts, { names: shortListOf(musts.map(({ project }) => project.name ?? project.id ?? ''), 4, language) })}</p>}
      {shown.length === 0 ? (
        <p className={styles.note}>{word(words.none, { year })}</p>
      ) : (
        <div className={styles.list}>
          <RowList label={word(words.ranking)} items={shown} keyOf={({ ranked: { project } }) => project.id ?? ''} onOpen={({ ranked: { project } }) => setOpened(project.id)} rowHeight={64}>
            {(one) => <RankedRow shown={one} />}
          </RowList>
        </div>
      )}
      {dialog ? <ScoreDialog ranked={dialog} exact={exact} onClose={() => setOpened(null)} /> : null}
    </>
  );
}
