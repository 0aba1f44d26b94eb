import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { PageTitle } from './page-title.js';

const useStyles = makeStyles({
  root: { padding: '24px 12px', maxWidth: '420px', overflowWrap: 'anywhere' },
  under: { paddingTop: '4px' },
  icon: { color: tokens.colorStatusDangerForeground1, display: 'flex', marginBottom: '8px' },
  title: { margin: '0 0 6px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '14px' },
});

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly actions?: ReactNode;
  readonly tone?: 'problem';
  /** Level of the heading: 1 where it stands for a whole screen, 2 inside one. */
  readonly level?: 1 | 2;
  /** Name of the screen, where it stands for a whole one: people see where they are before they read why it is empty. */
  readonly of?: string;
  readonly children?: ReactNode;
}

/** What stands where there is nothing to show: why, and what to do. */
export function EmptyState({ title, text, actions, tone, level = 1, of, children }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  const Heading = level === 1 && of === undefined ? 'h1' : 'h2';
  const state = (
    <div className={mergeClasses(styles.root, of !== undefined && styles.under)}>
      {tone === 'problem' ? (
        <span className={styles.icon}>
          <ErrorCircle24Regular />
        </span>
      ) : null}
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {children}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
  return of === undefined ? state : (
    <>
      <PageTitle title={of} />
      {state}
    </>
  );
}
