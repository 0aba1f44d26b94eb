import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, flexGrow: 1, flexBasis: '120px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  select: {
    font: 'inherit',
    height: '32px',
    minWidth: 0,
    width: '100%',
    padding: '0 6px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& option': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  },
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
      <select id={field} className={styles.select} value={value} onChange={(event) => onChoose(event.target.value as K)}>
        {options.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
