import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { plainLabel } from './plain-field.js';
import { PlainSelect } from './plain-select.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, flexGrow: 1, flexBasis: '120px' },
  label: plainLabel,
});

interface ChooseProps<K extends string> {
  readonly label: string;
  readonly value: K;
  readonly options: readonly { readonly key: K; readonly name: string }[];
  readonly onChoose: (key: K) => void;
}

/** A choice among a few, in the browser's own list. */
export function Choose<K extends string>({ label, value, options, onChoose }: ChooseProps<K>): ReactElement {
  const styles = useStyles();
  const field = useId();
  return (
    <div className={styles.root}>
      <label htmlFor={field} className={styles.label}>
        {label}
      </label>
      <PlainSelect id={field} value={value} options={options.map(({ key, name }) => ({ key, text: name }))} onChange={(event) => onChoose(event.target.value as K)} />
    </div>
  );
}
