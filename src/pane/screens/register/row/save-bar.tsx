import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { countPhrase } from '../../../../schema/wording/count-phrase.js';
import { Button } from '../../../controls/button.js';
import { CopyTextDialog } from '../../../controls/copy-text-dialog.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { changesCounted, rowWords } from '../row-words.js';

const useStyles = makeStyles({
  root: { position: 'sticky', bottom: 0, zIndex: 20, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: 'auto', padding: '8px 12px', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow8 },
  count: { marginLeft: 'auto', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface SaveBarProps {
  readonly isNew: boolean;
  readonly changes: number;
  readonly saving: boolean;
  /** What was typed as text to take along, once saving has failed. */
  readonly stuck: string | null;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Stands at the foot as long as something can be saved. */
export function SaveBar({ isNew, changes, saving, stuck, onSave, onDiscard }: SaveBarProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const [copying, setCopying] = useState(false);
  return (
    <div className={styles.root}>
      <Button appearance="primary" disabled={saving} onClick={onSave}>
        {word(saving ? rowWords.saving : isNew ? rowWords.create : rowWords.save)}
      </Button>
      <Button appearance="subtle" disabled={saving} onClick={onDiscard}>
        {word(isNew ? rowWords.startAgain : rowWords.discard)}
      </Button>
      {stuck === null ? null : (
        <Button appearance="subtle" onClick={() => setCopying(true)}>
          {word(rowWords.copyTyped)}
        </Button>
      )}
      {copying && stuck !== null ? <CopyTextDialog title={word(rowWords.typed)} text={stuck} copy={word(rowWords.copyAll)} copied={rowWords.copiedTyped} onClose={() => setCopying(false)} /> : null}
      {isNew ? null : <span className={styles.count}>{countPhrase(changes, changesCounted, language)}</span>}
    </div>
  );
}
