import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { parts, type Part } from '../../register/parts.js';
import { usePane, useWords } from '../state/pane-context.js';
import { useOutcome } from '../state/use-outcome.js';
import { frameWords } from '../words/frame-words.js';
import { Button } from './button.js';

const useStyles = makeStyles({
  about: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  foot: { padding: '0 12px 12px' },
});

/** What a part that is off would bring here, and the switch for it. */
export function PartOffer({ part, about }: { readonly part: Part; readonly about: string }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state } = usePane();
  const { da, en } = frameWords.switchedOn;
  const on = { da: da.replace('{part}', parts[part].da), en: en.replace('{part}', parts[part].en) };
  return (
    <>
      <p className={styles.about}>{about}</p>
      <div className={styles.foot}>
        <Button size="small" disabled={state.busy} aria-label={`${word(frameWords.switchOn)}: ${word(parts[part])}`} onClick={() => void session.switchPart(part, true).then((outcome) => settle(outcome, on))}>
          {word(frameWords.switchOn)}
        </Button>
      </div>
    </>
  );
}
