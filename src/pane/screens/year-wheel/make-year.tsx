import { Input, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { makeYear } from '../../../app/year-wheel/make-year.js';
import { proposeEvents } from '../../../app/year-wheel/propose-events.js';
import { proposeMeetings, weeksIn } from '../../../app/year-wheel/propose-meetings.js';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { fill, type Text } from '../../../schema/text.js';
import { forum } from '../../../register/choices/meeting.js';
import type { Register } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { Field } from '../../controls/field.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { wheelWords } from './year-wheel-words.js';

const useStyles = makeStyles({
  body: { padding: '0 12px 12px', display: 'flex', flexDirection: 'column', gap: '10px' },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', padding: '3px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

function ofYear(text: Text, year: number): Text {
  return { da: fill(text.da, { year }), en: fill(text.en, { year }) };
}

/** Proposes a year's meetings from four weeks, says what to look at, and writes the whole wheel in one step. */
export function MakeYear({ register, year }: { readonly register: Register; readonly year: number }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language } = usePane();
  const settle = useOutcome();
  const [typed, setTyped] = useState(register.settings.meetingWeeks ?? '');
  const proposal = proposeMeetings(register, year, weeksIn(typed));
  const isWhole = proposal.meetings.every(({ existing }) => existing !== null) && proposeEvents(register, year).length === 0;
  return (
    <Section title={word(wheelWords.make)}>
      <div className={styles.body}>
        <p className={styles.about}>{word(wheelWords.makeAbout, { days: register.settings.programmeMeetingWorkdays ?? 0 })}</p>
        <Field label={word(wheelWords.weeks)}>
          <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        {proposal.warnings.length === 0 ? null : (
          <MessageBar intent="warning" layout="multiline" aria-label={word(wheelWords.warnings)}>
            <MessageBarBody>
              <ul className={styles.list}>
                {proposal.warnings.map((warning) => (
                  <li key={warning.da}>{word(warning)}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
        <ul className={styles.list} aria-label={word(wheelWords.proposal)}>
          {proposal.meetings.map(({ forum: group, date, existing }) => (
            <li key={`${group} ${date}`} className={styles.line}>
              <span>{labelOf(forum, group, language)}</span>
              <span className={styles.quiet}>
                {longDate(date, language)}
                {existing === null ? '' : ` (${word(wheelWords.there)})`}
              </span>
            </li>
          ))}
        </ul>
        {isWhole ? (
          <p className={styles.about}>{word(wheelWords.nothingToMake, { year })}</p>
        ) : (
          <div>
            <Button appearance="primary" disabled={state.busy} onClick={() => void makeYear(session, year, weeksIn(typed)).then((outcome) => settle(outcome, ofYear(wheelWords.made, year)))}>
              {word(wheelWords.makeIt, { year })}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
