import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { focusRing } from '../../controls/focus-ring.js';
import { writeRoute, type Params } from '../../state/route.js';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    alignSelf: 'flex-start',
    margin: '8px 12px -8px',
    padding: '2px 6px 2px 0',
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ...focusRing,
  },
});

/** The way back, as an address: it can be opened, copied and gone to by the keyboard like any other. */
export function BackLink({ to, children }: { readonly to: Params; readonly children: string }): ReactElement {
  const styles = useStyles();
  return (
    <a className={styles.root} href={writeRoute({ screen: 'register', params: to })}>
      <ChevronLeft16Regular />
      {children}
    </a>
  );
}
