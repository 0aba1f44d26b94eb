import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { BroughtIn } from '../../../app/session/adoption/adoption-desk.js';
import { parseIsoDate } from '../../../schema/dates.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { Button } from '../../controls/button.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { filled, pluralOf } from './rows-of.js';
import { adoptWords } from './adopt-words.js';
import { useAttempt } from './use-attempt.js';

const useStyles = makeStyles({
  inner: { padding: '0 12px 12px', overflowWrap: 'anywhere' },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
});

/** Where the register and its lists came from, and the way to take each out again. */
export function HowItCameIn(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { session, language, go, tell } = usePane();
  const { run } = useAttempt();
  const [asked, setAsked] = useState<'register' | BroughtIn | null>(null);
  const record = session.adoption.record();
  const lists = session.adoption.broughtIn();
  const day = (time: string): string => {
    const date = parseIsoDate(time.slice(0, 10));
    return date === null ? time : longDate(date, language);
  };

  async function takeOut(): Promise<void> {
    setAsked(null);
    if ((await run(session.adoption.takeOut())) === null) return;
    go('adopt');
    tell(adoptWords.undone, 'done');
  }

  async function takeOutList({ time, entities }: BroughtIn): Promise<void> {
    setAsked(null);
    const done = await run(session.adoption.takeOutList(time));
    if (done === null) return;
    tell(filled(adoptWords.listUndone, entities, { removed: done.removed, restored: done.restored }), 'done');
  }

  return (
    <>
      {lists.length > 0 ? (
        <Section title={word(adoptWords.lists)}>
          <ul className={styles.list}>
            {lists.map((list) => (
              <li key={list.time} className={styles.item}>
                <strong>{list.from}</strong>
                <p className={styles.text}>{word(adoptWords.listLine, { added: list.added, changed: list.changed, when: day(list.time), plural: word(pluralOf(list.entities)) })}</p>
                <Button size="small" onClick={() => setAsked(list)}>
                  {word(adoptWords.listUndo, { from: list.from })}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {record !== null ? (
        <Section title={word(adoptWords.how)}>
          <div className={styles.inner}>
            <p className={styles.text}>
              {record.from.length === 0 ? word(adoptWords.howEmpty, { when: day(record.time) }) : word(adoptWords.howFrom, { from: record.from.join(', '), when: day(record.time) })}
              {record.aside.length > 0 ? ` ${word(adoptWords.asideNow, { names: record.aside.map(({ now }) => now).join(', ') })}` : ''}
            </p>
            <Button onClick={() => setAsked('register')}>
              {word(adoptWords.undo)}
            </Button>
          </div>
        </Section>
      ) : null}
      {asked === 'register' ? (
        <ConfirmDialog title={word(adoptWords.undoTitle)} yes={word(adoptWords.undoYes)} onYes={() => void takeOut()} onNo={() => setAsked(null)}>
          <p>{word(adoptWords.undoAbout)}</p>
          {session.adoption.changesSince() > 0 ? <p>{word(adoptWords.undoChanges, { count: session.adoption.changesSince() })}</p> : null}
        </ConfirmDialog>
      ) : null}
      {asked !== null && asked !== 'register' ? (
        <ConfirmDialog title={word(adoptWords.listUndo, { from: asked.from })} yes={word(adoptWords.undoYes)} onYes={() => void takeOutList(asked)} onNo={() => setAsked(null)}>
          <p>{word(adoptWords.listUndoAbout, { plural: word(pluralOf(asked.entities)) })}</p>
          {asked.later > 0 ? <p>{word(adoptWords.listLater, { count: asked.later, plural: word(pluralOf(asked.entities)) })}</p> : null}
        </ConfirmDialog>
      ) : null}
    </>
  );
}
