import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { wordGroup, type CheckResult } from '../../../app/check-register.js';
import { arrangeFindings, arrangements, type Arrangement, type FindingSet } from '../../../app/check-register/arrange-findings.js';
import type { Register } from '../../../register/register.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { Button } from '../../controls/button.js';
import { Choose } from '../../controls/choose.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PageTitle } from '../../controls/page-title.js';
import { RowList } from '../../controls/row-list.js';
import { SeverityMark } from '../../controls/severity-mark.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { acceptedAddress, addressOf, subjectOf } from './addresses.js';
import { byWords, checkWords, places } from './check-words.js';
import { useMarks } from './use-marks.js';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '6px 8px', padding: '0 12px 10px' },
  counts: { display: 'inline-flex', flexWrap: 'wrap', columnGap: '12px' },
  count: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  row: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  mark: { flexShrink: 0, display: 'flex', minHeight: '20px', alignItems: 'center' },
  words: { flexGrow: 1, minWidth: 0 },
  number: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  foot: { padding: '6px 12px', flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { display: 'flex', flexGrow: 1, minHeight: '160px' },
});

interface CheckListProps {
  readonly register: Register;
  readonly check: CheckResult;
  readonly by: Arrangement;
}

/** All that is missing or wrong, gathered by check, row, person or severity. */
export function CheckList({ register, check, by }: CheckListProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, state } = usePane();
  const { mark, unmark } = useMarks();
  const sets = useMemo(() => arrangeFindings(register, check.groups, by), [register, check, by]);
  const counts = (
    <span className={styles.counts}>
      {(['error', 'warning', 'info'] as const).map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityMark severity={severity} named count={check.counts[severity]} />
        </span>
      ))}
    </span>
  );

  function sentence({ key, title, findings }: FindingSet): string {
    const group = by === 'rule' ? check.groups.find(({ rule }) => rule === key) : undefined;
    return group && findings.length === 1 ? wordGroup(group, language) : word(title);
  }

  function open({ key, findings: [only, ...more] }: FindingSet): void {
    globalThis.location.hash = addressOf({ by, set: key, ...(only && more.length === 0 ? { finding: subjectOf(only) } : {}) });
  }

  return (
    <>
      <PageTitle title={word(checkWords.title)} lead={counts} />
      <div className={styles.tools}>
        <Choose label={word(checkWords.by)} value={by} options={arrangements.map((key) => ({ key, name: word(byWords[key]) }))} onChoose={(key) => (globalThis.location.hash = addressOf({ by: key }))} />
        {check.findings.length === 0 ? null : (
          <Button disabled={state.busy} onClick={() => void mark(check.findings)}>
            {word(checkWords.mark)}
          </Button>
        )}
        <Button disabled={state.busy} onClick={() => void unmark(check.findings)}>
          {word(checkWords.unmark)}
        </Button>
      </div>
      {sets.length === 0 ? (
        <EmptyState level={2} title={word(checkWords.clearTitle)} text={word(checkWords.clear)} />
      ) : (
        <div className={styles.list}>
          <RowList label={word(checkWords.list, { by: word(byWords[by]).toLowerCase() })} items={sets} keyOf={({ key }) => key} onOpen={open} rowHeight={44}>
            {(set) => (
              <span className={styles.row}>
                <span className={styles.mark}>
                  <SeverityMark severity={set.severity} />
                </span>
                <span className={styles.words}>{sentence(set)}</span>
                {set.findings.length > 1 ? <span className={styles.number}>{countPhrase(set.findings.length, places, language)}</span> : null}
              </span>
            )}
          </RowList>
        </div>
      )}
      {check.accepted.length + check.findings.length === 0 ? null : (
        <div className={styles.foot}>
          <Link href={acceptedAddress}>{`${word(checkWords.accepted)} (${String(check.accepted.length)})`}</Link>
        </div>
      )}
    </>
  );
}

