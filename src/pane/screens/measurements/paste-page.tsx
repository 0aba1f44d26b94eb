import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { isReady, pasteMeasurements, withFix, type PastedLine } from '../../../app/measurements/paste-measurements.js';
import type { Register } from '../../../register/register.js';
import { tableDate } from '../../../schema/wording/date-words.js';
import { Button } from '../../controls/button.js';
import { PlainLines } from '../../controls/plain-fields.js';
import { SeverityMark } from '../../controls/severity-mark.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { amountWords } from '../../words/amount-words.js';
import { FaultList } from './fault-list.js';
import { words } from './measurements-words.js';

const useStyles = makeStyles({
  root: { padding: '0 12px 16px', display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '640px' },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  read: { display: 'flex', gap: '6px', alignItems: 'center' },
  number: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Lines shown of a long paste; all of them are written. */
const mostShown = 100;

function PastedLineView({ line, onFix }: { readonly line: PastedLine; readonly onFix: (line: PastedLine) => void }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, state } = usePane();
  const { benefit, entry, problem, faults, remark } = line;
  return (
    <li className={styles.line}>
      <span className={styles.number}>{word(words.line, { line: line.line })}</span>
      <span className={styles.read}>
        {problem ? <SeverityMark severity="error" /> : null}
        <span>
          {entry === null ? line.cells.join(' · ') : `${benefit?.name ?? entry.benefit}: ${amountWords(entry.value, benefit?.unit ?? null, language)}, ${tableDate(entry.date, language)}`}
          {problem ? <strong>{` ${word(problem)}`}</strong> : null}
          {remark ? ` ${word(remark)}` : ''}
        </span>
      </span>
      <FaultList faults={faults} onFix={(fault) => state.register && onFix(withFix(state.register, line, fault))} />
    </li>
  );
}

/** Several measurements at once, out of a table copied from Excel: read, shown, and written in one go. */
export function PastePage({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session } = usePane();
  const tellOutcome = useOutcome();
  const [text, setText] = useState('');
  const [fixed, setFixed] = useState<ReadonlyMap<number, PastedLine>>(new Map());
  const [saving, setSaving] = useState(false);
  const read = useMemo(() => pasteMeasurements(register, text), [register, text]);
  const lines = read.lines.map((line) => fixed.get(line.line) ?? line);
  const ready = lines.filter(isReady);

  async function write(): Promise<void> {
    setSaving(true);
    const outcome = await session.addMeasurements(ready.flatMap(({ entry }) => entry ?? []));
    setSaving(false);
    const count = String(ready.length);
    if (!tellOutcome(outcome, { da: words.written.da.replace('{count}', count), en: words.written.en.replace('{count}', count) })) return;
    // What could not be written stays, to be put right.
    const left = lines.filter((line) => !isReady(line)).map(({ cells }) => cells);
    setText((left.length === 0 || read.header === null ? left : [read.header, ...left]).map((cells) => cells.join('\t')).join('\n'));
    setFixed(new Map());
  }

  return (
    <div className={styles.root}>
      <p className={styles.about}>{word(words.pasteAbout)}</p>
      <PlainLines label={word(words.pasteField)} value={text} onChange={(next) => { setText(next); setFixed(new Map()); }} />
      {lines.length === 0 ? null : (
        <>
          <h2 className={styles.title}>{word(words.pastePreview)}</h2>
          <ol className={styles.list}>
            {lines.slice(0, mostShown).map((line) => (
              <PastedLineView key={line.line} line={line} onFix={(next) => setFixed((now) => new Map([...now, [next.line, next]]))} />
            ))}
          </ol>
          <div>
            <Button appearance="primary" disabled={saving || ready.length === 0} onClick={() => void write()}>
              {ready.length === 1 ? word(words.writeOne) : word(words.write, { count: ready.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
