import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode, type Ref } from 'react';
import { plainField, plainLabel } from './plain-field.js';
import { PlainSelect } from './plain-select.js';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  label: plainLabel,
  input: { ...plainField, width: '100%' },
  area: { minHeight: '96px', resize: 'vertical', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  problem: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
});

interface Common {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: string | null;
}

interface Named {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

function Labelled({ label, hint, problem, children }: Pick<Common, 'label' | 'hint' | 'problem'> & { readonly children: (named: Named) => ReactElement }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const about = `${id}-about`;
  const isTold = Boolean(hint) || Boolean(problem);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, ...(isTold ? { 'aria-describedby': about } : {}), ...(problem ? { 'aria-invalid': true } : {}) })}
      {isTold ? (
        <span id={about} className={problem ? styles.problem : styles.hint}>
          {problem ?? hint}
        </span>
      ) : null}
    </div>
  );
}

/** One line of text; numbers and dates are typed as text too, and read by what uses them. */
export function PlainText({ value, onChange, inputRef, numeric = false, ...about }: Common & { readonly inputRef?: Ref<HTMLInputElement>; readonly numeric?: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <Labelled {...about}>
      {(named) => <input {...named} ref={inputRef} className={styles.input} value={value} autoComplete="off" {...(numeric ? { inputMode: 'decimal' as const } : {})} onChange={(event) => onChange(event.target.value)} />}
    </Labelled>
  );
}

/** Several lines, as a table copied from Excel. */
export function PlainLines({ value, onChange, ...about }: Common): ReactElement {
  const styles = useStyles();
  return (
    <Labelled {...about}>
      {(named) => <textarea {...named} className={`${styles.input} ${styles.area}`} value={value} spellCheck={false} onChange={(event) => onChange(event.target.value)} />}
    </Labelled>
  );
}

/** One of a few, in the browser's own list. */
export function PlainChoice({ value, onChange, options, ...about }: Common & { readonly options: readonly { readonly key: string; readonly text: string }[] }): ReactElement {
  return <Labelled {...about}>{(named) => <PlainSelect {...named} value={value} options={options} onChange={(event) => onChange(event.target.value)} />}</Labelled>;
}
