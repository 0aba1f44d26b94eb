import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { disagreements } from '../../../prioritisation/disagreements.js';
import type { RankedProject } from '../../../prioritisation/ranking.js';
import { candidatesFor } from '../../../prioritisation/selection/candidates-for.js';
import { findByKey } from '../../../register/checking/find-by-key.js';
import { shortNumber } from '../../../schema/wording/number-words.js';
import { Button } from '../../controls/button.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PageTitle } from '../../controls/page-title.js';
import { RowList } from '../../controls/row-list.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { planYear } from '../../state/plan-year.js';
import { ProjectForm } from './project-form.js';
import { scoringWords as words } from './scoring-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '240px' },
  row: { display: 'flex', gap: '8px', alignItems: 'center' },
  name: { flexGrow: 1, minWidth: 0 },
  cells: { display: 'flex', gap: '2px', flexShrink: 0 },
  cell: { minWidth: '26px', padding: '1px 2px', textAlign: 'center', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
});

/** Every candidate against every criterion, and the form of the one that is chosen. */
export default function ScoringScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { state, params, language, go } = usePane();
  const { register } = state;
  const year = register === null ? 0 : planYear(register);
  const candidates = useMemo(() => (register === null ? [] : candidatesFor(register, year).filter(({ mustDo }) => !mustDo)), [register, year]);
  const apart = useMemo(() => new Set(register === null ? [] : disagreements(register).map(({ project, criterion }) => `${project.id ?? ''} ${criterion.id ?? ''}`)), [register]);
  if (register === null) return null;

  const criteria = register.rows.criterion.filter(({ id, active }) => id !== null && active !== false);
  if (criteria.length === 0) {
    return <EmptyState of={word(words.title)} title={word(words.noCriteria)} text={word(words.noCriteriaAbout)} actions={<Button appearance="primary" onClick={() => go('prioritisation')}>{word(words.toCriteria)}</Button>} />;
  }
  const lacking = candidates.filter(({ missing, contributions }) => missing > 0 || contributions.length === 0);
  const chosen = findByKey(register, 'project', params['project'] ?? null);
  if (chosen?.id) {
    if (state.who === null) return <EmptyState title={chosen.name ?? chosen.id} text={word(words.noOne)} actions={<Button onClick={() => go('scoring')}>{word(words.back)}</Button>} />;
    const next = lacking.find(({ project }) => project.id !== chosen.id)?.project.id ?? null;
    return <ProjectForm key={`${chosen.id} ${state.who}`} register={register} project={{ ...chosen, id: chosen.id }} who={state.who} next={next} />;
  }

  function cellOf({ contributions, project }: RankedProject, criterion: (typeof criteria)[number]): string {
    const part = contributions.find((one) => one.criterion === criterion);
    if (!part) return '';
    return part.median === null ? '–' : `${apart.has(`${project.id ?? ''} ${criterion.id ?? ''}`) ? '±' : ''}${shortNumber(part.median, language)}`;
  }

  return (
    <>
      <PageTitle title={word(words.title)} lead={word(words.lead, { done: candidates.length - lacking.length, all: candidates.length })} />
      <p className={styles.note}>
        {word(words.key, { criteria: criteria.map(({ name, id }) => name ?? id ?? '').join(' · ') })} {word(words.mustsNot)}
      </p>
      <div className={styles.list}>
        <RowList label={word(words.matrix)} items={[...lacking, ...candidates.filter((one) => !lacking.includes(one))]} keyOf={({ project }) => project.id ?? ''} onOpen={({ project }) => go('scoring', { project: project.id ?? '' })} rowHeight={40}>
          {(one) => (
            <span className={styles.row}>
              <span className={styles.name}>{one.project.name ?? one.project.id}</span>
              <span className={styles.cells}>
                {criteria.map((criterion) => (
                  <span key={criterion.id} className={styles.cell} title={criterion.name ?? ''}>
                    {cellOf(one, criterion)}
                  </span>
                ))}
              </span>
            </span>
          )}
        </RowList>
      </div>
    </>
  );
}
