import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { severityWords, type Severity } from '../../schema/finding.js';
import { useWords } from '../state/pane-context.js';

const shapes: Readonly<Record<Severity, ReactElement>> = {
  error: <path d="M4.2.8h5.6l3.4 3.4v5.6l-3.4 3.4H4.2L.8 9.8V4.2zM6.2 3.4v4.4h1.6V3.4zm0 5.6v1.6h1.6V9z" fillRule="evenodd" />,
  warning: <path d="M7 .9 13.6 13H.4zM6.2 5v4h1.6V5zm0 5v1.5h1.6V10z" fillRule="evenodd" />,
  info: <path d="M7 .7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 7 .7zM6.2 3.4V5h1.6V3.4zm0 2.8v4.4h1.6V6.2z" fillRule="evenodd" />,
};

const useStyles = makeStyles({
  shape: { width: '14px', height: '14px', flexShrink: 0, fill: 'currentColor' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** How grave a fault is, as colour and shape; its word is read out, and shown where `named`, with how many there are. */
export function SeverityMark({ severity, named = false, count }: { readonly severity: Severity; readonly named?: boolean; readonly count?: number }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const text = word(severityWords[severity]);
  return (
    <>
      <svg viewBox="0 0 14 14" className={mergeClasses(styles.shape, styles[severity])} {...(named ? { 'aria-hidden': true } : { role: 'img', 'aria-label': text })}>
        {shapes[severity]}
      </svg>
      {named ? <span>{count === undefined ? text : `${text}: ${String(count)}`}</span> : null}
    </>
  );
}
