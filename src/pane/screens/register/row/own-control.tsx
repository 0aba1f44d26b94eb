import { Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { ownText } from '../../../../app/rows/own-text.js';
import { readOwn, type OwnColumnKind } from '../../../../app/rows/own-values.js';
import type { CellLook } from '../../../../app/live-workbook.js';
import type { PatchValue } from '../../../../app/patch-value.js';
import { fromSerial, toSerial, type IsoDate } from '../../../../schema/dates.js';
import { isDateFormat } from '../../../../schema/date-format.js';
import { date, flag } from '../../../../schema/kinds/index.js';
import type { RawValue } from '../../../../schema/raw-workbook.js';
import { Combobox } from '../../../controls/fields/combobox.js';
import { FlagControl } from '../../../controls/fields/choice-control.js';
import { DateControl } from '../../../controls/fields/date-control.js';
import { controlAttributes, type FieldControlProps } from '../../../controls/fields/field-props.js';
import { fieldWords } from '../../../controls/fields/field-words.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';

const useStyles = makeStyles({
  root: { width: '100%', minWidth: 0, '& select': { textOverflow: 'ellipsis' }, '& input': { minWidth: 0 } },
  text: { width: '100%', '& textarea': { fieldSizing: 'content', minHeight: '32px', maxHeight: '300px' } },
});

/** What stands in a column of people's own, as far as its control asks. */
export interface OwnColumn {
  readonly header: string;
  readonly kind: OwnColumnKind;
  /** Some of its texts take several lines. */
  readonly isLong: boolean;
}

/** Whether a number in this cell is a day; a column whose cells mostly show days is one of days in this row, too. */
export function showsDay({ numberFormat, columnFormat }: CellLook): boolean {
  return isDateFormat(numberFormat) || (isDateFormat(columnFormat) && !numberFormat.includes('%'));
}

interface OwnControlProps {
  readonly id: string;
  readonly column: OwnColumn;
  readonly look: CellLook;
  readonly value: RawValue;
  /** What stood there when the person began. */
  readonly was: RawValue;
  readonly onValue: (value: PatchValue) => void;
}

type Part = OwnControlProps & { readonly props: FieldControlProps; readonly shown: string; readonly read: (text: string) => PatchValue };

/** What is typed is read at each key, and shown as it was read once the box is left. */
function TypedControl({ props, column, was, shown, read, onValue }: Part): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string): void => {
    setTyped(text);
    onValue(read(text));
  };
  const leave = (): void => setTyped(null);
  // By what stood there, so that the box stays the same one while it is typed in.
  if (column.kind === 'number' && typeof was !== 'string') return <Input className={styles.root} {...controlAttributes(props)} value={typed ?? shown} inputMode="decimal" autoComplete="off" onChange={(_event, data) => type(data.value)} onBlur={leave} />;
  return (
    <Textarea
      className={styles.text}
      {...controlAttributes(props)}
      rows={column.isLong ? 3 : 1}
      value={typed ?? shown}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !column.isLong && !event.shiftKey) event.preventDefault();
      }}
      onChange={(_event, data) => type(data.value)}
      onBlur={leave}
    />
  );
}

/** One of the values of the cell's own drop-down list; what stands there already may stay. */
function ListedControl({ props, look, value, shown, read, onValue }: Part): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const day = showsDay(look);
  const options = useMemo(() => (look.choices?.values ?? []).map((one) => ({ one, text: ownText(one, { format: look.numberFormat, showsDay: day }, language) })), [look, day, language]);
  const at = options.findIndex(({ one }) => one === value);
  if (look.choices?.only !== true) {
    return (
      <Combobox
        attributes={controlAttributes(props)}
        name={word(props.field.label)}
        shown={shown}
        find={(query, most) => {
          const found = options.filter(({ text }) => text.toLocaleLowerCase('da').includes(query.trim().toLocaleLowerCase('da')));
          return { options: found.slice(0, most).map(({ text }) => ({ value: text, text })), total: found.length };
        }}
        none={word(rowWords.ownNoneListed)}
        free
        onChoose={({ value: chosen }) => onValue((options.find(({ text }) => text === chosen)?.one ?? chosen) as PatchValue)}
        onType={(text) => onValue(read(text))}
      />
    );
  }
  return (
    <Select className={styles.root} {...controlAttributes(props)} value={value === null ? '' : at < 0 ? 'other' : String(at)} onChange={(_event, data) => (data.value === 'other' ? undefined : onValue((options[Number(data.value === '' ? NaN : data.value)]?.one ?? null) as PatchValue))}>
      <option value="">{word(fieldWords.choose)}</option>
      {value !== null && at < 0 ? <option value="other">{word(rowWords.ownNotListed, { text: shown })}</option> : null}
      {options.map(({ text }, index) => (
        <option key={String(index)} value={String(index)}>
          {text}
        </option>
      ))}
    </Select>
  );
}

/** A day; a text that is none, and a time of day, are kept as they are typed. */
function DayControl({ props, value, shown, read, onValue }: Part): ReactElement {
  const day = typeof value === 'number' && Number.isInteger(value) ? fromSerial(value) : null;
  const text = value === null || day !== null ? undefined : shown;
  return <DateControl {...props} value={day} text={text} onValue={(next) => onValue(next === null ? null : toSerial(next as IsoDate))} onText={(typed) => onValue(read(typed))} />;
}

/** The control a cell of a person's own column asks for, by what stands in it, around it, and what Excel says of it. */
export function OwnControl(given: OwnControlProps): ReactElement {
  const { language, state } = usePane();
  const { id, column, look, value, was, onValue } = given;
  const label = useMemo(() => ({ da: column.header, en: column.header }), [column.header]);
  const field = useMemo(() => (showsDay(look) ? date : flag)({ label, help: label }), [look, label]);
  const asOf = state.register?.asOf;
  const seen = { format: look.numberFormat, showsDay: showsDay(look) };
  const part: Part = {
    ...given,
    props: { id, field, value, text: undefined, describedBy: `${id}-notes`, required: false, invalid: false, onValue: (next) => onValue(next as PatchValue), onText: () => undefined },
    shown: ownText(value, seen, language),
    read: (text) => (asOf === undefined ? text : readOwn(text, was, seen, column.kind, { language, asOf })),
  };
  if (look.choices !== null) return <ListedControl {...part} />;
  if (seen.showsDay) return <DayControl {...part} />;
  if (typeof was === 'boolean' || (column.kind === 'yes-no' && was === null)) return <FlagControl {...part.props} />;
  return <TypedControl {...part} />;
}
