import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { focusRing } from '../controls/focus-ring.js';
import { usePane, useWords } from '../state/pane-context.js';
import { frameWords } from '../words/frame-words.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '4px',
    padding: '2px 12px 2px 4px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  button: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: '4px 8px',
    minHeight: '24px',
    maxWidth: '160px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    textDecorationLine: 'underline',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  gap: { flexGrow: 1 },
});

/** Who is at work, the other language, and which edition of the program this is. */
export function Foot({ onWho }: { readonly onWho: () => void }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { state, language, setLanguage, version } = usePane();
  const other = language === 'da' ? 'en' : 'da';
  const who = word(frameWords.whoIs, { who: state.who ?? word(frameWords.whoNone) });
  return (
    <footer className={styles.root}>
      <button type="button" className={styles.button} title={word(frameWords.whoChange)} onClick={onWho}>
        {who}
      </button>
      <span className={styles.gap} />
      <button type="button" className={styles.button} lang={other} onClick={() => setLanguage(other)}>
        {word(frameWords.otherLanguage)}
      </button>
      <span>{word(frameWords.version, { version })}</span>
    </footer>
  );
}
