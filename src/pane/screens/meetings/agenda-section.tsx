import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { moveCase } from '../../../app/meetings/reorder-agenda.js';
import type { MeetingRow } from '../../../register/checking/meetings.js';
import type { Register } from '../../../register/register.js';
import { agendaMinutes, agendaPoints, type AgendaCase } from '../../../reports/agenda/agenda-points.js';
import type { Case } from '../../../reports/facts/meeting-facts.js';
import { Button } from '../../controls/button.js';
import { focusRing } from '../../controls/focus-ring.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { useOutcome } from '../../state/use-outcome.js';
import { meetingWords } from './meeting-words.js';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 12px 8px', listStyleType: 'none' },
  point: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '6px 0' },
  head: { display: 'flex', gap: '8px', fontWeight: tokens.fontWeightSemibold },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  minutes: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  cases: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', padding: '4px 0 0 12px' },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' }, ...focusRing, flexGrow: 1, flexBasis: '140px', minWidth: 0, overflowWrap: 'anywhere' },
  input: { width: '64px', minWidth: '64px' },
  over: { margin: 0, padding: '0 12px 10px', color: tokens.colorPaletteRedForeground1 },
});

interface ItemProps {
  readonly one: AgendaCase;
  readonly among: readonly Case[];
}

function AgendaItem({ one: { number, item, minutes }, among }: ItemProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state } = usePane();
  const settle = useOutcome();
  const [typed, setTyped] = useState<string | null>(null);
  const title = item.title ?? item.id ?? '';
  const saveMinutes = (): void => {
    if (typed === null) return;
    const wanted = Number(typed);
    setTyped(null);
    if (typed.trim() === '' || !Number.isInteger(wanted) || wanted < 0 || wanted > 480 || wanted === minutes) return;
    void session.saveRow({ entity: 'case', id: item.id ?? '', seen: { minutes: item.minutes }, values: { minutes: wanted } }).then((outcome) => settle(outcome));
  };
  const move = async (by: -1 | 1): Promise<void> => {
    for (const edit of moveCase(among, item, by)) if (!settle(await session.saveRow(edit))) return;
  };
  const isLocked = item.decision !== null || state.busy || item.id === null;
  return (
    <li className={styles.item}>
      <a className={styles.link} href={writeRoute({ screen: 'cases', params: { id: item.id ?? '' } })}>{`${number} ${title}`}</a>
      <Input
        className={styles.input}
        size="small"
        inputMode="numeric"
        aria-label={word(meetingWords.minutesOf, { title })}
        value={typed ?? String(minutes)}
        disabled={item.decision !== null}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={saveMinutes}
        onKeyDown={(event) => {
          if (event.key === 'Enter') saveMinutes();
        }}
      />
      <Button size="small" appearance="subtle" icon={<ArrowUp16Regular />} aria-label={word(meetingWords.up, { title })} disabled={isLocked || among[0] === item} onClick={() => void move(-1)} />
      <Button size="small" appearance="subtle" icon={<ArrowDown16Regular />} aria-label={word(meetingWords.down, { title })} disabled={isLocked || among.at(-1) === item} onClick={() => void move(1)} />
    </li>
  );
}

/** The points of the agenda with their minutes, held against the length of the meeting; cases are moved and timed here. */
export function AgendaSection({ register, meeting }: { readonly register: Register; readonly meeting: MeetingRow }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  if (meeting.status === 'cancelled' || meeting.forum === 'seminar') return null;
  const points = agendaPoints(register, meeting);
  const total = agendaMinutes(points);
  const length = meeting.form === 'written' ? null : register.settings.meetingMinutes;
  return (
    <Section title={word(meetingWords.agenda)} aside={length === null ? word(meetingWords.minutesOnly, { n: total }) : word(meetingWords.minutes, { n: total, length })}>
      {length !== null && total > length ? <p className={styles.over}>{word(meetingWords.tooLong, { over: total - length })}</p> : null}
      <ol className={styles.list}>
        {points.map(({ number, title, minutes, cases }) => (
          <li key={number} className={styles.point}>
            <span className={styles.head}>
              <span className={styles.words}>{`${String(number)} ${word(title)}`}</span>
              <span className={styles.minutes}>{word(meetingWords.minutesOnly, { n: minutes })}</span>
            </span>
            {cases.length === 0 ? null : (
              <ol className={styles.cases}>
                {cases.map((one) => (
                  <AgendaItem key={one.item.id ?? one.number} one={one} among={cases.map(({ item }) => item)} />
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
