import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';
import { useAttempt } from './use-attempt.js';

const useStyles = makeStyles({
  inner: { padding: '0 12px 12px', overflowWrap: 'anywhere' },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** A list that stopped on its way in: how far it came, and the way on. */
export function UnfinishedList(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { session, tell } = usePane();
  const { run, busy } = useAttempt();
  const [written, setWritten] = useState(0);
  const unfinished = session.adoption.unfinished();
  if (unfinished === null) return null;
  const { canFinish, total } = unfinished;

  async function finish(): Promise<void> {
    if ((await run(session.adoption.finish(setWritten))) !== null) tell(adoptWords.taken, 'done');
  }

  return (
    <Section title={word(adoptWords.unfinished)}>
      <div className={styles.inner}>
        <p className={styles.text} {...(busy ? { role: 'status' } : {})}>
          {busy ? word(adoptWords.takingMore, { count: Math.max(written, unfinished.written), total }) : word(canFinish ? adoptWords.unfinishedAbout : adoptWords.unfinishedElsewhere, { written: unfinished.written, total })}
        </p>
        {canFinish ? (
          <Button appearance="primary" disabled={busy} onClick={() => void finish()}>
            {word(adoptWords.finish)}
          </Button>
        ) : null}
      </div>
    </Section>
  );
}
