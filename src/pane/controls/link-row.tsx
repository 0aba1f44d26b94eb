import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { focusRing } from './focus-ring.js';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '7px 12px',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'none',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  before: { flexShrink: 0, display: 'flex', alignItems: 'center', minHeight: '20px' },
  words: { flexGrow: 1, minWidth: 0 },
  below: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  after: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, whiteSpace: 'nowrap' },
});

interface LinkRowProps {
  /** An address within the pane; else `onOpen`. */
  readonly href?: string;
  readonly onOpen?: () => void;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** A line that leads somewhere: what it is, what stands below it in small, and a figure or day at its end. */
export function LinkRow({ href, onOpen, before, after, below, children }: LinkRowProps): ReactElement {
  const styles = useStyles();
  const content = (
    <>
      {before ? <span className={styles.before}>{before}</span> : null}
      <span className={styles.words}>
        {children}
        {below ? <span className={styles.below}>{below}</span> : null}
      </span>
      {after ? <span className={styles.after}>{after}</span> : null}
    </>
  );
  if (href !== undefined) {
    return (
      <a href={href} className={styles.row}>
        {content}
      </a>
    );
  }
  return (
    <button type="button" className={styles.row} {...(onOpen ? { onClick: onOpen } : {})}>
      {content}
    </button>
  );
}
