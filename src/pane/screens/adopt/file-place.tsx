import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { Button } from '../../controls/button.js';
import { useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';

const useStyles = makeStyles({
  place: { padding: '12px', border: `1px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  over: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  input: { display: 'none' },
});

/** Takes one file, by its name from a dialogue or dropped. */
export function FilePlace({ onFile }: { readonly onFile: (file: File) => void }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  return (
    <div
      className={mergeClasses(styles.place, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className={styles.text}>{word(adoptWords.fileAbout)}</p>
      <div className={styles.line}>
        <Button onClick={() => input.current?.click()}>{word(adoptWords.chooseFile)}</Button>
        <span>{word(adoptWords.drop)}</span>
      </div>
      <input
        ref={input}
        type="file"
        className={styles.input}
        aria-label={word(adoptWords.chooseFile)}
        tabIndex={-1}
        accept=".xlsx,.xlsm,.csv,.txt,.tsv"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again when it has been mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
