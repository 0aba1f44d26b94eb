import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Register } from '../../../register/register.js';
import { tableDate } from '../../../schema/wording/date-words.js';
import { dueGroups, dueMeasurements } from '../../../benefits/views/due-list.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PlainChoice } from '../../controls/plain-fields.js';
import { RowList } from '../../controls/row-list.js';
import { SeverityMark } from '../../controls/severity-mark.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { words } from './measurements-words.js';

const useStyles = makeStyles({
  tools: { padding: '0 12px 8px', maxWidth: '420px' },
  name: { display: 'flex', gap: '6px', alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
  about: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const everyone = '*';

/** What is to be measured, by owner. */
export function DuePage({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, go } = usePane();
  const [owner, setOwner] = useState(everyone);
  const groups = dueGroups(dueMeasurements(register), 'owner');
  const shown = groups.filter(({ name }) => owner === everyone || (name ?? '') === owner).flatMap(({ due }) => due);
  if (groups.length === 0) return <EmptyState level={2} title={word(words.nothingDue)} text={word(words.nothingDueAbout)} />;
  return (
    <>
      <div className={styles.tools}>
        <PlainChoice
          label={word(words.owner)}
          value={owner}
          onChange={setOwner}
          options={[{ key: everyone, text: word(words.allOwners) }, ...groups.map(({ name, due }) => ({ key: name ?? '', text: `${name ?? word(words.noOwner)} (${String(due.length)})` }))]}
        />
      </div>
      <RowList label={word(words.due)} items={shown} keyOf={({ figures }) => figures.benefit.id ?? figures.benefit.name ?? ''} onOpen={({ figures }) => go('measurements', { id: figures.benefit.id ?? '' })}>
        {({ figures, due, daysLate }) => (
          <>
            <span className={styles.name}>
              {daysLate > 0 ? <SeverityMark severity="warning" /> : null}
              {figures.benefit.name ?? figures.benefit.id}
            </span>
            <span className={styles.about}>
              {word(words.dueLine, { owner: figures.benefit.owner ?? word(words.noOwner), due: tableDate(due, language) })}
              {daysLate > 0 ? ` · ${word(words.late, { days: daysLate })}` : ''}
            </span>
          </>
        )}
      </RowList>
    </>
  );
}
