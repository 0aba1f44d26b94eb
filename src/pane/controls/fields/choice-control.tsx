import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChoiceOption } from '../../../schema/choice.js';
import { useWords } from '../../state/pane-context.js';
import { controlAttributes, type FieldControlProps } from './field-props.js';
import { fieldWords } from './field-words.js';

const useStyles = makeStyles({ root: { width: '100%', minWidth: 0, '& select': { textOverflow: 'ellipsis' } } });

/** One of a list, in the browser's own list: it is the one the keyboard works in wherever the pane stands. */
export function ChoiceControl(props: FieldControlProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { field, value, onValue } = props;
  const options: readonly ChoiceOption[] = field.kind.choices?.options.filter(({ retired, key }) => !retired || key === value) ?? [];
  return (
    <Select className={styles.root} {...controlAttributes(props)} value={typeof value === 'string' ? value : ''} onChange={(_event, data) => onValue(data.value === '' ? null : data.value)}>
      <option value="">{word(fieldWords.choose)}</option>
      {options.map(({ key, label, retired }) => (
        <option key={key} value={key}>
          {retired ? word(fieldWords.retired, { label: word(label) }) : word(label)}
        </option>
      ))}
    </Select>
  );
}

/** Yes, no, or not answered, which is not no. */
export function FlagControl(props: FieldControlProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { value, onValue } = props;
  return (
    <Select className={styles.root} {...controlAttributes(props)} value={value === true ? 'yes' : value === false ? 'no' : ''} onChange={(_event, data) => onValue(data.value === '' ? null : data.value === 'yes')}>
      <option value="">{word(fieldWords.choose)}</option>
      <option value="yes">{word(fieldWords.yes)}</option>
      <option value="no">{word(fieldWords.no)}</option>
    </Select>
  );
}
