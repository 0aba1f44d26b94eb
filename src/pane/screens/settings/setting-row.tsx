import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Field } from '../../../schema/field.js';
import { plainLabel } from '../../controls/plain-field.js';
import { FieldControl } from '../../controls/fields/field-control.js';
import { useWords } from '../../state/pane-context.js';

const useStyles = makeStyles({
  root: { padding: '4px 12px 8px', display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  label: plainLabel,
  help: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

interface SettingRowProps {
  readonly field: Field;
  readonly value: unknown;
  readonly text: string | undefined;
  readonly onValue: (value: unknown) => void;
  readonly onText: (text: string) => void;
}

/** One setting with its label and what it does. */
export function SettingRow({ field, value, text, onValue, onText }: SettingRowProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const [id, help] = [useId(), useId()];
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {word(field.label)}
      </label>
      <FieldControl id={id} field={field} value={value} text={text} describedBy={help} required={false} invalid={text !== undefined} onValue={onValue} onText={onText} />
      <span id={help} className={styles.help}>
        {word(field.help)}
      </span>
    </div>
  );
}
