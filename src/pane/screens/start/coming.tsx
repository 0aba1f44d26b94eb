import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Section } from '../../controls/section.js';
import { useWords } from '../../state/pane-context.js';
import { startWords } from './start-words.js';

const useStyles = makeStyles({ note: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground2 } });

/** Stands where the most important will stand, while the rest of a large register is still being fetched. */
export function Coming(): ReactElement {
  const styles = useStyles();
  const word = useWords();
  return (
    <Section title={word(startWords.toDo)}>
      <p role="status" className={styles.note}>
        {word(startWords.coming)}
      </p>
    </Section>
  );
}
