import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: { padding: '16px 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  bone: { height: '40px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground4 },
});

/** Something is on its way; it says what, and keeps the place. */
export function Bones({ label, lines = 5 }: { readonly label: string; readonly lines?: number }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p role="status" className={styles.text}>
        {label}
      </p>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles.bone} />
      ))}
    </div>
  );
}
