import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { focusRing } from './focus-ring.js';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    alignSelf: 'flex-start',
    margin: '8px 12px -6px',
    padding: '3px 6px 3px 2px',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ...focusRing,
  },
});

/** The way back to the list one came from. */
export function BackLink({ href, children }: { readonly href: string; readonly children: string }): ReactElement {
  const styles = useStyles();
  return (
    <a href={href} className={styles.link}>
      <ChevronLeft16Regular />
      {children}
    </a>
  );
}
