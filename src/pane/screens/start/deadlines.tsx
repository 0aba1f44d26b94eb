import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { upcomingDeadlines, type Deadline } from '../../../app/overview/upcoming-deadlines.js';
import type { Register } from '../../../register/register.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { LinkRow } from '../../controls/link-row.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { rowAddress } from '../../state/row-address.js';
import { startWords } from './start-words.js';

const useStyles = makeStyles({ none: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground2 } });

/** The days that come next, whatever is to be done by then. */
export function Deadlines({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, session } = usePane();
  const next = upcomingDeadlines(register, 3);
  const away = ({ days }: Deadline): string => (days === 0 ? word(startWords.today) : days === 1 ? word(startWords.tomorrow) : word(startWords.inDays, { days }));
  return (
    <Section title={word(startWords.deadlines)}>
      {next.length === 0 ? <p className={styles.none}>{word(startWords.noDeadlines)}</p> : null}
      {next.map((one) => {
        const href = rowAddress(one.entity, one.id);
        return (
          <LinkRow key={`${word(one.text)} ${one.date}`} {...(href === null ? { onOpen: () => void session.goTo(one) } : { href })} below={longDate(one.date, language)} after={away(one)}>
            {word(one.text)}
          </LinkRow>
        );
      })}
    </Section>
  );
}
