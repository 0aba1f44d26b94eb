import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../../schema/finding.js';
import type { Text } from '../../../../schema/text.js';
import { Button } from '../../../controls/button.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { registerWords } from '../register-words.js';
import { rowWords } from '../row-words.js';
import type { SheetPlace } from '../use-followed-selection.js';
import { FindingLine } from './finding-line.js';
import type { DraftOfRow } from './use-row-draft.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '0 12px', ':not(:empty)': { marginBottom: '8px' } },
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '8px 12px', borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, overflowWrap: 'anywhere' },
  warning: { border: `1px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorStatusWarningBackground1 },
  text: { margin: 0, flexGrow: 1, flexBasis: '180px' },
  findings: { padding: '6px 12px', borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
});

interface RowNotesProps {
  readonly work: DraftOfRow;
  /** Why nothing can be written. */
  readonly readOnly: Text | null;
  readonly conflict: boolean;
  /** Another row the person has selected in the sheet meanwhile. */
  readonly elsewhere: SheetPlace | null;
  /** What is wrong with the row as a whole. */
  readonly findings: readonly Finding[];
}

/** What is to be known of a row before its fields. */
export function RowNotes({ work, readOnly, conflict, elsewhere, findings }: RowNotesProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { go } = usePane();
  return (
    <div className={styles.root}>
      {readOnly ? (
        <div className={styles.note}>
          <p className={styles.text}>{word(readOnly)}</p>
        </div>
      ) : null}
      {conflict ? (
        <div role="alert" className={mergeClasses(styles.note, styles.warning)}>
          <p className={styles.text}>{word(rowWords.conflict)}</p>
        </div>
      ) : null}
      {work.isBack && work.unsaved ? (
        <div role="status" className={styles.note}>
          <p className={styles.text}>{word(rowWords.draftBack)}</p>
        </div>
      ) : null}
      {elsewhere ? (
        <div role="status" className={styles.note}>
          <p className={styles.text}>{word(registerWords.elsewhere, { row: elsewhere.id })}</p>
          <Button size="small" onClick={() => go('register', { entity: elsewhere.entity, id: elsewhere.id })}>
            {word(registerWords.openIt)}
          </Button>
        </div>
      ) : null}
      {findings.length > 0 ? (
        <div className={styles.findings} role="group" aria-label={word(rowWords.findings)}>
          {findings.map((finding) => (
            <FindingLine key={`${finding.rule} ${finding.place.field ?? ''} ${JSON.stringify(finding.params)}`} finding={finding} work={work} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
