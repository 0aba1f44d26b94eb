import { Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { wordFinding } from '../../../app/check-register.js';
import type { Finding } from '../../../schema/finding.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { Field } from '../../controls/field.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { checkWords, places } from './check-words.js';

const useStyles = makeStyles({ about: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 }, what: { margin: '0 0 8px' } });

/** Asks why something is all right although the check says otherwise. */
export function AcceptDialog({ findings, onDone }: { readonly findings: readonly Finding[]; readonly onDone: () => void }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, language } = usePane();
  const [reason, setReason] = useState('');
  const [working, setWorking] = useState(false);
  const [only, ...more] = findings;
  return (
    <ConfirmDialog
      title={word(checkWords.acceptTitle)}
      yes={word(checkWords.doAccept)}
      disabled={working || reason.trim() === ''}
      onNo={onDone}
      onYes={() => {
        setWorking(true);
        void session.accept(findings, reason).then((outcome) => {
          if (settle(outcome, checkWords.acceptedNow)) onDone();
          else setWorking(false);
        });
      }}
    >
      <p className={styles.what}>{only && more.length === 0 ? wordFinding(only, language) : countPhrase(findings.length, places, language)}</p>
      <p className={styles.about}>{word(checkWords.acceptAbout)}</p>
      <Field label={word(checkWords.reason)} required>
        <Textarea value={reason} maxLength={400} rows={3} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </ConfirmDialog>
  );
}
