import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { adoptWorkbook } from '../../../adoption/adopt-workbook.js';
import { partsOf } from '../../../schema/dates.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';
import { ChooseSource } from './choose-source.js';
import { HowItCameIn } from './how-it-came-in.js';
import { MappingStep } from './mapping-step.js';
import { PreviewInto } from './preview-into.js';
import { PreviewNew } from './preview-new.js';
import type { Chosen, Stage } from './stages.js';
import { UnfinishedList } from './unfinished-list.js';
import { useAttempt } from './use-attempt.js';

const useStyles = makeStyles({ root: { paddingBottom: '12px' } });

/** Takes sheets into use: as the register itself, or as a further list of one that is there. */
export default function AdoptScreen(): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language } = usePane();
  const [stage, setStage] = useState<Stage>({ at: 'source' });
  const { run, busy } = useAttempt();
  const { register } = state;

  async function preview(chosen: Chosen): Promise<void> {
    const today = register?.asOf ?? session.adoption.today();
    const adoption = adoptWorkbook(chosen.source.workbook, chosen.mapping, { language: register?.language ?? language, year: partsOf(today).year }, chosen.notRead);
    if (register === null) {
      setStage({ at: 'preview', chosen, adoption, into: null });
      return;
    }
    const into = await run(session.adoption.previewBringIn(adoption));
    if (into !== null) setStage({ at: 'preview', chosen, adoption, into });
  }

  const toMapping = (chosen: Chosen): void => setStage({ at: 'mapping', chosen });
  const toSource = (): void => setStage({ at: 'source' });
  return (
    <div className={styles.root}>
      <PageTitle title={word(register === null ? adoptWords.title : adoptWords.titleMore)} lead={word(register === null ? adoptWords.lead : adoptWords.leadMore)} />
      {stage.at === 'source' && register !== null ? <UnfinishedList /> : null}
      {stage.at === 'source' ? <ChooseSource key={register === null ? 'new' : 'into'} onChosen={toMapping} /> : null}
      {stage.at === 'mapping' ? <MappingStep chosen={stage.chosen} busy={busy} onChange={toMapping} onBack={toSource} onNext={() => void preview(stage.chosen)} /> : null}
      {stage.at === 'preview' && stage.into === null ? <PreviewNew chosen={stage.chosen} adoption={stage.adoption} onBack={() => toMapping(stage.chosen)} onDone={toSource} /> : null}
      {stage.at === 'preview' && stage.into !== null ? <PreviewInto chosen={stage.chosen} adoption={stage.adoption} into={stage.into} onBack={() => toMapping(stage.chosen)} onDone={toSource} /> : null}
      {stage.at === 'source' && register !== null ? <HowItCameIn /> : null}
    </div>
  );
}
