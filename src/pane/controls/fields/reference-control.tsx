import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { findOptions, nameOptions, rowOptions, type Option } from '../../../app/rows/row-options.js';
import { findRow } from '../../../register/register.js';
import { rowTitle } from '../../../app/rows/row-title.js';
import type { AnyRow } from '../../../schema/entity.js';
import { findEntity, type EntityKey } from '../../../register/entities/index.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { Button } from '../button.js';
import { Combobox } from './combobox.js';
import { controlAttributes, type FieldControlProps } from './field-props.js';
import { fieldWords } from './field-words.js';

const useStyles = makeStyles({
  pair: { display: 'flex', gap: '2px', alignItems: 'center', width: '100%' },
  chips: { listStyleType: 'none', margin: '0 0 4px', padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  chip: { display: 'flex', alignItems: 'center', gap: '2px', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, paddingLeft: '8px', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface Target {
  readonly options: readonly Option[];
  /** How a number reads: with its row's title where there is one. */
  readonly named: (key: string) => string;
  readonly open: ((key: string) => void) | null;
}

function useTarget(field: FieldControlProps['field']): Target {
  const { state, language, go } = usePane();
  const { register } = state;
  const entity = findEntity(field.kind.target ?? '')?.key as EntityKey | undefined;
  if (register === null || entity === undefined) return { options: [], named: (key) => key, open: null };
  const rowOf = (key: string): AnyRow | null => findRow(register, entity, key) as AnyRow | null;
  return {
    options: rowOptions(register, entity, language),
    named: (key) => {
      const row = rowOf(key);
      const title = row && rowTitle(register, entity, row, language);
      return title === null || title === key ? key : `${key} · ${title}`;
    },
    open: (key) => {
      if (rowOf(key)) go('register', { entity, id: key });
    },
  };
}

/** What was typed as the option it plainly is: its number, its title, or the only one that fits. */
function meant(options: readonly Option[], text: string): Option | null {
  const { options: found, total } = findOptions(options, text, 1);
  return total === 1 ? (found[0] ?? null) : (options.find(({ value, text: title }) => [value, title, `${value} · ${title}`].some((one) => one.toLowerCase() === text.trim().toLowerCase())) ?? null);
}

/** The number of a row in another table, chosen by number or name; the row is one press away. */
export function ReferenceControl(props: FieldControlProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { field, value, text, onValue, onText } = props;
  const { options, named, open } = useTarget(field);
  const key = typeof value === 'string' ? value : null;
  return (
    <div className={styles.pair}>
      <Combobox
        attributes={controlAttributes(props)}
        name={word(field.label)}
        shown={text ?? (key === null ? '' : named(key))}
        placeholder={word(fieldWords.search)}
        find={(query, most) => findOptions(options, query, most)}
        onChoose={(option) => onValue(option.value)}
        onLeave={(typed) => {
          if (typed.trim() === '') return onValue(null);
          const option = meant(options, typed);
          if (option) onValue(option.value);
          else onText(typed);
        }}
      />
      {key !== null && text === undefined && open ? <Button appearance="subtle" icon={<ArrowRight16Regular />} aria-label={word(fieldWords.openRow, { row: named(key) })} onClick={() => open(key)} /> : null}
    </div>
  );
}

/** Several rows of another table. */
export function ReferencesControl(props: FieldControlProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { field, value, onValue, onText } = props;
  const { options, named, open } = useTarget(field);
  const keys = Array.isArray(value) ? (value as readonly string[]) : [];
  const left = options.filter((option) => !keys.includes(option.value));
  const add = (key: string): void => onValue([...keys, key]);
  return (
    <>
      {keys.length > 0 ? (
        <ul className={styles.chips} aria-label={word(field.label)}>
          {keys.map((key) => (
            <li key={key} className={styles.chip}>
              <span className={styles.text}>{named(key)}</span>
              {open ? <Button size="small" appearance="transparent" icon={<ArrowRight16Regular />} aria-label={word(fieldWords.openRow, { row: named(key) })} onClick={() => open(key)} /> : null}
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={word(fieldWords.remove, { row: named(key) })}
                onClick={() => {
                  const rest = keys.filter((one) => one !== key);
                  onValue(rest.length === 0 ? null : rest);
                }}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Combobox
        attributes={controlAttributes(props)}
        name={word(field.label)}
        shown={props.text ?? ''}
        placeholder={word(fieldWords.search)}
        find={(query, most) => findOptions(left, query, most)}
        onChoose={(option) => add(option.value)}
        onLeave={(typed) => {
          const option = meant(left, typed);
          if (typed.trim() === '') onValue(value);
          else if (option) add(option.value);
          else onText(typed);
        }}
      />
    </>
  );
}

/** The name of a person or an area: those already in use are offered, and a new one is simply typed. */
export function NameControl(props: FieldControlProps): ReactElement {
  const word = useWords();
  const { state } = usePane();
  const { field, value, onValue } = props;
  const options = state.register === null ? [] : nameOptions(state.register, field.kind.target ?? '');
  return (
    <Combobox
      attributes={controlAttributes(props)}
      name={word(field.label)}
      shown={typeof value === 'string' ? value : ''}
      find={(query, most) => findOptions(options, query, most)}
      none={word(fieldWords.noneNewName)}
      free
      onChoose={(option) => onValue(option.value)}
      onType={(typed) => onValue(typed.trim() === '' ? null : typed)}
    />
  );
}
