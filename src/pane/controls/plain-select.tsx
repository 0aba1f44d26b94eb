import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { ReactElement, SelectHTMLAttributes } from 'react';
import { plainField } from './plain-field.js';

const useStyles = makeStyles({
  root: { position: 'relative', display: 'block', minWidth: 0 },
  select: {
    ...plainField,
    width: '100%',
    appearance: 'none',
    paddingRight: '30px',
    textOverflow: 'ellipsis',
    '& option': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  },
  chevron: { position: 'absolute', right: '10px', top: 0, height: '100%', display: 'flex', alignItems: 'center', pointerEvents: 'none', color: tokens.colorNeutralForeground2 },
});

/** The browser's own list, drawn like the other fields. */
export function PlainSelect({ options, ...others }: SelectHTMLAttributes<HTMLSelectElement> & { readonly options: readonly { readonly key: string; readonly text: string }[] }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <select {...others} className={styles.select}>
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      <span className={styles.chevron} aria-hidden="true">
        <ChevronDown16Regular />
      </span>
    </span>
  );
}
