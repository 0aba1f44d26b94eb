import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Adoption } from '../../../adoption/adopt-workbook.js';
import { newRegister } from '../../../app/adopt/new-register.js';
import { proposalReasons } from '../../../app/adopt/propose-values.js';
import { Button } from '../../controls/button.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';
import { ReportGroups } from './report-groups.js';
import { rowsOf } from './rows-of.js';
import { StepButtons } from './step-buttons.js';
import type { Chosen } from './stages.js';
import { useAttempt } from './use-attempt.js';

const useStyles = makeStyles({
  count: { margin: '0 12px 8px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  aside: { margin: '0 12px 8px' },
  about: { margin: '0 0 0 32px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  busy: { margin: '0 12px 8px' },
});

interface PreviewNewProps {
  readonly chosen: Chosen;
  readonly adoption: Adoption;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** What taking the list into use would make of it; then it is done. */
export function PreviewNew({ chosen: { source }, adoption, onBack, onDone }: PreviewNewProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, language, go, tell } = usePane();
  const { run, busy } = useAttempt();
  const [putAside, setPutAside] = useState(true);
  const [written, setWritten] = useState(0);
  const made = useMemo(() => newRegister(adoption, language, session.adoption.today()), [adoption, language, session]);
  const proposed = [...made.proposed].map(([field, count]) => ({ text: word(adoptWords.proposed, { reason: word(proposalReasons[field]), count }) }));

  async function take(): Promise<void> {
    const done = await run(session.adoption.takeIntoUse({ source, adoption, language, putAside }, setWritten));
    // What came in only partly is gone on with from where the register is told of.
    if (done !== null || session.adoption.unfinished() !== null) onDone();
    if (done === null) return;
    go('start');
    tell(adoptWords.taken, 'done');
  }

  return (
    <>
      <h2 className={styles.count}>{word(adoptWords.rowsFrom, { rows: rowsOf(adoption, word), sheets: adoption.sources.map(({ name }) => name).join(', ') })}</h2>
      <ReportGroups adoption={adoption} remarks={source.remarks} otherCurrency={made.otherCurrency} proposed={proposed} />
      {source.file === null ? (
        <div className={styles.aside}>
          <Checkbox label={word(adoptWords.putAside)} checked={putAside} onChange={(_event, { checked }) => setPutAside(checked === true)} />
          <p className={styles.about}>{word(adoptWords.putAsideAbout)}</p>
        </div>
      ) : null}
      {busy ? (
        <p role="status" className={styles.busy}>
          {written === 0 ? word(adoptWords.taking) : word(adoptWords.takingMore, { count: written, total: adoption.rows.length })}
        </p>
      ) : null}
      <StepButtons onBack={onBack} disabled={busy}>
        <Button appearance="primary" disabled={busy} onClick={() => void take()}>
          {word(adoptWords.take)}
        </Button>
      </StepButtons>
    </>
  );
}
