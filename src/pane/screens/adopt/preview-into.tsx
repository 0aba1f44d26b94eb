import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { adoptedField, listKind } from '../../../adoption/kinds/list-kinds.js';
import { shownValue } from '../../../adoption/rows/adopt-cells.js';
import type { Adoption } from '../../../adoption/adopt-workbook.js';
import type { IncomingRow, ValueChange } from '../../../app/adopt/compare-row.js';
import { shownRow } from '../../../app/adopt/likely-same.js';
import type { IntoRegister } from '../../../app/adopt/into-register.js';
import type { IntoTable } from '../../../app/adopt/into-table.js';
import type { ChangedRow } from '../../../app/adopt/merge-rows.js';
import { Button } from '../../controls/button.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';
import { ReportGroup, type ReportLine } from './report-group.js';
import { ReportGroups } from './report-groups.js';
import { filled, rowsOf } from './rows-of.js';
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

/** What becomes of the rows of one kind. */
function TableGroups({ table: { entity, merged, newIds, withoutColumn, ownWithoutColumn } }: { readonly table: IntoTable }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const { added, mayBe, changed, unchanged, held, ambiguous, repeated } = merged;

  const label = ({ field, own }: Pick<ValueChange, 'field' | 'own'>): string => (own ? own.header : (adoptedField(entity, field)?.label[language] ?? field));
  const shown = ({ field, own }: ValueChange, value: unknown): string => {
    if (value === null || value === undefined) return '';
    const text = (own ? String(value) : shownValue(entity, field, value)[language]).replace(/\s+/g, ' ');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  };
  const changes = (rows: readonly ChangedRow[], line: typeof adoptWords.change | typeof adoptWords.keptChange): readonly ReportLine[] =>
    rows.map(({ row, changes: all }) => ({
      text: `${row.id ?? ''} ${row.name ?? ''}`,
      below: all.map((change) => word(change.before === null ? adoptWords.filledIn : line, { field: label(change), before: shown(change, change.before), after: shown(change, change.after) })).join('\n'),
    }));
  const likeLine = (one: IncomingRow): readonly string[] => {
    const rows = (mayBe.get(one) ?? []).map((row) => shownRow(row, entity));
    return rows.length === 0 ? [] : [word(adoptWords.isLike, { rows: rows.join(', ') })];
  };
  const missing = [...withoutColumn.map((field) => label({ field })), ...ownWithoutColumn];
  return (
    <>
      <ReportGroup title={word(adoptWords.added, { plural: word(listKind(entity).words.plural) })} lines={added.map((one, index) => ({ text: `${newIds[index] ?? ''} ${String(one.values.name ?? '?')}`, below: [`${one.source.sheet}, ${word(adoptWords.row, { row: one.source.row })}`, ...likeLine(one)].join('\n') }))} open />
      <ReportGroup title={word(adoptWords.changed, { plural: word(listKind(entity).words.plural) })} lines={changes(changed, adoptWords.change)} open />
      <ReportGroup title={word(adoptWords.unchanged, { plural: word(listKind(entity).words.plural) })} lines={unchanged.map(({ row }) => ({ text: `${row.id ?? ''} ${row.name ?? ''}` }))} />
      <ReportGroup title={word(adoptWords.held)} lines={changes(held, adoptWords.keptChange)} />
      <ReportGroup title={word(adoptWords.ambiguous, { thing: word(listKind(entity).words.header).toLowerCase() })} lines={ambiguous.map(({ incoming, candidates, formerly }) => ({ text: word(formerly ? adoptWords.onceCalled : adoptWords.mayBe, { name: String(incoming.values.name ?? '?'), candidates: candidates.map((row) => (formerly ? `${row.id ?? ''} ${row.name ?? ''}`.trim() : (row.id ?? row.name ?? '?'))).join(', ') }) }))} />
      <ReportGroup title={word(adoptWords.repeatedRows)} lines={repeated.map(({ row }) => ({ text: `${row.id ?? ''} ${row.name ?? ''}` }))} />
      {missing.length > 0 ? <p className={styles.text}>{word(adoptWords.withoutColumn, { fields: missing.join(', ') })}</p> : null}
    </>
  );
}

/** What a further list would change in the register, new, changed and unchanged; then it is brought in. */
export function PreviewInto({ chosen: { source }, adoption, into, onBack, onDone }: PreviewIntoProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, tell } = usePane();
  const { run, busy } = useAttempt();
  const [written, setWritten] = useState(0);
  async function bringIn(): Promise<void> {
    const done = await run(session.adoption.bringIn(source, adoption, setWritten));
    if (done === null) return;
    onDone();
    tell(filled(adoptWords.brought, into.tables.map(({ entity }) => entity), { added: done.added, changed: done.changed }), 'done');
  }

  return (
    <>
      <h2 className={styles.count}>{word(adoptWords.rowsFrom, { rows: rowsOf(adoption, word), sheets: adoption.sources.map(({ name }) => name).join(', ') })}</h2>
      {into.tables.map((table) => (
        <TableGroups key={table.entity} table={table} />
      ))}
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
