import type { ReactElement } from 'react';
import { entitiesInUse } from '../../../app/rows/fields-in-use.js';
import { entities } from '../../../register/entities/index.js';
import { usePane } from '../../state/pane-context.js';
import { ListPage } from './list/list-page.js';
import { PastePage } from './list/paste-page.js';
import { RowPage } from './row/row-page.js';
import { TablesPage } from './tables-page.js';
import { FollowContext, useFollowedSelection } from './use-followed-selection.js';

/** All sheets, one sheet's rows, or one row: `entity`, and `id` of a row, `new` with what a new one begins with, or `paste` for several. */
export default function RegisterScreen(): ReactElement | null {
  const { session, state, params } = usePane();
  const followed = useFollowedSelection();
  const { register } = state;
  if (register === null) return null;
  const entity = entitiesInUse(register).find((key) => key === params['entity']);
  const { entity: _, id, new: isNew, paste: isPasting, ...given } = params;
  const mayAdd = entity !== undefined && !('historyOnly' in entities[entity]) && !session.workbook.facts.readOnly;
  return (
    <FollowContext value={followed}>
      {entity === undefined ? (
        <TablesPage />
      ) : isPasting !== undefined && mayAdd ? (
        <PastePage entity={entity} />
      ) : id !== undefined || isNew !== undefined ? (
        <RowPage key={`${entity} ${id ?? ''} ${JSON.stringify(given)}`} entity={entity} id={id ?? null} given={given} />
      ) : (
        <ListPage key={entity} entity={entity} />
      )}
    </FollowContext>
  );
}
