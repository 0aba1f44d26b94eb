import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { plainField, plainLabel } from './plain-field.js';
import { PlainSelect } from './plain-select.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '4px 12px' },
  label: plainLabel,
  field: { ...plainField, width: '100%' },
  area: { ...plainField, width: '100%', minHeight: '60px', resize: 'vertical' },
  help: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  problem: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
});

interface LabelledProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  /** What is wrong with the value, with what to do. */
  readonly problem?: string | null;
  readonly kind?: 'text' | 'number' | 'area';
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** One field of a form with its name above it and what is wrong with it below. */
export function Labelled({ label, value, onChange, help, problem = null, kind = 'text', disabled = false, options }: LabelledProps): ReactElement {
  const styles = useStyles();
  const [id, note] = [useId(), useId()];
  const shared = { id, value, disabled, 'aria-invalid': problem !== null, ...(help || problem ? { 'aria-describedby': note } : {}) };
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {options ? (
        <PlainSelect {...shared} options={options.map((option) => ({ key: option.value, text: option.label }))} onChange={(event) => onChange(event.target.value)} />
      ) : kind === 'area' ? (
        <textarea {...shared} className={styles.area} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} inputMode={kind === 'number' ? 'decimal' : 'text'} autoComplete="off" className={styles.field} onChange={(event) => onChange(event.target.value)} />
      )}
      {help || problem ? (
        <span id={note} className={problem === null ? styles.help : styles.problem}>
          {problem ?? help}
        </span>
      ) : null}
    </div>
  );
}
