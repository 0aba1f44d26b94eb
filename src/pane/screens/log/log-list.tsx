import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { entities, findEntity, type EntityKey } from '../../../register/entities/index.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { Button } from '../../controls/button.js';
import { Choose } from '../../controls/choose.js';
import { EmptyState } from '../../controls/empty-state.js';
import { Field } from '../../controls/field.js';
import { PageTitle } from '../../controls/page-title.js';
import { RowList } from '../../controls/row-list.js';
import { summaryLook } from '../../controls/summary-look.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { gistOf, rowOf, timeOf, whoOf } from '../../words/change-words.js';
import { everything, filterLog, periods, type LogFilter, type Period } from './log-filter.js';
import { changeCount, logWords } from './log-words.js';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px', padding: '0 12px 8px' },
  search: { flexBasis: '100%' },
  only: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '0 12px 8px' },
  count: { margin: 0, padding: '0 12px 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { display: 'flex', flexGrow: 1, minHeight: '160px' },
  row: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  gist: { display: 'block' },
  circumstances: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  more: { padding: '0 12px 8px' },
  summary: { ...summaryLook, padding: '2px 0' },
  folded: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px', paddingTop: '4px' },
});

const periodWords: Readonly<Record<Period, keyof typeof logWords>> = { any: 'anyTime', today: 'today', week: 'week', month: 'month', last: 'sinceLast' };

/** The log, newest first, narrowed down by row, person and time. */
export function LogList(): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { state, language, params, go } = usePane();
  const { log, register, sinceLast } = state;
  const [filter, setFilter] = useState<LogFilter>(() => ({ ...everything, entity: (findEntity(params['entity'] ?? '')?.key as EntityKey | undefined) ?? '', key: params['key'] ?? '', period: periods.find((one) => one === params['period']) ?? 'any' }));
  const wanted = useDeferredValue(filter);
  const today = register?.asOf;
  const shown = useMemo(() => (today === undefined ? [] : filterLog(log, wanted, { register, language, today, sinceLast })), [log, wanted, register, language, today, sinceLast]);
  const people = useMemo(() => [...new Set(log.map((change) => whoOf(change, language)))].sort((a, b) => a.localeCompare(b, 'da')), [log, language]);
  const sheets = useMemo(() => [...new Set(log.map(({ entity }) => entity))], [log]);
  const set = (changed: Partial<LogFilter>): void => setFilter((before) => ({ ...before, ...changed }));
  const all = { key: '', name: word(logWords.all) };

  if (log.length === 0 || today === undefined) {
    return (
      <>
        <PageTitle title={word(logWords.title)} lead={word(logWords.lead)} />
        <EmptyState level={2} title={word(logWords.emptyTitle)} text={word(logWords.empty)} />
      </>
    );
  }
  const [first] = shown;
  return (
    <>
      <PageTitle title={word(logWords.title)} lead={word(logWords.lead)} />
      {filter.key === '' ? null : (
        <div className={styles.only}>
          <span>{word(logWords.onlyRow, { row: first ? rowOf(first, register) : filter.key })}</span>
          <Button size="small" onClick={() => (params['key'] === undefined ? set({ key: '', entity: '' }) : go('log'))}>
            {word(logWords.everything)}
          </Button>
        </div>
      )}
      <div className={styles.filters}>
        <Field className={styles.search} label={word(logWords.search)}>
          <Input type="search" value={filter.text} onChange={(_, { value }) => set({ text: value })} />
        </Field>
      </div>
      <details className={styles.more} open={filter.who !== '' || filter.period !== 'any' || undefined}>
        <summary className={styles.summary}>{word(logWords.filters)}</summary>
        <div className={styles.folded}>
          <Choose label={word(logWords.who)} value={filter.who} options={[all, ...people.map((name) => ({ key: name, name }))]} onChoose={(who) => set({ who })} />
          <Choose label={word(logWords.when)} value={filter.period} options={periods.map((key) => ({ key, name: word(logWords[periodWords[key]]) }))} onChoose={(period) => set({ period })} />
          {filter.key === '' ? (
            <Choose label={word(logWords.sheet)} value={filter.entity} options={[all, ...sheets.map((key) => ({ key, name: word(entities[key].sheet) }))]} onChoose={(entity) => set({ entity: entity as EntityKey | '' })} />
          ) : null}
        </div>
      </details>
      <p className={styles.count} role="status">
        {countPhrase(shown.length, changeCount, language)}
      </p>
      {shown.length === 0 ? (
        <EmptyState level={2} title={word(logWords.noneTitle)} text={word(logWords.none)} actions={<Button onClick={() => setFilter(everything)}>{word(logWords.clear)}</Button>} />
      ) : (
        <div className={styles.list}>
          <RowList label={word(logWords.list)} items={shown} keyOf={({ id }) => id} onOpen={({ id }) => go('log', { change: id })} rowHeight={76}>
            {(change) => (
              <>
                <span className={styles.row}>{rowOf(change, register)}</span>
                <span className={styles.gist}>{gistOf(change, language)}</span>
                <span className={styles.circumstances}>{`${whoOf(change, language)} · ${timeOf(change.time, today, language)}`}</span>
              </>
            )}
          </RowList>
        </div>
      )}
    </>
  );
}
