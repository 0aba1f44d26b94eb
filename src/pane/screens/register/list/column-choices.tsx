import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ListColumn } from '../../../../app/rows/list-columns.js';
import { Button } from '../../../controls/button.js';
import { useWords } from '../../../state/pane-context.js';
import { registerWords } from '../register-words.js';

const useStyles = makeStyles({ root: { border: 'none', margin: '0 0 8px', padding: 0, minWidth: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))', '& label': { overflowWrap: 'anywhere' } } });

interface ColumnChoicesProps {
  readonly columns: readonly ListColumn[];
  readonly shown: readonly string[];
  readonly onChange: (columns: readonly string[] | null) => void;
}

/** Which columns a list tells of, among them those people have added themselves. */
export function ColumnChoices({ columns, shown, onChange }: ColumnChoicesProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  return (
    <>
      <fieldset className={styles.root} aria-label={word(registerWords.columns)}>
        {columns
          .filter(({ name }) => name !== 'id')
          .map(({ name, label }) => (
            <Checkbox key={name} checked={shown.includes(name)} label={word(label)} onChange={(_event, { checked }) => onChange(checked === true ? [...shown, name] : shown.filter((one) => one !== name))} />
          ))}
      </fieldset>
      <Button size="small" onClick={() => onChange(null)}>
        {word(registerWords.usualColumns)}
      </Button>
    </>
  );
}
