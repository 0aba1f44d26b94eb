import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { unavailableSentence } from '../../app/unavailable-sentences.js';
import { usePane, useWords, type Told } from '../state/pane-context.js';
import { frameWords } from '../words/frame-words.js';
import { FailureActions, NoticeBar } from './notice-bar.js';

const useStyles = makeStyles({
  busy: {
    height: '2px',
    flexShrink: 0,
    overflow: 'hidden',
    '::before': {
      content: '""',
      display: 'block',
      height: '100%',
      width: '40%',
      backgroundColor: tokens.colorBrandBackground,
      forcedColorAdjust: 'none',
      animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(350%)' } },
      animationDuration: '1.4s',
      animationIterationCount: 'infinite',
      animationTimingFunction: 'ease-in-out',
    },
    '@media (prefers-reduced-motion: reduce)': { '::before': { animationName: 'none', width: '100%' } },
  },
  idle: { height: '2px', flexShrink: 0 },
});

/** What is under way, what went wrong, and what came of the latest doing. Live regions stand from the start, so that they are read out. */
export function Notices({ told, onPutAway }: { readonly told: Told | null; readonly onPutAway: () => void }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state } = usePane();
  const failure = state.register === null ? null : state.failure;
  return (
    <>
      <div className={state.busy ? styles.busy : styles.idle} />
      <div role="status">
        {state.register !== null && failure === null && session.workbook.facts.readOnly ? <NoticeBar tone="info" actions={<FailureActions />}>{word(frameWords.readOnly)}</NoticeBar> : null}
        {state.waitsForCell ? <NoticeBar tone="info">{word(frameWords.waits)}</NoticeBar> : null}
        {told && told.tone !== 'problem' ? (
          <NoticeBar tone={told.tone} onClose={onPutAway}>
            {word(told.text)}
          </NoticeBar>
        ) : null}
      </div>
      <div role="alert">
        {failure ? (
          <NoticeBar tone="problem" actions={<FailureActions />}>
            {word(unavailableSentence(failure))} {word(frameWords.oldData)}
          </NoticeBar>
        ) : null}
        {told?.tone === 'problem' && !failure ? (
          <NoticeBar tone="problem" onClose={onPutAway}>
            {word(told.text)}
          </NoticeBar>
        ) : null}
      </div>
    </>
  );
}
