import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { wordFinding, type AcceptedFinding, type CheckResult } from '../../../app/check-register.js';
import type { Register } from '../../../register/register.js';
import { dateNear } from '../../../schema/wording/date-words.js';
import { BackLink } from '../../controls/back-link.js';
import { Button } from '../../controls/button.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { changeWords } from '../../words/change-words.js';
import { addressOf, subjectOf } from './addresses.js';
import { checkWords } from './check-words.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  item: { padding: '8px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  reason: { margin: '2px 0', fontStyle: 'italic' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  message: { margin: 0 },
});

/** What has been accepted, by whom and why; each can be lifted again. */
export function AcceptedList({ register, check }: { readonly register: Register; readonly check: CheckResult }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { language, session } = usePane();
  const [lifting, setLifting] = useState<AcceptedFinding | null>(null);
  const back = <BackLink href={addressOf({ by: 'rule' })}>{word(checkWords.back)}</BackLink>;

  function lift({ id }: AcceptedFinding): void {
    setLifting(null);
    if (id !== null) void session.archiveRow('ignoredFinding', id, word(checkWords.liftReason)).then((outcome) => settle(outcome, checkWords.lifted));
  }

  if (check.accepted.length === 0) {
    return (
      <>
        {back}
        <EmptyState title={word(checkWords.noneAccepted)} text={word(checkWords.noneAcceptedAbout)} />
      </>
    );
  }
  return (
    <>
      {back}
      <PageTitle title={word(checkWords.acceptedTitle)} lead={word(checkWords.acceptedAbout)} />
      <ul className={styles.list}>
        {check.accepted.map((one) => (
          <li key={`${one.id ?? ''} ${subjectOf(one.finding)}`} className={styles.item}>
            <p className={styles.message}>{wordFinding(one.finding, language)}</p>
            <p className={styles.reason}>{`»${one.reason}«`}</p>
            <div className={styles.foot}>
              <span>
                {word(checkWords.acceptedBy, { who: one.who ?? word(changeWords.unknown) })}
                {one.until === null ? null : ` · ${word(checkWords.until, { date: dateNear(one.until, register.asOf, language) })}`}
              </span>
              <Button size="small" disabled={one.id === null} aria-label={`${word(checkWords.doLift)}: ${wordFinding(one.finding, language)}`} onClick={() => setLifting(one)}>
                {word(checkWords.lift)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {lifting ? (
        <ConfirmDialog title={word(checkWords.liftTitle)} yes={word(checkWords.doLift)} onNo={() => setLifting(null)} onYes={() => lift(lifting)}>
          <p className={styles.message}>{wordFinding(lifting.finding, language)}</p>
          <p className={styles.reason}>{`»${lifting.reason}«`}</p>
          <p className={styles.message}>{word(checkWords.liftAbout)}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
