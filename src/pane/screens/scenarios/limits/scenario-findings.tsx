import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordFinding } from '../../../../app/check-register.js';
import { isSame } from '../../../../register/checking/keys.js';
import { rowsWith } from '../../../../register/checking/rows-with.js';
import type { RowOf } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { Finding } from '../../../../schema/finding.js';
import { SeverityMark } from '../../../controls/severity-mark.js';
import { usePane } from '../../../state/pane-context.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 12px 8px', padding: '6px 10px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  item: { display: 'flex', gap: '8px', alignItems: 'flex-start', padding: '3px 0' },
});

/** Told where it is being changed, not only in the list of all that is wrong. */
const toldElsewhere: ReadonlySet<string> = new Set(['scenario-is-possible']);

function findingsOf(findings: readonly Finding[], register: Register, scenario: RowOf<'scenario'>): readonly Finding[] {
  const limits = rowsWith(register, 'scenarioLimit', 'scenario', scenario.id);
  return findings.filter(({ rule, place: { entity, id, row } }) => !toldElsewhere.has(rule) && ((entity === 'scenario' && isSame(id, scenario.id)) || (entity === 'scenarioLimit' && limits.some((one) => one.at.row === row))));
}

/** What the checks say of a scenario and its limits. */
export function ScenarioFindings({ register, scenario }: { readonly register: Register; readonly scenario: RowOf<'scenario'> }): ReactElement | null {
  const styles = useStyles();
  const { state, language } = usePane();
  const found = findingsOf(state.check?.findings ?? [], register, scenario);
  if (found.length === 0) return null;
  return (
    <ul className={styles.list}>
      {found.map((finding, at) => (
        <li key={at} className={styles.item}>
          <SeverityMark severity={finding.severity} />
          {wordFinding(finding, language)}
        </li>
      ))}
    </ul>
  );
}
