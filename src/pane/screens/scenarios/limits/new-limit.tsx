import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { typedNumber } from '../../../../app/measurements/typed-number.js';
import { scenarioLimitKind } from '../../../../register/choices/prioritisation.js';
import { funding, projectCategory } from '../../../../register/choices/project.js';
import type { RowOf } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { Text } from '../../../../schema/text.js';
import { Button } from '../../../controls/button.js';
import { Labelled } from '../../../controls/labelled.js';
import { usePane, useWords } from '../../../state/pane-context.js';
import { useOutcome } from '../../../state/use-outcome.js';
import { isKroner } from '../frame-fields.js';
import { scenarioWords } from '../scenario-words.js';
import { limitWords as words } from './limit-words.js';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '6px' },
  foot: { padding: '6px 12px 12px' },
});

type Kind = 'sourceBudget' | 'categoryShare' | 'areaShare';

/** One more limit, by form; what lacks is told when somebody tries to add it. */
export function NewLimit({ register, scenario }: { readonly register: Register; readonly scenario: RowOf<'scenario'> & { readonly id: string } }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const [kind, setKind] = useState<Kind>('sourceBudget');
  const [of, setOf] = useState('');
  const [figure, setFigure] = useState('');
  const [tried, setTried] = useState(false);
  const isMoney = kind === 'sourceBudget';
  const number = typedNumber(isMoney ? figure : figure.replace('%', ''), language);
  const badFigure = number === null || (isMoney ? !isKroner(number) : number <= 0 || number > 100);
  const lacking = of.trim() === '' ? { sourceBudget: words.noFunding, categoryShare: words.noCategory, areaShare: words.noArea }[kind] : null;
  const areas = [...new Set(register.rows.project.flatMap(({ area }) => area ?? []))].sort((a, b) => a.localeCompare(b, 'da'));
  const named = (choices: readonly { readonly key: string; readonly label: Text }[]) => choices.map(({ key, label }) => ({ value: key, label: word(label) }));
  const options = isMoney ? named(funding.options) : kind === 'categoryShare' ? named(projectCategory.options) : areas.map((value) => ({ value, label: value }));

  function add(): void {
    setTried(true);
    if (badFigure || lacking !== null) return;
    const values = isMoney ? { funding: of, amount: number } : kind === 'categoryShare' ? { category: of, share: number / 100 } : { area: of.trim(), share: number / 100 };
    void session.addRow('scenarioLimit', { scenario: scenario.id, kind, ...values }).then((outcome) => settle(outcome, words.added));
  }

  return (
    <div className={styles.root}>
      <Labelled
        label={word(words.kind)}
        value={kind}
        onChange={(value) => {
          setKind(value as Kind);
          setOf('');
          setFigure('');
          setTried(false);
        }}
        options={scenarioLimitKind.options.map(({ key, label }) => ({ value: key, label: word(label) }))}
      />
      <Labelled
        label={word({ sourceBudget: words.funding, categoryShare: words.category, areaShare: words.area }[kind])}
        value={of}
        onChange={setOf}
        problem={tried && lacking !== null ? word(lacking) : null}
        options={[{ value: '', label: '–' }, ...options]}
      />
      <Labelled label={word(isMoney ? words.amount : words.share, { year: scenario.year ?? '' })} kind="number" value={figure} onChange={setFigure} problem={tried && badFigure ? word(isMoney ? scenarioWords.notNumber : words.notShare) : null} />
      <div className={styles.foot}>
        <Button disabled={state.busy} onClick={add}>
          {word(words.add)}
        </Button>
      </div>
    </div>
  );
}
