import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RowOf } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import { PageTitle } from '../../../controls/page-title.js';
import { useWords } from '../../../state/pane-context.js';
import { planYear } from '../../../state/plan-year.js';
import { CapacityForm } from './capacity-form.js';
import { FrameForm } from './frame-form.js';
import { limitWords as words } from './limit-words.js';
import { MoreLimits } from './more-limits.js';
import { ScenarioFindings } from './scenario-findings.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What a scenario chooses within: money, people, and what goes further behind Advanced. */
export function LimitsPage({ register, scenario }: { readonly register: Register; readonly scenario: RowOf<'scenario'> & { readonly id: string } }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const isLocked = scenario.locked === true;
  return (
    <>
      <PageTitle title={word(words.title)} lead={isLocked ? word(words.isLocked) : word(words.lead)} />
      <ScenarioFindings register={register} scenario={scenario} />
      {isLocked ? <p className={styles.note}>{scenario.remark}</p> : (
        <>
          <FrameForm key={JSON.stringify(scenario)} register={register} scenario={scenario} />
          <CapacityForm register={register} scenario={scenario} year={scenario.year ?? planYear(register)} />
          <MoreLimits register={register} scenario={scenario} />
        </>
      )}
    </>
  );
}
