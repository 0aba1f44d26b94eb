import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { shownValue } from '../../../adoption/rows/adopt-cells.js';
import type { Adoption } from '../../../adoption/adopt-workbook.js';
import type { ValueChange } from '../../../app/adopt/compare-project.js';
import type { IntoRegister } from '../../../app/adopt/into-register.js';
import type { ChangedRow } from '../../../app/adopt/merge-projects.js';
import { entities } from '../../../register/entities/index.js';
import { Button } from '../../controls/button.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';
import { ReportGroup, type ReportLine } from './report-group.js';
import { ReportGroups } from './report-groups.js';
import { StepButtons } from './step-buttons.js';
import type { Chosen } from './stages.js';
import { useAttempt } from './use-attempt.js';

const useStyles = makeStyles({
  count: { margin: '0 12px 8px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: '0 12px 8px' },
});

interface PreviewIntoProps {
  readonly chosen: Chosen;
  readonly adoption: Adoption;
  readonly into: IntoRegister;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** What a further list would change in the register, new, changed and unchanged; then it is brought in. */
export function PreviewInto({ chosen: { source }, adoption, into, onBack, onDone }: PreviewIntoProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, language, tell } = usePane();
  const { run, busy } = useAttempt();
  const [written, setWritten] = useState(0);
  const { added, changed, unchanged, held, ambiguous, repeated } = into.merged;

  const label = ({ field, own }: Pick<ValueChange, 'field' | 'own'>): string => (own ? own.header : entities.project.fields[field as keyof typeof entities.project.fields].label[language]);
  const shown = ({ field, own }: ValueChange, value: unknown): string => {
    if (value === null || value === undefined) return '';
    const text = (own ? String(value) : shownValue('project', field, value)[language]).replace(/\s+/g, ' ');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  };
  const changes = (rows: readonly ChangedRow[], line: typeof adoptWords.change | typeof adoptWords.keptChange): readonly ReportLine[] =>
    rows.map(({ row, changes: all }) => ({
      text: `${row.id ?? ''} ${row.name ?? ''}`,
      below: all.map((change) => word(line, { field: label(change), before: shown(change, change.before), after: shown(change, change.after) })).join('\n'),
    }));
  const missing = [...into.withoutColumn.map((field) => label({ field })), ...into.ownWithoutColumn];

  async function bringIn(): Promise<void> {
    const done = await run(session.adoption.bringIn(source, adoption, setWritten));
    if (done === null) return;
    onDone();
    tell({ da: adoptWords.brought.da.replace('{added}', String(done.added)).replace('{changed}', String(done.changed)), en: adoptWords.brought.en.replace('{added}', String(done.added)).replace('{changed}', String(done.changed)) }, 'done');
  }

  return (
    <>
      <h2 className={styles.count}>{word(adoptWords.projects, { count: adoption.rows.length, sheets: adoption.sources.map(({ name }) => name).join(', ') })}</h2>
      <ReportGroup title={word(adoptWords.added)} lines={added.map(({ values, source: from }, index) => ({ text: `${into.newIds[index] ?? ''} ${String(values.name ?? '?')}`, below: `${from.sheet}, ${word(adoptWords.row, { row: from.row })}` }))} open />
      <ReportGroup title={word(adoptWords.changed)} lines={changes(changed, adoptWords.change)} open />
      <ReportGroup title={word(adoptWords.unchanged)} lines={unchanged.map(({ row }) => ({ text: `${row.id ?? ''} ${row.name ?? ''}` }))} />
      <ReportGroup title={word(adoptWords.held)} lines={changes(held, adoptWords.keptChange)} />
      <ReportGroup title={word(adoptWords.ambiguous)} lines={ambiguous.map(({ incoming, candidates, formerly }) => ({ text: word(formerly ? adoptWords.onceCalled : adoptWords.mayBe, { name: String(incoming.values.name ?? '?'), candidates: candidates.map((row) => (formerly ? `${row.id ?? ''} ${row.name ?? ''}`.trim() : (row.id ?? row.name ?? '?'))).join(', ') }) }))} />
      <ReportGroup title={word(adoptWords.repeatedRows)} lines={repeated.map(({ row }) => ({ text: `${row.id ?? ''} ${row.name ?? ''}` }))} />
      {missing.length > 0 ? <p className={styles.text}>{word(adoptWords.withoutColumn, { fields: missing.join(', ') })}</p> : null}
      <ReportGroups adoption={adoption} remarks={source.remarks} otherCurrency={into.otherCurrency} />
      {into.patch === null ? <p className={styles.text}>{word(adoptWords.nothingNew)}</p> : null}
      {busy ? (
        <p role="status" className={styles.text}>
          {word(adoptWords.bringing, { count: written })}
        </p>
      ) : null}
      <StepButtons onBack={onBack} disabled={busy}>
        <Button appearance="primary" disabled={busy || into.patch === null} onClick={() => void bringIn()}>
          {word(adoptWords.bringIn)}
        </Button>
      </StepButtons>
    </>
  );
}
