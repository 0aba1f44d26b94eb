import { makeStyles } from '@fluentui/react-components';
import { Add20Regular, ClipboardPaste20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { listColumns, usualColumns } from '../../../../app/rows/list-columns.js';
import { listFilters, listRows } from '../../../../app/rows/list-rows.js';
import { rowTitle } from '../../../../app/rows/row-title.js';
import { entities, type EntityKey } from '../../../../register/entities/index.js';
import type { AnyRow } from '../../../../schema/entity.js';
import { countPhrase } from '../../../../schema/wording/count-phrase.js';
import { formatNumber } from '../../../../schema/wording/number-words.js';
import { BackLink } from '../../../controls/back-link.js';
import { Button } from '../../../controls/button.js';
import { EmptyState } from '../../../controls/empty-state.js';
import { PageTitle } from '../../../controls/page-title.js';
import { RowList } from '../../../controls/row-list.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { writeRoute } from '../../../state/route.js';
import { findingsOf, gravestOf } from '../findings-of-rows.js';
import { FollowButton } from '../follow-button.js';
import { useOwnDays } from '../own-days.js';
import { pasteWords } from '../paste-words.js';
import { registerWords, rowsCounted, shownOf } from '../register-words.js';
import { useOpenFollowed } from '../use-open-followed.js';
import { ListRow } from './list-row.js';
import { ListTools } from './list-tools.js';
import { useListView } from './use-list-query.js';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '380px' } });

/** The rows of one sheet. */
export function ListPage({ entity }: { readonly entity: EntityKey }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language, go, tell } = usePane();
  const [view, change] = useListView(entity);
  useOpenFollowed(null);
  const { register, check } = state;
  const query = useDeferredValue(view);
  const { plural, label, titleField } = entities[entity];
  const days = useOwnDays(entity);
  const columns = useMemo(() => (register === null ? [] : listColumns(register, entity, session.ownCells(entity), days)), [register, entity, session, days]);
  const all = (register?.rows[entity] ?? []) as readonly AnyRow[];
  const rows = useMemo(() => {
    const found = listRows(columns, all, query, language);
    return query.onlyFindings ? found.filter((row) => gravestOf(findingsOf(check, entity, row)) !== null) : found;
  }, [columns, all, query, language, check, entity]);
  if (register === null) return null;

  const shownNames = view.columns ?? [...usualColumns(entity, columns), ...columns.filter(({ field }) => field === null).slice(0, 2).map(({ name }) => name)];
  // What the list is ordered by is told first: it is what the person looks at.
  const shown = [...new Set([...(view.sort === null ? [] : [view.sort.column]), ...shownNames])].filter((name) => name !== 'id' && name !== titleField);
  const shownColumns = shown.flatMap((name) => columns.find((column) => column.name === name) ?? []);
  const mayAdd = !('historyOnly' in entities[entity]) && !session.workbook.facts.readOnly;
  const add = mayAdd ? (
    <Button appearance="primary" size="small" icon={<Add20Regular />} onClick={() => go('register', { entity, new: 'yes' })}>
      {word(registerWords.add, { what: word(label).toLowerCase() })}
    </Button>
  ) : null;

  function open(row: AnyRow): void {
    if (typeof row['id'] === 'string') {
      change({ last: row['id'] });
      go('register', { entity, id: row['id'] });
      return;
    }
    tell(registerWords.noNumber, 'info');
    void session.goTo({ entity, id: null, row: row.at.row });
  }

  return (
    <div className={styles.root}>
      <BackLink href={writeRoute({ screen: 'register', params: {} })}>{word(registerWords.backToAll)}</BackLink>
      <PageTitle
        title={word(plural)}
        lead={<span role="status">{rows.length === all.length ? countPhrase(all.length, rowsCounted, language) : word(shownOf, { shown: formatNumber(rows.length, language), total: formatNumber(all.length, language) })}</span>}
        actions={
          <>
            {all.length === 0 ? null : add}
            {mayAdd ? (
              <Button size="small" appearance="subtle" icon={<ClipboardPaste20Regular />} onClick={() => go('register', { entity, paste: 'yes' })}>
                {word(pasteWords.open)}
              </Button>
            ) : null}
            <FollowButton />
          </>
        }
      />
      {all.length === 0 ? null : <ListTools plural={word(plural)} view={view} onChange={change} columns={columns} shown={shownNames} filters={() => listFilters([...shownColumns, ...columns.filter((column) => !shownColumns.includes(column))], all, language)} />}
      {rows.length === 0 ? (
        <EmptyState
          level={2}
          title={word(all.length === 0 ? registerWords.nothingHere : registerWords.nothingFits)}
          text={word(all.length === 0 ? entities[entity].about : registerWords.nothingFitsAbout)}
          actions={all.length === 0 ? add : <Button onClick={() => change({ search: '', filters: {}, onlyFindings: false })}>{word(registerWords.clearFilters)}</Button>}
        />
      ) : (
        <RowList label={word(plural)} items={rows} keyOf={(row) => `${String(row['id'])} ${String(row.at.row)}`} onOpen={open} begin={view.last === null ? null : beginOf(rows, view.last)}>
          {(row) => <ListRow row={row} title={rowTitle(register, entity, row, language) ?? word(registerWords.unnamed)} columns={shownColumns} severity={gravestOf(findingsOf(check, entity, row))} />}
        </RowList>
      )}
    </div>
  );
}

function beginOf(rows: readonly AnyRow[], id: string): string | null {
  const row = rows.find((one) => one['id'] === id);
  return row ? `${String(row['id'])} ${String(row.at.row)}` : null;
}
