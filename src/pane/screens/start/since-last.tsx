import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LoggedChange } from '../../../app/session/register-session.js';
import type { Register } from '../../../register/register.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { LinkRow } from '../../controls/link-row.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { rowAddress } from '../../state/row-address.js';
import { writeRoute } from '../../state/route.js';
import { gistOf, rowOf, timeOf, whoOf } from '../../words/change-words.js';
import { countedWords, startWords } from './start-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground2 },
  foot: { padding: '8px 12px 10px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

const shown = 5;

/** What others, and this person elsewhere, have changed since the pane was last open. */
export function SinceLast({ register, changes }: { readonly register: Register; readonly changes: readonly LoggedChange[] | null }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  if (changes === null || changes.length === 0) {
    return (
      <Section title={word(startWords.since)}>
        <p className={styles.note}>{word(changes === null ? startWords.sinceFirst : startWords.sinceNothing)}</p>
      </Section>
    );
  }
  return (
    <Section title={word(startWords.since)} aside={countPhrase(changes.length, countedWords.changes, language)}>
      {changes.slice(0, shown).map((change) => (
        <LinkRow
          key={change.id}
          href={(change.kind === 'removed' ? null : rowAddress(change.entity, change.key)) ?? writeRoute({ screen: 'log', params: { entity: change.entity, key: change.key } })}
          below={
            <>
              {gistOf(change, language)}
              <br />
              {whoOf(change, language)} · {timeOf(change.time, register.asOf, language)}
            </>
          }
        >
          {rowOf(change, register)}
        </LinkRow>
      ))}
      <div className={styles.foot}>
        <Link href={writeRoute({ screen: 'log', params: {} })}>{word(startWords.sinceAll)}</Link>
      </div>
    </Section>
  );
}
