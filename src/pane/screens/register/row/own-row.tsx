import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { ownName } from '../../../../app/rows/own-names.js';
import { isWithin } from '../../../../app/rows/own-limit.js';
import { ownText } from '../../../../app/rows/own-text.js';
import type { CellLook } from '../../../../app/live-workbook.js';
import type { AnyRow } from '../../../../schema/entity.js';
import type { RawValue } from '../../../../schema/raw-workbook.js';
import { Button } from '../../../controls/button.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';
import { FieldConflict } from './field-conflict.js';
import { FieldFrame, ReadFrame } from './field-frame.js';
import { fieldId } from './field-id.js';
import { FindingLine } from './finding-line.js';
import { OwnControl, showsDay, type OwnColumn } from './own-control.js';
import type { DraftOfRow } from './use-row-draft.js';

interface OwnRowProps {
  readonly column: OwnColumn;
  /** Null while Excel has not told. */
  readonly look: CellLook | null;
  readonly work: DraftOfRow;
  /** The row as it stands in the sheet. */
  readonly row: AnyRow;
  readonly readOnly: boolean;
  readonly isConflict: boolean;
}

const useStyles = makeStyles({ read: { margin: 0, minWidth: 0 }, replace: { display: 'block', marginTop: '4px' }, wide: { gridColumn: '1 / -1' } });

const longText = 40;

/** A cell of a column people have added: written like a field, unless it calculates or shows an error. */
export function OwnRow({ column, look, work, row, readOnly, isConflict }: OwnRowProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const [replacing, setReplacing] = useState(false);
  const { header } = column;
  const name = ownName(header);
  const stands = (row[name] ?? null) as RawValue;
  const changed = work.draft.fields[name];
  const value = (changed === undefined ? stands : changed.value) as RawValue;
  const day = look !== null && showsDay(look);
  const shown = (one: RawValue): string => ownText(one, { format: look?.numberFormat ?? '', showsDay: day }, language);
  const isCalculated = look?.isFormula === true;
  // Excel's own figure may be newer than the reading; a new row has none yet.
  const current = !isCalculated ? stands : work.draft.id === null ? null : look.value;
  const isError = typeof current === 'object' && current !== null;
  const isWide = column.isLong || shown(stands).length > longText;
  const id = fieldId(name);
  useEffect(() => {
    if (replacing) document.getElementById(id)?.focus();
  }, [replacing, id]);
  if (look === null || readOnly || isCalculated || (isError && changed === undefined && !replacing)) {
    const help = isCalculated ? (isError ? rowWords.ownFormulaError : rowWords.ownFormula) : isError ? rowWords.ownError : null;
    const mayReplace = isError && !isCalculated && !readOnly && look !== null;
    return (
      <dl className={mergeClasses(styles.read, isWide && styles.wide)}>
        <ReadFrame
          label={header}
          isWide={isWide}
          mark={isCalculated ? word(rowWords.calculated) : null}
          value={shown(current)}
          none={word(isCalculated ? rowWords.noFigure : rowWords.empty)}
          help={
            help === null ? null : (
              <>
                {word(help)}
                {mayReplace ? (
                  <Button className={styles.replace} size="small" aria-label={`${word(rowWords.ownReplace)}: ${header}`} onClick={() => setReplacing(true)}>
                    {word(rowWords.ownReplace)}
                  </Button>
                ) : null}
              </>
            )
          }
        />
      </dl>
    );
  }
  const now = isError && changed === undefined ? null : value;
  return (
    <FieldFrame
      id={id}
      label={header}
      isWide={isWide}
      isChanged={changed !== undefined}
      onUndo={() => {
        setReplacing(false);
        work.undo(name);
      }}
      control={<OwnControl id={id} column={column} look={look} value={now} was={(changed?.seen ?? stands) as RawValue} onValue={(next) => work.setValue(name, next, day)} />}
      notes={
        <>
          {day && changed !== undefined && typeof value === 'string' ? <FindingLine severity="info" text={word(rowWords.ownNoDay)} /> : null}
          {changed === undefined || look.limit === null || isWithin(value, look.limit) ? null : <FindingLine severity="warning" text={word(rowWords.ownNotAllowed, { message: look.limit.message }).trim()} />}
        </>
      }
      conflict={isConflict ? <FieldConflict label={header} mine={shown(value)} theirs={shown(stands)} onKeepMine={() => work.keepMine(name)} onTakeTheirs={() => work.undo(name)} /> : null}
    />
  );
}
