import { Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../state/pane-context.js';
import { controlAttributes, type FieldControlProps } from './field-props.js';
import { useTypedText } from './use-typed-text.js';

const useStyles = makeStyles({
  root: { width: '100%', minWidth: 0, '& input': { fontVariantNumeric: 'tabular-nums', minWidth: 0 } },
  unit: { color: tokens.colorNeutralForeground2 },
});

/** A number, an amount or a percentage, typed as people write it: `1,2 mio.`, `45`. */
export function NumberControl(props: FieldControlProps): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { shown, onType, onLeave } = useTypedText(props);
  const unit = props.field.kind.name === 'money' ? (state.register?.settings.currency ?? 'kr.') : null;
  return (
    <Input
      className={styles.root}
      {...controlAttributes(props)}
      value={shown}
      inputMode="decimal"
      autoComplete="off"
      onChange={(_event, { value }) => onType(value)}
      onBlur={onLeave}
      contentAfter={unit === null ? null : <span className={styles.unit}>{unit}</span>}
    />
  );
}
