import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { fieldNamed, pastedRows } from '../../../../app/rows/paste-rows.js';
import { shownInWords } from '../../../../app/rows/row-title.js';
import { entities, type EntityKey } from '../../../../register/entities/index.js';
import { countPhrase } from '../../../../schema/wording/count-phrase.js';
import { BackLink } from '../../../controls/back-link.js';
import { Button } from '../../../controls/button.js';
import { Field } from '../../../controls/field.js';
import { PageTitle } from '../../../controls/page-title.js';
import { SeverityMark } from '../../../controls/severity-mark.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { writeRoute } from '../../../state/route.js';
import { useOutcome } from '../../../state/use-outcome.js';
import { rowsAdded, rowsToAdd, pasteWords } from '../paste-words.js';
import { registerWords } from '../register-words.js';

const useStyles = makeStyles({
  root: { padding: '4px 12px 16px', display: 'flex', flexDirection: 'column', gap: '10px' },
  text: { '& textarea': { minHeight: '120px', maxHeight: '40vh', whiteSpace: 'pre', overflowX: 'auto' } },
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  unread: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', gap: '6px', alignItems: 'flex-start', padding: '2px 0', overflowWrap: 'anywhere' },
  frame: { overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, '& th, & td': { padding: '4px 8px', textAlign: 'left', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: '84px', maxWidth: '220px', overflowWrap: 'anywhere' }, '& th': { whiteSpace: 'nowrap' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const rowsSeen = 20;
const cellsTold = 10;

/** Adds many rows at once from a table copied in Excel, after showing what they will be. */
export function PastePage({ entity }: { readonly entity: EntityKey }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language, go } = usePane();
  const [text, setText] = useState('');
  const [adding, setAdding] = useState(false);
  const asked = useDeferredValue(text);
  const { register } = state;
  const pasted = useMemo(() => (register === null ? null : pastedRows(register, entity, asked, { language, asOf: register.asOf })), [register, entity, asked, language]);
  if (register === null || pasted === null) return null;
  const plural = word(entities[entity].plural);
  const { rows, unread } = pasted;
  const known = pasted.columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const leftOut = pasted.columns.filter(({ field, header }) => field === null && header !== '').map(({ header }) => header);

  async function add(): Promise<void> {
    setAdding(true);
    const outcome = await session.addRows(entity, rows);
    setAdding(false);
    const told = { da: countPhrase(rows.length, rowsAdded, 'da'), en: countPhrase(rows.length, rowsAdded, 'en') };
    if (settle(outcome, told)) go('register', { entity });
  }

  return (
    <>
      <BackLink href={writeRoute({ screen: 'register', params: { entity } })}>{word(registerWords.backTo, { list: plural.toLowerCase() })}</BackLink>
      <PageTitle title={word(pasteWords.title, { list: plural.toLowerCase() })} lead={word(pasteWords.lead)} />
      <div className={styles.root}>
        <Field label={word(pasteWords.box)} hint={word(pasteWords.hint)}>
          <Textarea className={styles.text} value={text} onChange={(_event, { value }) => setText(value)} />
        </Field>
        <div role="status">
          {leftOut.length > 0 ? <p className={styles.note}>{word(pasteWords.leftOut, { columns: leftOut.join(', ') })}</p> : null}
          {unread.length > 0 ? <p className={styles.note}>{word(pasteWords.unread, { count: unread.length })}</p> : null}
        </div>
        {unread.length > 0 ? (
          <ul className={styles.unread}>
            {unread.slice(0, cellsTold).map((cell) => (
              <li key={`${String(cell.line)} ${cell.field}`} className={styles.line}>
                <SeverityMark severity="warning" />
                <span>{word(pasteWords.unreadCell, { line: cell.line, field: word(fieldNamed(entity, cell.field)?.label ?? { da: cell.field, en: cell.field }), text: cell.text, expected: word(cell.expected) })}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {rows.length > 0 ? (
          <>
            <h2 className={styles.heading}>{word(pasteWords.preview)}</h2>
            <div className={styles.frame} tabIndex={0} role="region" aria-label={word(pasteWords.preview)}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    {known.map(([name, field]) => (
                      <th key={name} scope="col">
                        {word(field.label)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.slice(0, rowsSeen).map((row, index) => (
                    <tr key={index}>
                      {known.map(([name, field]) => (
                        <td key={name}>{shownInWords(register, field, row[name] ?? null, language)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {rows.length > rowsSeen ? <p className={styles.note}>{word(pasteWords.more, { count: rows.length - rowsSeen })}</p> : null}
            <div className={styles.actions}>
              <Button appearance="primary" disabled={adding} onClick={() => void add()}>
                {countPhrase(rows.length, rowsToAdd, language)}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </>
  );
}
