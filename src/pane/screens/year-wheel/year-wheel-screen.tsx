import { makeStyles, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { makeCalendar } from '../../../app/documents/make-calendar.js';
import { partsOf } from '../../../schema/dates.js';
import { wheelEvents } from '../../../register/meeting-cycle/wheel-events.js';
import { Button } from '../../controls/button.js';
import { Field } from '../../controls/field.js';
import { offerFiles } from '../../controls/offer-files.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { MakeYear } from './make-year.js';
import { SeminarSection } from './seminar-section.js';
import { WheelList } from './wheel-list.js';
import { WheelPicture } from './wheel-picture.js';
import { wheelWords } from './year-wheel-words.js';

const useStyles = makeStyles({ choice: { padding: '0 12px 8px', maxWidth: '160px' }, none: { padding: '0 12px 12px', margin: 0 } });

/** The course of a year as a wheel and as a list, the making of a new one, and the checklist of the seminar. */
export default function YearWheelScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { state, tell } = usePane();
  const { register } = state;
  const [chosen, setChosen] = useState<number | null>(null);
  if (register === null) return null;
  const now = partsOf(register.asOf);
  const year = chosen ?? now.year;
  const events = wheelEvents(register, year);
  const lacksYear = events.length === 0;
  const getCalendar = (): void => {
    const made = makeCalendar(register, year);
    if (made.kind === 'made') offerFiles(made.files);
    else tell({ da: 'Kalenderen er ikke lavet, for der står CPR-numre i oversigten. Se Tjek.', en: 'The calendar was not made, since there are CPR numbers in the register. See Checks.' }, 'problem');
  };
  return (
    <>
      <PageTitle title={word(wheelWords.title, { year })} lead={word(wheelWords.lead)} actions={lacksYear ? null : <Button size="small" onClick={getCalendar}>{word(wheelWords.calendar)}</Button>} />
      <div className={styles.choice}>
        <Field label={word(wheelWords.year)}>
          <Select value={String(year)} onChange={(_, { value }) => setChosen(Number(value))}>
            {[now.year - 1, now.year, now.year + 1, now.year + 2].map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {lacksYear ? <p className={styles.none}>{word(wheelWords.none, { year })}</p> : <WheelPicture events={events} year={year} today={register.asOf} />}
      {lacksYear ? null : <WheelList register={register} events={events} year={year} />}
      <SeminarSection register={register} year={year} />
      <MakeYear key={year} register={register} year={year} />
    </>
  );
}
