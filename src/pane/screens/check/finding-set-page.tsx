import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { wordFinding, type CheckResult } from '../../../app/check-register.js';
import { arrangeFindings, type Arrangement } from '../../../app/check-register/arrange-findings.js';
import { wordsOf } from '../../../app/check-register/all-rules.js';
import type { Register } from '../../../register/register.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { BackLink } from '../../controls/back-link.js';
import { Button } from '../../controls/button.js';
import { PageTitle } from '../../controls/page-title.js';
import { RowList } from '../../controls/row-list.js';
import { SeverityMark } from '../../controls/severity-mark.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { AcceptDialog } from './accept-dialog.js';
import { addressOf, subjectOf } from './addresses.js';
import { checkWords, repairs } from './check-words.js';
import { FixDialog } from './fix-dialog.js';
import { NothingLeft } from './nothing-left.js';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px', padding: '0 12px 10px' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  mark: { flexShrink: 0, display: 'flex', minHeight: '20px', alignItems: 'center' },
  words: { flexGrow: 1, minWidth: 0 },
  place: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { display: 'flex', flexGrow: 1, minHeight: '160px' },
});

interface FindingSetPageProps {
  readonly register: Register;
  readonly check: CheckResult;
  readonly by: Arrangement;
  readonly set: string;
}

/** One set of faults: why it matters, all of them, and what can be done with all at once. */
export function FindingSetPage({ register, check, by, set: key }: FindingSetPageProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const [asking, setAsking] = useState<'fix' | 'accept' | null>(null);
  const set = useMemo(() => arrangeFindings(register, check.groups, by).find((one) => one.key === key), [register, check, by, key]);
  if (!set) return <NothingLeft back={addressOf({ by })} />;
  const { findings } = set;
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  const title = word(set.title);
  return (
    <>
      <BackLink href={addressOf({ by })}>{word(checkWords.back)}</BackLink>
      <PageTitle title={title} lead={by === 'rule' ? word(wordsOf(key).why) : undefined} />
      <div className={styles.tools}>
        {fixable.length > 0 ? (
          <Button appearance="primary" onClick={() => setAsking('fix')}>
            {word(fixable.length === 1 ? checkWords.fixOne : checkWords.fixAll)}
          </Button>
        ) : null}
        <Button onClick={() => setAsking('accept')}>
          {word(findings.length === 1 ? checkWords.accept : checkWords.acceptAll)}
        </Button>
        {fixable.length > 0 && fixable.length < findings.length ? <span className={styles.note}>{countPhrase(fixable.length, repairs, language)}</span> : null}
      </div>
      <div className={styles.list}>
        <RowList
          label={word(checkWords.findings, { title })}
          items={findings}
          keyOf={(finding) => `${subjectOf(finding)} ${String(findings.indexOf(finding))}`}
          onOpen={(finding) => (globalThis.location.hash = addressOf({ by, set: key, finding: subjectOf(finding) }))}
        >
          {(finding) => (
            <span className={styles.row}>
              <span className={styles.mark}>
                <SeverityMark severity={finding.severity} />
              </span>
              <span className={styles.words}>
                {wordFinding(finding, language)}
                <span className={styles.place}>
                  {[finding.place.address === null ? finding.place.sheet : `${finding.place.sheet ?? ''} ${finding.place.address}`, finding.place.id].filter((part) => part !== null && part !== '').join(' · ')}
                </span>
              </span>
            </span>
          )}
        </RowList>
      </div>
      {asking === 'fix' ? <FixDialog findings={fixable} onDone={() => setAsking(null)} /> : null}
      {asking === 'accept' ? <AcceptDialog findings={findings} onDone={() => setAsking(null)} /> : null}
    </>
  );
}
