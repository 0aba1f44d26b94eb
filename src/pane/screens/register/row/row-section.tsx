import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { focusRing } from '../../../controls/focus-ring.js';

const useStyles = makeStyles({
  root: { margin: '0 12px 8px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  summary: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', padding: '8px 12px', cursor: 'pointer', borderRadius: tokens.borderRadiusLarge, listStyleType: 'none', '::-webkit-details-marker': { display: 'none' }, ...focusRing },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  arrow: { alignSelf: 'center', width: '8px', height: '8px', flexShrink: 0, borderRight: `1.5px solid ${tokens.colorNeutralForeground2}`, borderBottom: `1.5px solid ${tokens.colorNeutralForeground2}`, transform: 'rotate(-45deg)' },
  down: { transform: 'rotate(45deg)' },
  note: { marginLeft: 'auto', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: 'right' },
  below: { flexBasis: '100%', textAlign: 'left', paddingLeft: '16px', boxSizing: 'border-box' },
  body: { padding: '0 12px 12px' },
});

interface RowSectionProps {
  readonly title: string;
  /** What is said of it while it is closed, and beside its heading. */
  readonly note?: string | undefined;
  /** The note is a list, which gets a line of its own. */
  readonly noteBelow?: true;
  readonly opened: boolean;
  readonly children: ReactNode;
}

/** A part of a form under a heading, which can be folded away. */
export function RowSection({ title, note, noteBelow, opened, children }: RowSectionProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(opened);
  return (
    <details className={styles.root} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={mergeClasses(styles.arrow, open && styles.down)} />
        <h2 className={styles.title}>{title}</h2>
        {note ? <span className={mergeClasses(styles.note, noteBelow && styles.below)}>{note}</span> : null}
      </summary>
      {open ? <div className={styles.body}>{children}</div> : null}
    </details>
  );
}
