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
    // The chevron has room of its own to its left: seen, it stands above the first letter of the heading.
    margin: '6px 12px -8px 5px',
    padding: '4px 6px 4px 2px',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ...focusRing,
  },
});

/** The way back to the list or page one came from, above the heading: an address, that can be copied and gone to by the keyboard like any other. */
export function BackLink({ href, children }: { readonly href: string; readonly children: string }): ReactElement {
  const styles = useStyles();
  return (
    <a href={href} className={styles.link}>
      <ChevronLeft16Regular />
      {children}
    </a>
  );
}
