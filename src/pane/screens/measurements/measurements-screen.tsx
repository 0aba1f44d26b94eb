import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { findRow } from '../../../register/register.js';
import { dueMeasurements } from '../../../benefits/views/due-list.js';
import { BackLink } from '../../controls/back-link.js';
import { Button } from '../../controls/button.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { DuePage } from './due-page.js';
import { EntryPage } from './entry-page.js';
import { words } from './measurements-words.js';
import { PastePage } from './paste-page.js';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', height: '100%', overflowY: 'auto' } });

/** What is to be measured, one measurement by form, and several from a pasted table. */
export default function MeasurementsScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { state, params, go } = usePane();
  const { register } = state;
  if (register === null) return null;
  const back = <BackLink href={writeRoute({ screen: 'measurements', params: {} })}>{word(words.back)}</BackLink>;
  const { id, paste } = params;
  if (paste !== undefined) {
    return (
      <div className={styles.root}>
        {back}
        <PageTitle title={word(words.paste)} />
        <PastePage register={register} />
      </div>
    );
  }
  if (id !== undefined) {
    const benefit = findRow(register, 'benefit', id);
    if (benefit === null) return <EmptyState title={word(words.gone)} text={id} actions={<Button onClick={() => go('measurements')}>{word(words.back)}</Button>} />;
    return (
      <div className={styles.root}>
        {back}
        <PageTitle title={benefit.name ?? id} />
        <EntryPage key={id} register={register} benefit={benefit} />
      </div>
    );
  }
  const due = dueMeasurements(register);
  const late = due.filter(({ daysLate }) => daysLate > 0).length;
  return (
    <div className={styles.root}>
      <PageTitle
        title={word(words.title)}
        lead={due.length === 0 ? word(words.leadNone) : word(words.lead, { late, soon: due.length - late })}
        actions={<Button size="small" onClick={() => go('measurements', { paste: 'table' })}>{word(words.paste)}</Button>}
      />
      <DuePage register={register} />
    </div>
  );
}
