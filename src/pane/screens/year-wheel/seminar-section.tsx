import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { partsOf } from '../../../schema/dates.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { meetingsOf } from '../../../register/checking/meetings.js';
import { seminarChecklist, type ChecklistItem } from '../../../register/meeting-cycle/wheel-events.js';
import type { Register } from '../../../register/register.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { useWhileSaving } from '../../state/use-while-saving.js';
import { wheelWords } from './year-wheel-words.js';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 6px 8px', listStyleType: 'none' },
  day: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: 'block', paddingLeft: '32px', marginTop: '-6px', paddingBottom: '4px' },
});

/** What the year's seminar asks for, to be ticked off as it is done. */
export function SeminarSection({ register, year }: { readonly register: Register; readonly year: number }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const seminar = meetingsOf(register, 'seminar').find(({ date }) => partsOf(date).year === year);
  const items = seminar === undefined ? [] : seminarChecklist(register, seminar);
  if (items.length === 0) return null;
  const done = items.filter((one) => one.state === 'done').length;
  return (
    <Section title={word(wheelWords.seminar)} aside={word(wheelWords.seminarDone, { n: done, all: items.length })}>
      <ul className={styles.list}>
        {items.map((item) => (
          <SeminarItem key={item.row.id ?? item.row.name} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function SeminarItem({ item: { row, date, state: at } }: { readonly item: ChecklistItem }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, language } = usePane();
  const settle = useOutcome();
  const [ticked, tick] = useWhileSaving(at === 'done');

  async function save(done: boolean): Promise<void> {
    settle(await session.saveRow({ entity: 'yearEvent', id: row.id ?? '', seen: { status: row.status }, values: { status: done ? 'done' : 'planned' } }));
  }

  return (
    <li>
      <Checkbox label={row.name ?? ''} checked={ticked} disabled={row.id === null} onChange={(_, { checked }) => tick(checked === true, () => save(checked === true))} />
      <span className={styles.day}>
        {date === null ? '' : longDate(date, language)}
        {at === 'overdue' ? ` · ${word(wheelWords.overdue)}` : at === 'soon' ? ` · ${word(wheelWords.soon)}` : ''}
      </span>
    </li>
  );
}
