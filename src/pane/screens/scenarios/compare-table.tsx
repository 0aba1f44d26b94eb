import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { projectWorth } from '../../../app/prioritise/project-worth.js';
import { compareScenarios } from '../../../prioritisation/scenarios/compare-scenarios.js';
import { limitInWords } from '../../../prioritisation/selection/conflict-words.js';
import { isSame } from '../../../register/checking/keys.js';
import type { RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { sentenceStart, shortNumber } from '../../../schema/wording/number-words.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import { wideScroll } from '../../controls/wide-scroll.js';
import { keepFigures } from '../../words/keep-figures.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { scenarioWords as words } from './scenario-words.js';

const useStyles = makeStyles({
  frame: { ...wideScroll, padding: '0 12px 8px' },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { textAlign: 'left', verticalAlign: 'bottom', padding: '4px 8px 4px 0', hyphens: 'auto', overflowWrap: 'anywhere', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  name: { textAlign: 'left', padding: '6px 0 0', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { padding: '0 8px 6px 0', verticalAlign: 'top', overflowWrap: 'anywhere' },
  waiting: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  in: { fontWeight: tokens.fontWeightSemibold },
  out: { color: tokens.colorNeutralForeground2 },
});

const rowsShown = 120;

/** What is compared, named above its line: beside it, long names would take the room of the scenarios. */
function Named({ name, across, children }: { readonly name: string; readonly across: number; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={across} className={styles.name}>
          {name}
        </th>
      </tr>
      <tr>{children}</tr>
    </tbody>
  );
}

/** Two or three scenarios beside each other; projects on which they differ stand first. */
export function CompareTable({ register, scenarios }: { readonly register: Register; readonly scenarios: readonly RowOf<'scenario'>[] }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const { currency } = register.settings;
  const compared = compareScenarios(register, scenarios, projectWorth(register));
  const fullest = ({ loads }: (typeof compared.scenarios)[number]): string => {
    const shares = loads.filter(({ limit }) => limit.is.kind !== 'share' && limit.amount > 0).map(({ limit, used }) => ({ limit, share: used / limit.amount }));
    const [most] = [...shares].sort((a, b) => b.share - a.share);
    return most ? keepFigures(sentenceStart(`${limitInWords(most.limit.is, { language, currency })}: ${percentInTable(most.share, language)}`)) : '–';
  };
  const isWritten = ({ scenario }: (typeof compared.scenarios)[number]): boolean => register.rows.scenarioProject.some((row) => isSame(row.scenario, scenario.id) && row.chosen !== null);
  const facts = [
    [words.projects, (one: (typeof compared.scenarios)[number]) => String(one.count)],
    [words.value, (one: (typeof compared.scenarios)[number]) => shortNumber(one.value, language)],
    [words.cost, (one: (typeof compared.scenarios)[number]) => keepFigures(moneyInProse(one.cost, currency, language))],
    [words.fullest, fullest],
  ] as const;
  return (
    // A wide table scrolls on its own; the keyboard must be able to reach it.
    <div className={styles.frame} tabIndex={0} data-wide-table="" role="group" aria-label={word(words.compare)}>
      <table className={styles.table}>
        <thead>
          <tr>
            {compared.scenarios.map((one) => (
              <th key={one.scenario.id} scope="col" className={styles.head}>
                {one.scenario.name ?? one.scenario.id}
                {isWritten(one) ? null : <span className={styles.waiting}>{word(words.notWritten)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {facts.map(([label, tell]) => (
          <Named key={label.en} name={word(label)} across={scenarios.length}>
            {compared.scenarios.map((one) => (
              <td key={one.scenario.id} className={mergeClasses(styles.cell, styles.in)}>
                {isWritten(one) ? tell(one) : '–'}
              </td>
            ))}
          </Named>
        ))}
        {compared.projects.slice(0, rowsShown).map(({ project, isIn }) => (
          <Named key={project.id} name={project.name ?? project.id ?? ''} across={scenarios.length}>
            {isIn.map((one, at) => (
              <td key={scenarios[at]?.id ?? at} className={mergeClasses(styles.cell, one ? styles.in : styles.out)}>
                {one === null || !compared.scenarios[at] || !isWritten(compared.scenarios[at]) ? word(words.notCandidate) : one ? `✓ ${word(words.in)}` : word(words.out)}
              </td>
            ))}
          </Named>
        ))}
      </table>
    </div>
  );
}
