import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../../controls/button.js';
import { useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';

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

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly isWide: boolean;
  readonly isChanged: boolean;
  /** Said beside the label. */
  readonly mark?: { readonly text: string; readonly isUrgent: boolean } | null;
  readonly help?: string | null;
  readonly onUndo: () => void;
  readonly control: ReactNode;
  /** What is wrong with what stands there. */
  readonly notes: ReactNode;
  readonly conflict: ReactNode;
}

/** A field that is written: its name, its control, what is wrong with it and what it means. */
export function FieldFrame({ id, label, isWide, isChanged, mark = null, help = null, onUndo, control, notes, conflict }: FieldFrameProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const undo = word(rowWords.undoField, { field: label });
  return (
    <div className={mergeClasses(styles.root, isWide && styles.wide)}>
      <div className={styles.head}>
        <label htmlFor={id} className={mergeClasses(styles.label, isChanged && styles.changed)}>
          {label}
        </label>
        {mark === null ? null : <span className={mergeClasses(styles.mark, mark.isUrgent && styles.missing)}>{mark.text}</span>}
        {isChanged ? <Button className={styles.undo} size="small" appearance="transparent" icon={<ArrowUndo16Regular />} aria-label={undo} title={undo} onClick={onUndo} /> : null}
      </div>
      {control}
      <div id={`${id}-notes`} className={styles.notes}>
        {notes}
      </div>
      {conflict}
      {help === null ? null : (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}

interface ReadFrameProps {
  readonly label: string;
  readonly isWide: boolean;
  readonly mark?: string | null;
  readonly value: string;
  /** What is said where nothing stands. */
  readonly none: string;
  readonly help?: ReactNode;
}

/** A field that is only read. */
export function ReadFrame({ label, isWide, mark = null, value, none, help = null }: ReadFrameProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, isWide && styles.wide)}>
      <dt className={styles.head}>
        <span className={styles.label}>{label}</span>
        {mark === null ? null : <span className={styles.mark}>{mark}</span>}
      </dt>
      <dd className={mergeClasses(styles.value, value === '' && styles.none)}>{value || none}</dd>
      {help === null ? null : <dd className={styles.help}>{help}</dd>}
    </div>
  );
}
