import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import type { IsoDate } from '../../../schema/dates.js';
import { date } from '../../../schema/kinds/index.js';
import type { Text } from '../../../schema/text.js';
import { useWords } from '../../state/pane-context.js';
import { plainLabel } from '../plain-field.js';
import { DateControl } from './date-control.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '2px 0 6px' },
  label: plainLabel,
  problem: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
});

const words = {
  unread: {
    da: '»{text}« kan ikke læses som en dato. Skriv dag, måned og år, f.eks. 3-9-2026.',
    en: '“{text}” cannot be read as a date. Enter day, month and year, e.g. 3-9-2026.',
  },
} as const satisfies Record<string, Text>;

/** A day as a person is typing it: `text` stands there while it is no day (yet). */
export interface TypedDay {
  readonly day: IsoDate | null;
  readonly text?: string;
}

interface DayFieldProps {
  readonly label: Text;
  readonly value: TypedDay;
  readonly onChange: (value: TypedDay) => void;
}

/** A day outside the forms of rows, typed and picked as it is there; what cannot be read is said below it. */
export function DayField({ label, value, onChange }: DayFieldProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const id = useId();
  const field = useMemo(() => date({ label, help: label }), [label]);
  const isUnread = value.text !== undefined;
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>{word(label)}</label>
      <DateControl
        id={id}
        field={field}
        value={value.day}
        text={value.text}
        describedBy={isUnread ? `${id}-problem` : undefined}
        required={false}
        invalid={isUnread}
        onValue={(day) => onChange({ day: day as IsoDate | null })}
        onText={(text) => onChange({ day: null, text })}
      />
      {isUnread ? (
        <span id={`${id}-problem`} className={styles.problem}>
          {word(words.unread, { text: value.text })}
        </span>
      ) : null}
    </div>
  );
}
