import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { readTyped } from '../../../../app/rows/read-typed.js';
import { shownInWords } from '../../../../app/rows/row-title.js';
import type { Register } from '../../../../register/register.js';
import type { Field } from '../../../../schema/field.js';
import type { Finding } from '../../../../schema/finding.js';
import { Button } from '../../../controls/button.js';
import { FieldControl } from '../../../controls/fields/field-control.js';
import { fieldWords } from '../../../controls/fields/field-words.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';
import { FieldConflict } from './field-conflict.js';
import { FindingLine } from './finding-line.js';
import type { DraftOfRow } from './use-row-draft.js';

const useStyles = makeStyles({
  root: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  wide: { gridColumn: '1 / -1' },
  head: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '24px' },
  label: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', minWidth: 0 },
  changed: { color: tokens.colorBrandForeground1 },
  mark: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', '::before': { content: '"·"', marginRight: '6px' } },
  missing: { color: tokens.colorStatusDangerForeground3 },
  undo: { marginLeft: 'auto' },
  help: { margin: '1px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  value: { margin: 0, padding: '5px 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  none: { color: tokens.colorNeutralForeground3 },
  notes: { display: 'flex', flexDirection: 'column', gap: '2px' },
});

interface FieldRowProps {
  readonly register: Register;
  readonly name: string;
  readonly field: Field;
  readonly work: DraftOfRow;
  readonly required: boolean;
  readonly findings: readonly Finding[];
  /** What stands in the sheet when someone else has changed the field meanwhile. */
  readonly theirs: { readonly value: unknown } | null;
}

function isWide(field: Field): boolean {
  return ['long-text', 'refs', 'link', 'ref'].includes(field.kind.name) || (field.width ?? 0) >= 24;
}

/** One field a person writes: its name, its control, what it means, and what is wrong with it. */
export function FieldRow({ register, name, field, work, required, findings, theirs }: FieldRowProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const { draft, edited } = work;
  const changed = draft.fields[name];
  const value = edited[name] ?? null;
  const id = `field-${name}`;
  const read = changed?.text === undefined ? null : readTyped(field, changed.text, { language, asOf: register.asOf });
  const unread = changed?.text === undefined ? null : read !== null && !read.ok ? word(fieldWords.expected, { expected: word(read.expected) }) : word(fieldWords.noRow, { text: changed.text });
  return (
    <div className={mergeClasses(styles.root, isWide(field) && styles.wide)}>
      <div className={styles.head}>
        <label htmlFor={id} className={mergeClasses(styles.label, changed !== undefined && styles.changed)}>
          {word(field.label)}
        </label>
        {required && value === null ? <span className={mergeClasses(styles.mark, draft.id !== null && styles.missing)}>{word(rowWords.required)}</span> : null}
        {changed ? (
          <Button className={styles.undo} size="small" appearance="transparent" icon={<ArrowUndo16Regular />} aria-label={word(rowWords.undoField, { field: word(field.label) })} title={word(rowWords.undoField, { field: word(field.label) })} onClick={() => work.undo(name)} />
        ) : null}
      </div>
      <FieldControl
        id={id}
        field={field}
        value={value}
        text={changed?.text}
        describedBy={`${id}-notes ${id}-help`}
        required={required}
        invalid={unread !== null || findings.some(({ severity }) => severity === 'error')}
        onValue={(next) => work.setValue(name, next)}
        onText={(text) => work.setText(name, text)}
      />
      <div id={`${id}-notes`} className={styles.notes}>
        {unread === null ? null : <FindingLine severity="error" text={unread} />}
        {findings.map((finding) => (
          <FindingLine key={`${finding.rule} ${JSON.stringify(finding.params)}`} finding={finding} work={work} />
        ))}
      </div>
      {theirs ? <FieldConflict field={field} register={register} mine={changed?.text ?? shownInWords(register, field, value, language)} theirs={theirs.value} onKeepMine={() => work.keepMine(name)} onTakeTheirs={() => work.undo(name)} /> : null}
      <p id={`${id}-help`} className={styles.help}>
        {word(field.help)}
      </p>
    </div>
  );
}

/** A field that cannot be written here: calculated, or in a row that is only read. */
export function ReadField({ register, field, value }: { readonly register: Register; readonly field: Field; readonly value: unknown }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const shown = shownInWords(register, field, value ?? null, language);
  return (
    <div className={mergeClasses(styles.root, isWide(field) && styles.wide)}>
      <dt className={styles.head}>
        <span className={styles.label}>{word(field.label)}</span>
        {field.formula ? <span className={styles.mark}>{word(rowWords.calculated)}</span> : null}
      </dt>
      <dd className={mergeClasses(styles.value, shown === '' && styles.none)}>{shown || word(field.formula ? rowWords.noFigure : rowWords.empty)}</dd>
      <dd className={styles.help}>{word(field.help)}</dd>
    </div>
  );
}
