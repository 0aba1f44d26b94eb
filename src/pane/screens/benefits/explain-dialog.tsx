import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Explanation } from '../../../benefits/explain/explanation.js';
import type { BenefitUnit } from '../../../register/choices/benefit.js';
import { Button } from '../../controls/button.js';
import { PaneDialog } from '../../controls/pane-dialog.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { explainedWords } from '../../words/amount-words.js';
import { words } from './benefits-words.js';

const useStyles = makeStyles({
  value: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, margin: '0 0 8px' },
  part: { margin: '10px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '3px 6px 3px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  number: { textAlign: 'right', padding: '3px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  link: { font: 'inherit', color: tokens.colorBrandForegroundLink, background: 'none', border: 'none', padding: '2px 0', textAlign: 'left', textDecorationLine: 'underline', cursor: 'pointer' },
  notes: { margin: '8px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

/** Rows shown before a person asks for all of them. */
const shownFirst = 12;

interface ExplainDialogProps {
  readonly explanation: Explanation;
  readonly unit: BenefitUnit | null;
  readonly onClose: () => void;
}

/** A figure opened: what it is made of, and the way to each cell. */
export function ExplainDialog({ explanation, unit, onClose }: ExplainDialogProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, session } = usePane();
  const [all, setAll] = useState(false);
  const { title, value, as, formula, inputs, notes } = explanation;
  const rows = all ? inputs : inputs.slice(0, shownFirst);
  return (
    <PaneDialog title={word(title)} onClose={onClose} actions={<Button onClick={onClose}>{word(words.close)}</Button>}>
      <p className={styles.value}>{explainedWords(value, as, unit, language)}</p>
      <h3 className={styles.part}>{word(words.formula)}</h3>
      <p className={styles.text}>{word(formula)}</p>
      <h3 className={styles.part}>{word(words.inputs)}</h3>
      <table className={styles.table}>
        <tbody>
          {rows.map((input, index) => (
            <tr key={index}>
              <th scope="row" className={styles.name}>
                {input.place === null ? (
                  word(input.label)
                ) : (
                  <button type="button" className={styles.link} title={word(words.goTo)} onClick={() => input.place && void session.goTo(input.place)}>
                    {word(input.label)}
                  </button>
                )}
              </th>
              <td className={styles.number}>{explainedWords(input.value, input.as, unit, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < inputs.length ? (
        <Button appearance="subtle" size="small" onClick={() => setAll(true)}>
          {word(words.more, { count: inputs.length - rows.length })}
        </Button>
      ) : null}
      {notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note.da}>{word(note)}</li>
          ))}
        </ul>
      )}
    </PaneDialog>
  );
}
