import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../../controls/button.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { startWords } from './start-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 10px', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '0 12px 12px' },
});

/** The two ways to fill a register that has nothing in it yet. */
export function Begin(): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { go } = usePane();
  return (
    <Section title={word(startWords.begin)}>
      <p className={styles.note}>{word(startWords.beginAbout)}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => go('adopt')}>
          {word(startWords.adopt)}
        </Button>
        <Button onClick={() => go('register', { entity: 'project', new: 'yes' })}>{word(startWords.firstProject)}</Button>
      </div>
    </Section>
  );
}
