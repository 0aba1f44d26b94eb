import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { labelOf } from '../../../schema/choice.js';
import { partsOf, type IsoDate } from '../../../schema/dates.js';
import { dayAndMonth, monthName } from '../../../schema/wording/date-words.js';
import { progress } from '../../../register/choices/follow-up.js';
import { forum } from '../../../register/choices/meeting.js';
import { chainOf } from '../../../register/meeting-cycle/meeting-chain.js';
import type { WheelEvent } from '../../../register/meeting-cycle/wheel-events.js';
import type { Register } from '../../../register/register.js';
import { LinkRow } from '../../controls/link-row.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { rowAddress } from '../../state/row-address.js';
import { wheelWords } from './year-wheel-words.js';

const useStyles = makeStyles({
  month: { margin: 0, padding: '8px 12px 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, textTransform: 'capitalize' },
  number: { minWidth: '20px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  toggle: { padding: '0 6px 6px' },
});

interface Line {
  readonly key: string;
  readonly month: number;
  readonly date: IsoDate | null;
  readonly number: number | null;
  readonly name: string;
  readonly below: string | null;
  readonly href: string | null;
}

function hrefOf({ entity, id }: WheelEvent): string | null {
  return entity === 'meeting' && id !== null ? writeRoute({ screen: 'meetings', params: { id } }) : rowAddress(entity, id);
}

/** The year's events by month, numbered as in the wheel; the deadlines around the meetings between them where asked for. */
export function WheelList({ register, events, year }: { readonly register: Register; readonly events: readonly WheelEvent[]; readonly year: number }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const [all, setAll] = useState(false);
  const own: readonly Line[] = events.map((event, index) => {
    const status = event.status === null || event.status === 'planned' ? null : labelOf(progress, event.status, language);
    return { key: `${event.entity} ${event.id ?? ''} ${String(index)}`, month: event.month, date: event.date, number: index + 1, name: event.name, below: [status, event.responsible].filter(Boolean).join(' · ') || null, href: hrefOf(event) };
  });
  const deadlines: readonly Line[] = !all
    ? []
    : register.rows.meeting.flatMap((meeting) =>
        chainOf(register, meeting)
          .filter(({ step, date }) => step !== 'meeting' && step !== 'programmeMeeting' && partsOf(date).year === year)
          .map(({ step, label, date }): Line => ({
            key: `${meeting.id ?? ''} ${step}`,
            month: partsOf(date).month,
            date,
            number: null,
            name: word(label),
            below: `${meeting.forum === null ? '' : labelOf(forum, meeting.forum, language)} ${meeting.number ?? ''}`.trim(),
            href: meeting.id === null ? null : writeRoute({ screen: 'meetings', params: { id: meeting.id } }),
          })),
      );
  const lines = [...own, ...deadlines].sort((a, b) => a.month - b.month || ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : (a.date ?? '9999') > (b.date ?? '9999') ? 1 : 0));
  const months = [...new Set(lines.map(({ month }) => month))];
  return (
    <Section title={word(wheelWords.list)}>
      <div className={styles.toggle}>
        <Checkbox label={word(wheelWords.deadlines)} checked={all} onChange={(_, { checked }) => setAll(checked === true)} />
      </div>
      {months.map((month) => (
        <div key={month}>
          <h3 className={styles.month}>{monthName(month, language)}</h3>
          {lines
            .filter((line) => line.month === month)
            .map(({ key, date, number, name, below, href }) => (
              <LinkRow key={key} {...(href === null ? {} : { href })} before={<span className={styles.number}>{number ?? ''}</span>} below={below} after={date === null ? word(wheelWords.inMonth) : dayAndMonth(date, language)}>
                {name}
              </LinkRow>
            ))}
        </div>
      ))}
    </Section>
  );
}
