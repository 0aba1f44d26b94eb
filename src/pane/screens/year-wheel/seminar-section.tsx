import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { partsOf } from '../../../schema/dates.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { meetingsOf } from '../../../register/checking/meetings.js';
import { seminarChecklist } from '../../../register/meeting-cycle/wheel-events.js';
import type { Register } from '../../../register/register.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { wheelWords } from './year-wheel-words.js';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 6px 8px', listStyleType: 'none' },
  day: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: 'block', paddingLeft: '32px', marginTop: '-6px', paddingBottom: '4px' },
});

/** What the year's seminar asks for, to be ticked off as it is done. */
export function SeminarSection({ register, year }: { readonly register: Register; readonly year: number }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language } = usePane();
  const settle = useOutcome();
  const seminar = meetingsOf(register, 'seminar').find(({ date }) => partsOf(date).year === year);
  const items = seminar === undefined ? [] : seminarChecklist(register, seminar);
  if (items.length === 0) return null;
  const done = items.filter((one) => one.state === 'done').length;
  return (
    <Section title={word(wheelWords.seminar)} aside={word(wheelWords.seminarDone, { n: done, all: items.length })}>
      <ul className={styles.list}>
        {items.map(({ row, date, state: at }) => (
          <li key={row.id ?? row.name}>
            <Checkbox
              label={row.name ?? ''}
              checked={at === 'done'}
              disabled={state.busy || row.id === null}
              onChange={(_, { checked }) => void session.saveRow({ entity: 'yearEvent', id: row.id ?? '', seen: { status: row.status }, values: { status: checked === true ? 'done' : 'planned' } }).then((outcome) => settle(outcome))}
            />
            <span className={styles.day}>
              {date === null ? '' : longDate(date, language)}
              {at === 'overdue' ? ` · ${word(wheelWords.overdue)}` : at === 'soon' ? ` · ${word(wheelWords.soon)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
