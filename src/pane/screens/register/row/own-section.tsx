import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { listColumns } from '../../../../app/rows/list-columns.js';
import type { EntityKey } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { AnyRow } from '../../../../schema/entity.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { useOwnDays } from '../own-days.js';
import { rowWords } from '../row-words.js';
import { RowSection } from './row-section.js';

const useStyles = makeStyles({
  about: { margin: '0 0 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0 },
  name: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  value: { margin: '0 0 8px', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** What stands in the columns people have added: shown, so that the row is whole, and edited where they are. */
export function OwnSection({ register, entity, row }: { readonly register: Register; readonly entity: EntityKey; readonly row: AnyRow }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { session, language } = usePane();
  const columns = listColumns(register, entity, session.ownCells(entity), useOwnDays(entity)).filter(({ field }) => field === null);
  if (columns.length === 0) return null;
  return (
    <RowSection title={word(rowWords.own)} opened={columns.some((column) => column.shown(row, language) !== '')}>
      <p className={styles.about}>{word(rowWords.ownAbout)}</p>
      <dl className={styles.list}>
        {columns.map((column) => (
          <div key={column.name}>
            <dt className={styles.name}>{word(column.label)}</dt>
            <dd className={styles.value}>{column.shown(row, language) || word(rowWords.empty)}</dd>
          </div>
        ))}
      </dl>
    </RowSection>
  );
}
