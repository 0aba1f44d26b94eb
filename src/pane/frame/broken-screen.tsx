import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/button.js';
import { EmptyState } from '../controls/empty-state.js';
import { useWords } from '../state/pane-context.js';
import { frameWords } from '../words/frame-words.js';

const useStyles = makeStyles({
  detail: { marginTop: '12px', fontSize: '12px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A file of the pane that is no longer on the server, since a newer edition has replaced it. */
function couldNotBeFetched(error: Error): boolean {
  return error.name === 'ChunkLoadError' || /dynamically imported module|loading chunk/i.test(error.message);
}

/** Shown in a screen's place when it has failed. */
export function BrokenScreen({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactElement {
  const word = useWords();
  const styles = useStyles();
  if (couldNotBeFetched(error)) {
    return (
      <EmptyState
        tone="problem"
        title={word(frameWords.outdatedTitle)}
        text={word(frameWords.outdated)}
        actions={
          <Button appearance="primary" onClick={() => globalThis.location.reload()}>
            {word(frameWords.reload)}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState tone="problem" title={word(frameWords.brokenTitle)} text={word(frameWords.broken)} actions={<Button onClick={onRetry}>{word(frameWords.again)}</Button>}>
      <details className={styles.detail}>
        <summary>{word(frameWords.detail)}</summary>
        {`${error.name}: ${error.message}`}
      </details>
    </EmptyState>
  );
}
