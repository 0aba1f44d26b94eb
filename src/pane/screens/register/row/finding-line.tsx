import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordFinding } from '../../../../app/check-register/word-finding.js';
import type { Finding, Severity } from '../../../../schema/finding.js';
import { Button } from '../../../controls/button.js';
import { SeverityMark } from '../../../controls/severity-mark.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { rowWords } from '../row-words.js';
import type { DraftOfRow } from './use-row-draft.js';

const useStyles = makeStyles({
  root: { display: 'flex', gap: '6px', alignItems: 'flex-start', margin: '2px 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  mark: { display: 'flex', paddingTop: '1px' },
  fix: { alignSelf: 'flex-start', marginLeft: '20px', textAlign: 'left' },
});

type FindingLineProps = { readonly finding: Finding; readonly work: DraftOfRow } | { readonly severity: Severity; readonly text: string };

/** One thing that is wrong, with what would put it right where the rule knows that. It is written into the form and not yet saved. */
export function FindingLine(props: FindingLineProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const [severity, text] = 'finding' in props ? [props.finding.severity, wordFinding(props.finding, language)] : [props.severity, props.text];
  const fix = 'finding' in props ? props.finding.fix : undefined;
  const work = 'finding' in props ? props.work : null;
  const isHere = fix !== undefined && work !== null && (fix.additions ?? []).length === 0 && fix.changes.length > 0 && fix.changes.every(({ entity, row }) => entity === work.draft.entity && row === work.edited.at.row);
  return (
    <>
      <p className={styles.root}>
        <span className={styles.mark}>
          <SeverityMark severity={severity} />
        </span>
        <span>{text}</span>
      </p>
      {isHere ? (
        <Button className={styles.fix} size="small" onClick={() => fix.changes.forEach(({ field, value }) => work.setValue(field, value))}>
          {word(rowWords.useFix, { fix: word(fix.label) })}
        </Button>
      ) : null}
    </>
  );
}
