import type { ReactElement } from 'react';
import type { Text } from '../../../schema/text.js';
import { Button } from '../../controls/button.js';
import { PaneDialog } from '../../controls/pane-dialog.js';
import { useWords } from '../../state/pane-context.js';

const words = {
  title: { da: 'Opsætningen er ikke gemt', en: 'The settings are not saved' },
  about: { da: 'Du har ændret noget, som ikke er gemt endnu.', en: 'You have changed something that is not saved yet.' },
  stay: { da: 'Bliv her', en: 'Stay here' },
  discard: { da: 'Gem ikke', en: 'Do not save' },
  save: { da: 'Gem', en: 'Save' },
} as const satisfies Record<string, Text>;

/** Asks what is to become of unsaved settings. */
export function LeaveDialog({ onSave, onGoOn, onStay }: { readonly onSave: () => void; readonly onGoOn: () => void; readonly onStay: () => void }): ReactElement {
  const word = useWords();
  return (
    <PaneDialog
      title={word(words.title)}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onStay}>{word(words.stay)}</Button>
          <Button onClick={onGoOn}>{word(words.discard)}</Button>
          <Button appearance="primary" onClick={onSave}>
            {word(words.save)}
          </Button>
        </>
      }
    >
      {word(words.about)}
    </PaneDialog>
  );
}
