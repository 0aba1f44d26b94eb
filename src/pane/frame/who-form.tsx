import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { Button } from '../controls/button.js';
import { usePane, useWords } from '../state/pane-context.js';
import { frameWords } from '../words/frame-words.js';

const useStyles = makeStyles({
  root: { padding: '10px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorBrandBackground2, flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  about: { margin: '2px 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  label: { flexBasis: '100%', fontSize: tokens.fontSizeBase200 },
  input: {
    font: 'inherit',
    flexGrow: 1,
    flexBasis: '110px',
    minWidth: 0,
    height: '32px',
    boxSizing: 'border-box',
    padding: '0 8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Asks who is at work, since Excel does not tell. */
export function WhoForm({ onDone }: { readonly onDone: () => void }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state } = usePane();
  const [name, setName] = useState(state.who ?? '');
  const [field, list, heading] = [useId(), useId(), useId()];
  const persons = [...new Set((state.register?.rows.person ?? []).flatMap(({ initials, name: full }) => [initials, full].filter((one) => one !== null)))];

  function save(event: FormEvent): void {
    event.preventDefault();
    session.setWho(name);
    onDone();
  }

  return (
    <section aria-labelledby={heading} className={styles.root}>
      <h2 id={heading} className={styles.title}>
        {word(frameWords.whoAsk)}
      </h2>
      <p className={styles.about}>{word(frameWords.whoAbout)}</p>
      <form className={styles.row} onSubmit={save}>
        <label htmlFor={field} className={styles.label}>
          {word(frameWords.whoField)}
        </label>
        <input id={field} list={list} className={styles.input} value={name} maxLength={60} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        <datalist id={list}>
          {persons.map((person) => (
            <option key={person} value={person} />
          ))}
        </datalist>
        <Button type="submit" appearance="primary">
          {word(frameWords.whoSave)}
        </Button>
        <Button onClick={onDone}>{word(frameWords.whoSkip)}</Button>
      </form>
    </section>
  );
}
