import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark20Regular, Dismiss16Regular, ErrorCircle20Regular, Info20Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../controls/button.js';
import { usePane, useWords, type Tone } from '../state/pane-context.js';
import { frameWords } from '../words/frame-words.js';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '8px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  problem: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground3 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground3 },
  info: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, display: 'flex' },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' },
});

const icons: Readonly<Record<Tone, ReactElement>> = { problem: <ErrorCircle20Regular />, done: <Checkmark20Regular />, info: <Info20Regular /> };

interface NoticeBarProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** One message above the screen. */
export function NoticeBar({ tone, children, actions, onClose }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  return (
    <div className={mergeClasses(styles.bar, styles[tone])}>
      <span className={styles.icon}>{icons[tone]}</span>
      <div className={styles.body}>
        <p className={styles.text}>{children}</p>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {onClose ? <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={word(frameWords.close)} onClick={onClose} /> : null}
    </div>
  );
}

/** A failure of the workbook, with the way on. */
export function FailureActions(): ReactElement {
  const word = useWords();
  const { session, state } = usePane();
  if (state.failure?.reason === 'session-lost') {
    return (
      <Button size="small" onClick={() => globalThis.location.reload()}>
        {word(frameWords.reload)}
      </Button>
    );
  }
  return (
    <Button size="small" disabled={state.busy} onClick={() => void session.refresh()}>
      {word(frameWords.again)}
    </Button>
  );
}
