import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { pagedDocuments, type PagedDocument } from '../../../app/documents/paged-documents.js';
import { planYears } from '../../../app/documents/plan-years.js';
import { forum } from '../../../register/choices/meeting.js';
import { documentKind } from '../../../register/choices/prioritisation.js';
import { meetingsOf } from '../../../register/checking/meetings.js';
import type { Register } from '../../../register/register.js';
import type { IsoDate } from '../../../schema/dates.js';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { Field } from '../../controls/field.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { materialWords } from './material-words.js';

const useStyles = makeStyles({
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))', gap: '8px', padding: '0 12px 8px' },
  select: { width: '100%', minWidth: 0 },
  inner: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select className={styles.select} select={{ className: styles.inner }} value={value} onChange={(_, chosen) => choose(chosen.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The meetings a document is made for, the latest first in each group. The programme group has agendas too; decks are the steering group's. */
export function meetingsFor(register: Register, document: PagedDocument): readonly { readonly id: string; readonly date: IsoDate; readonly group: 'steering' | 'programme' }[] {
  const groups = document === 'agenda' ? (['steering', 'programme'] as const) : (['steering'] as const);
  return groups.flatMap((group) => [...meetingsOf(register, group)].reverse().flatMap(({ id, date }) => (id === null ? [] : [{ id, date, group }])));
}

interface MaterialChoicesProps {
  readonly register: Register;
  readonly document: PagedDocument;
  readonly meeting: string | null;
  readonly year: number;
  readonly show: (change: Readonly<Record<string, string>>) => void;
}

/** Which document, and the meeting or the year it is for. */
export function MaterialChoices({ register, document, meeting, year, show }: MaterialChoicesProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const meetings = meetingsFor(register, document).map(({ id, date, group }) => [id, `${labelOf(forum, group, language)} ${longDate(date, language)}`] as const);
  const none = meeting === null ? [['', word(document === 'agenda' ? materialWords.noneChosen : materialWords.none)] as const] : [];
  return (
    <div className={styles.choices}>
      <Choice label={word(materialWords.document)} value={document} options={pagedDocuments.map((key) => [key, labelOf(documentKind, key, language)])} choose={(value) => show({ document: value })} />
      {document === 'actionPlan' ? (
        <Choice label={word(materialWords.year)} value={String(year)} options={planYears(register).years.map((one) => [String(one), String(one)])} choose={(value) => show({ year: value })} />
      ) : (
        <Choice label={word(materialWords.meeting)} value={meeting ?? ''} options={[...none, ...meetings]} choose={(value) => show({ meeting: value })} />
      )}
    </div>
  );
}
