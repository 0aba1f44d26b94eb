import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { registerAsKnown } from '../../../app/journal/register-as-known.js';
import { typedDay } from '../../../app/measurements/typed-day.js';
import type { Register } from '../../../register/register.js';
import type { IsoDate } from '../../../schema/dates.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { Button } from '../../controls/button.js';
import { PlainText } from '../../controls/plain-fields.js';
import { summaryLook } from '../../controls/summary-look.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { words } from './benefits-words.js';
import { OverviewPage } from './overview-page.js';

const useStyles = makeStyles({
  chooser: { margin: '0 12px 12px', padding: '6px 12px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusXLarge },
  summary: { ...summaryLook, fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end', paddingTop: '6px' },
  told: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', margin: '0 12px 10px', padding: '6px 10px', backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1, borderRadius: tokens.borderRadiusMedium },
});

/** The overview of today, or as it was known at the end of an earlier day. */
export function OverviewOfDay({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [earlier, setEarlier] = useState<IsoDate | null>(null);
  const known = useMemo(() => (earlier === null ? null : registerAsKnown(register, earlier)), [register, earlier]);

  function look(): void {
    setTried(true);
    const day = typedDay(text);
    if (day !== null && day < register.asOf) setEarlier(day);
  }

  if (earlier !== null && known !== null) {
    const { register: then, journalFrom } = known;
    const note = journalFrom === null ? words.lookedNoLog : earlier < journalFrom ? words.lookedBefore : null;
    return (
      <>
        <div className={styles.told} role="status">
          <span>{`${word(words.lookedBack, { day: longDate(earlier, language) })}${note === null ? '' : ` ${word(note)}`}`}</span>
          <Button size="small" onClick={() => { setEarlier(null); setTried(false); }}>{word(words.toToday)}</Button>
        </div>
        <OverviewPage key={earlier} register={then} />
      </>
    );
  }
  return (
    <>
      <OverviewPage register={register} />
      <details className={styles.chooser}>
        <summary className={styles.summary}>{word(words.lookBack)}</summary>
        <form className={styles.form} noValidate onSubmit={(event) => { event.preventDefault(); look(); }}>
          <PlainText label={word(words.earlierDay)} value={text} onChange={setText} hint={word(words.earlierDayHint)} problem={tried && (typedDay(text) ?? register.asOf) >= register.asOf ? word(words.earlierDayProblem) : null} />
          <Button type="submit">{word(words.show)}</Button>
        </form>
      </details>
    </>
  );
}
