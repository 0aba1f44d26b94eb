import { ToggleButton } from '@fluentui/react-components';
import { CursorClick20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useWords } from '../../state/pane-context.js';
import { registerWords } from './register-words.js';
import { useFollow } from './use-followed-selection.js';

/** Lets the pane open whichever row is selected in the sheet. */
export function FollowButton(): ReactElement {
  const word = useWords();
  const { on, setOn } = useFollow();
  return (
    <ToggleButton size="small" appearance={on ? 'primary' : 'subtle'} icon={<CursorClick20Regular />} checked={on} title={word(registerWords.followAbout)} onClick={() => setOn(!on)}>
      {word(registerWords.follow)}
    </ToggleButton>
  );
}
