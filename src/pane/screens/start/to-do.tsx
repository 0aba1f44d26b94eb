import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { wordGroup, type CheckResult } from '../../../app/check-register.js';
import { holidayPeriodAt } from '../../../register/meeting-cycle/holiday-periods.js';
import type { Register } from '../../../register/register.js';
import { severities } from '../../../app/check-register/group-findings.js';
import { severityWords } from '../../../schema/finding.js';
import { Button } from '../../controls/button.js';
import { LinkRow } from '../../controls/link-row.js';
import { Section } from '../../controls/section.js';
import { SeverityMark } from '../../controls/severity-mark.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { startWords } from './start-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground2 },
  grade: { margin: 0, padding: '6px 12px 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  foot: { padding: '8px 12px 10px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  quiet: { padding: '0 12px 12px' },
});

/** The ten groups of faults that matter most, the gravest first; silent while half the organisation is on holiday. */
export function ToDo({ register, check }: { readonly register: Register; readonly check: CheckResult }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const holiday = holidayPeriodAt(register.asOf);
  const [anyway, setAnyway] = useState(false);
  if (check.groups.length === 0) {
    return (
      <Section title={word(startWords.toDo)}>
        <p className={styles.note}>{word(startWords.allClear)}</p>
      </Section>
    );
  }
  if (holiday !== null && !anyway) {
    return (
      <Section title={word(startWords.toDo)}>
        <p className={styles.note}>{word(startWords.quiet, { holiday: word(holiday) })}</p>
        <div className={styles.quiet}>
          <Button size="small" onClick={() => setAnyway(true)}>
            {word(startWords.showAnyway)}
          </Button>
        </div>
      </Section>
    );
  }
  return (
    <Section title={word(startWords.toDo)}>
      {severities.map((severity) => {
        const groups = check.mostImportant.filter((group) => group.severity === severity);
        if (groups.length === 0) return null;
        return (
          <div key={severity} role="group" aria-label={word(severityWords[severity])}>
            <p className={styles.grade}>{word(severityWords[severity])}</p>
            {groups.map((group) => (
              <LinkRow key={group.rule} href={writeRoute({ screen: 'check', params: { rule: group.rule } })} before={<SeverityMark severity={group.severity} />}>
                {wordGroup(group, language)}
              </LinkRow>
            ))}
          </div>
        );
      })}
      <div className={styles.foot}>
        <Link href={writeRoute({ screen: 'check', params: {} })}>{word(startWords.all)}</Link>
      </div>
    </Section>
  );
}
