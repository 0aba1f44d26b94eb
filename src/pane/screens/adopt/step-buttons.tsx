import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../controls/button.js';
import { useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';

const useStyles = makeStyles({
  root: { position: 'sticky', bottom: 0, display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 12px', backgroundColor: tokens.colorNeutralBackground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, zIndex: 1 },
});

/** The way back and the way on, always in sight. */
export function StepButtons({ onBack, disabled = false, children }: { readonly onBack: () => void; readonly disabled?: boolean; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  return (
    <div className={styles.root}>
      <Button disabled={disabled} onClick={onBack}>
        {word(adoptWords.back)}
      </Button>
      {children}
    </div>
  );
}
