import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { wordFinding, type CheckResult } from '../../../app/check-register.js';
import { arrangeFindings, type Arrangement } from '../../../app/check-register/arrange-findings.js';
import { wordsOf } from '../../../app/check-register/all-rules.js';
import type { EntityKey } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import type { AnyRow } from '../../../schema/entity.js';
import type { Finding } from '../../../schema/finding.js';
import { BackLink } from '../../controls/back-link.js';
import { Button } from '../../controls/button.js';
import { PageTitle } from '../../controls/page-title.js';
import { SeverityMark } from '../../controls/severity-mark.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { rowAddress } from '../../state/row-address.js';
import { fieldLabel, shownValue } from '../../words/change-words.js';
import { AcceptDialog } from './accept-dialog.js';
import { addressOf, subjectOf } from './addresses.js';
import { checkWords } from './check-words.js';
import { FixDialog } from './fix-dialog.js';
import { NothingLeft } from './nothing-left.js';

const useStyles = makeStyles({
  facts: { margin: '0 12px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px' },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginTop: '8px' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  grade: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '14px 12px 16px' },
});

interface FindingPageProps {
  readonly register: Register;
  readonly check: CheckResult;
  readonly by: Arrangement;
  readonly set: string;
  readonly subject: string;
}

/** What the cell shows, also where it cannot be read; undefined for a fault that is about no one cell. */
function valueNow(register: Register, { place, params }: Finding): unknown {
  if (params['shown'] !== undefined) return params['shown'];
  const rows = (register.rows[place.entity as EntityKey] ?? []) as readonly AnyRow[];
  return place.field === null ? undefined : rows.find(({ at }) => at.row === place.row)?.[place.field];
}

/** One fault: what, where, why it matters, and what can be done. */
export function FindingPage({ register, check, by, set: key, subject }: FindingPageProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, session } = usePane();
  const [asking, setAsking] = useState<'fix' | 'accept' | null>(null);
  const set = useMemo(() => arrangeFindings(register, check.groups, by).find((one) => one.key === key), [register, check, by, key]);
  const finding = set?.findings.find((one) => subjectOf(one) === subject);
  if (!set || !finding) return <NothingLeft back={set ? addressOf({ by, set: key }) : addressOf({ by })} />;
  const { place } = finding;
  const entity = place.entity as EntityKey;
  const now = valueNow(register, finding);
  const { title, why } = wordsOf(finding.rule);
  const single = set.findings.length === 1;
  return (
    <>
      <BackLink href={single ? addressOf({ by }) : addressOf({ by, set: key })}>{single ? word(checkWords.back) : word(set.title)}</BackLink>
      <PageTitle title={wordFinding(finding, language)} />
      <dl className={styles.facts}>
        <dt className={styles.name}>{word(title)}</dt>
        <dd className={styles.value}>
          <span className={styles.grade}>
            <SeverityMark severity={finding.severity} named />
          </span>
        </dd>
        <dt className={styles.name}>{word(checkWords.place)}</dt>
        <dd className={styles.value}>
          {[place.address === null ? place.sheet : `${place.sheet ?? ''} ${place.address}`, place.id, place.field === null ? null : word(fieldLabel(entity, place.field))].filter((part) => part !== null && part !== '').join(' · ')}
        </dd>
        {now === undefined ? null : (
          <>
            <dt className={styles.name}>{word(checkWords.now)}</dt>
            <dd className={styles.value}>{finding.params['shown'] === undefined ? shownValue({ entity }, place.field ?? '', now, language) : String(now)}</dd>
          </>
        )}
        <dt className={styles.name}>{word(checkWords.why)}</dt>
        <dd className={styles.value}>{word(why)}</dd>
        {finding.fix ? (
          <>
            <dt className={styles.name}>{word(checkWords.fix)}</dt>
            <dd className={styles.value}>{word(finding.fix.label)}</dd>
          </>
        ) : null}
      </dl>
      <div className={styles.actions}>
        {finding.fix ? (
          <Button appearance="primary" onClick={() => setAsking('fix')}>
            {word(checkWords.fixOne)}
          </Button>
        ) : null}
        {place.sheet === null ? null : (
          <Button {...(finding.fix ? {} : { appearance: 'primary' as const })} onClick={() => void session.goTo({ entity, id: place.id, field: place.field, ...(place.row === null ? {} : { row: place.row }) })}>
            {word(checkWords.toCell)}
          </Button>
        )}
        <Button onClick={() => setAsking('accept')}>
          {word(checkWords.accept)}
        </Button>
        {place.id === null ? null : <Link href={rowAddress(entity, place.id) ?? ''}>{word(checkWords.toRow)}</Link>}
      </div>
      {asking === 'fix' ? <FixDialog findings={[finding]} onDone={() => setAsking(null)} /> : null}
      {asking === 'accept' ? <AcceptDialog findings={[finding]} onDone={() => setAsking(null)} /> : null}
    </>
  );
}
