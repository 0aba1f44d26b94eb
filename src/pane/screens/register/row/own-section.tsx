import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactElement } from 'react';
import { ownName, type OwnCells } from '../../../../app/rows/own-names.js';
import { ownColumnKind } from '../../../../app/rows/own-values.js';
import type { EntityKey } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { AnyRow } from '../../../../schema/entity.js';
import type { RawValue } from '../../../../schema/raw-workbook.js';
import { Button } from '../../../controls/button.js';
import { useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';
import type { OwnColumn } from './own-control.js';
import { OwnRow } from './own-row.js';
import { RowSection } from './row-section.js';
import { useOwnLooks } from './use-own-looks.js';
import type { DraftOfRow } from './use-row-draft.js';

const useStyles = makeStyles({
  about: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))', columnGap: '16px', rowGap: '12px', margin: 0 },
});

/** Texts longer than this take several lines in the form. */
const oneLine = 80;

function isLong(value: RawValue): boolean {
  return typeof value === 'string' && (value.length > oneLine || value.includes('\n'));
}

/** What stands in each of the columns, over all rows of the table. */
function columnsOf(rows: readonly AnyRow[], own: OwnCells): readonly OwnColumn[] {
  return own.headers.map((header) => {
    const cells = rows.map((row) => own.cell(row, header));
    return { header, kind: ownColumnKind(cells), isLong: cells.some(isLong) };
  });
}

interface OwnSectionProps {
  readonly register: Register;
  readonly entity: EntityKey;
  readonly id: string | null;
  readonly own: OwnCells;
  readonly work: DraftOfRow;
  readonly row: AnyRow;
  readonly readOnly: boolean;
  readonly conflicts: readonly string[];
  /** Saving has failed: a cell may be another than it was. */
  readonly failed: boolean;
}

/** The columns people have added to the sheet, in its order, written like the others as far as they can be. */
export function OwnSection({ register, entity, id, own, work, row, readOnly, conflicts, failed: saveFailed }: OwnSectionProps): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const rows = register.rows[entity] as readonly AnyRow[];
  const columns = useMemo(() => columnsOf(rows, own), [rows, own.headers.join('\n')]);
  const { looks, failed, again } = useOwnLooks(entity, id, row, own.headers);
  useEffect(() => {
    if (saveFailed) again();
  }, [saveFailed, again]);
  if (columns.length === 0) return null;
  const names = columns.map(({ header }) => ownName(header));
  const written = columns.flatMap(({ header }) => (looks?.get(header)?.isFormula ? [] : [ownName(header)]));
  const filled = written.filter((name) => (work.edited[name] ?? null) !== null).length;
  const opened = names.some((name) => name in work.draft.fields || (work.edited[name] ?? null) !== null);
  const isAsking = looks === null && !failed;
  const shown = columns.map((column) => <OwnRow key={column.header} column={column} look={looks?.get(column.header) ?? null} work={work} row={row} readOnly={readOnly} isConflict={conflicts.includes(ownName(column.header))} />);
  return (
    <RowSection title={word(rowWords.own)} note={written.length > 0 ? word(rowWords.filledOf, { filled, total: written.length }) : undefined} opened={opened}>
      <p className={styles.about} role="status">
        {word(isAsking ? rowWords.ownAsking : failed ? rowWords.ownUnknown : rowWords.ownAbout)}
      </p>
      {failed ? (
        <Button size="small" onClick={again}>
          {word(rowWords.ownAgain)}
        </Button>
      ) : null}
      {isAsking ? null : <div className={styles.fields}>{shown}</div>}
    </RowSection>
  );
}
