import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { changeSource, type ChangeSource } from '../../../register/choices/journal.js';
import { entities } from '../../../register/entities/index.js';
import { findRow } from '../../../register/register.js';
import { labelOf } from '../../../schema/choice.js';
import { BackLink } from '../../controls/back-link.js';
import { Button } from '../../controls/button.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { rowAddress } from '../../state/row-address.js';
import { useOutcome } from '../../state/use-outcome.js';
import { changeWords, fieldLabel, rowOf, shownValue, timeOf, whoOf } from '../../words/change-words.js';
import { logWords } from './log-words.js';

const useStyles = makeStyles({
  facts: { margin: '0 12px 8px', display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px', rowGap: '2px' },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  table: { width: 'calc(100% - 24px)', margin: '4px 12px 8px', borderCollapse: 'collapse', tableLayout: 'fixed', backgroundColor: tokens.colorNeutralBackground1, flexShrink: 0, '& th': { textAlign: 'left', fontSize: tokens.fontSizeBase200 }, '& th, & td': { padding: '2px 8px', verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }, '& tbody tr:last-child td': { paddingBottom: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  field: { paddingTop: '6px' },
  heading: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  before: { color: tokens.colorNeutralForeground2 },
  note: { margin: '0 12px 8px' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 14px', padding: '6px 12px 16px' },
});

/** One change: who, when and how, and each field before and after. */
export function ChangePage({ id }: { readonly id: string }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { state, session, language } = usePane();
  const [asking, setAsking] = useState(false);
  const { log, register } = state;
  const change = log.find((one) => one.id === id);
  const back = <BackLink href={writeRoute({ screen: 'log', params: {} })}>{word(logWords.back)}</BackLink>;
  if (!change || register === null) {
    return (
      <>
        {back}
        <EmptyState title={word(logWords.goneTitle)} text={word(logWords.gone)} />
      </>
    );
  }
  const name = rowOf(change, register);
  const { entity, key } = change;
  const isThere = findRow(register, entity, key) !== null;
  const facts: readonly (readonly [string, string])[] = [
    [word(logWords.who), whoOf(change, language)],
    [word(logWords.time), timeOf(change.time, register.asOf, language)],
    [word(logWords.source), `${word(entities[entity].sheet)}: ${word(changeWords[change.kind])} (${labelOf(changeSource, change.source as ChangeSource, language)})`],
    ...(change.reason === null ? [] : [[word(logWords.reason), change.reason] as const]),
  ];
  return (
    <>
      {back}
      <PageTitle title={name} />
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt className={styles.name}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {change.fields.length === 0 ? (
        <p className={styles.note}>{word(logWords.unknownFields)}</p>
      ) : (
        <table className={styles.table} aria-label={word(logWords.fields)}>
          <thead>
            <tr>
              {change.kind === 'added' ? null : (
                <th scope="col" className={styles.heading}>
                  {word(logWords.before)}
                </th>
              )}
              {change.kind === 'removed' ? null : (
                <th scope="col" className={styles.heading}>
                  {word(logWords.after)}
                </th>
              )}
            </tr>
          </thead>
          {change.fields.map(({ field, before, after }) => (
            <tbody key={field} aria-label={word(fieldLabel(entity, field))} role="rowgroup">
              <tr>
                <th scope="rowgroup" colSpan={change.kind === 'changed' ? 2 : 1} className={styles.field}>
                  {word(fieldLabel(entity, field))}
                </th>
              </tr>
              <tr>
                {change.kind === 'added' ? null : <td className={styles.before}>{shownValue(change, field, before, language)}</td>}
                {change.kind === 'removed' ? null : <td>{shownValue(change, field, after, language)}</td>}
              </tr>
            </tbody>
          ))}
        </table>
      )}
      <div className={styles.actions}>
        {change.kind === 'removed' && !isThere ? (
          <Button appearance="primary" onClick={() => setAsking(true)}>
            {word(logWords.restore)}
          </Button>
        ) : null}
        {isThere ? <Link href={rowAddress(entity, key) ?? ''}>{word(logWords.toRow)}</Link> : null}
        <Link href={writeRoute({ screen: 'log', params: { entity, key } })}>{word(logWords.ofRow)}</Link>
      </div>
      {asking ? (
        <ConfirmDialog
          title={word(logWords.restoreTitle)}
          yes={word(logWords.doRestore)}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            void session.restoreRow(entity, key).then((outcome) => settle(outcome, logWords.restored));
          }}
        >
          <p className={styles.value}>{word(logWords.restoreAbout, { row: name, sheet: word(entities[entity].sheet) })}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
