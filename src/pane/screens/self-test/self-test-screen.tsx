import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.js';
import { PageTitle } from '../../controls/page-title.js';
import { useWords, usePane } from '../../state/pane-context.js';
import { useSelfTest, type SelfTestReport } from '../../state/self-test.js';
import { observationWords } from './observation-words.js';
import { ReportTable } from './report-table.js';
import { selfTestWords } from './self-test-words.js';

type Stage =
  | { readonly at: 'before' }
  | { readonly at: 'running'; readonly done: number; readonly of: number }
  | { readonly at: 'stopped'; readonly why: string }
  | { readonly at: 'after'; readonly report: SelfTestReport };

const useStyles = makeStyles({
  line: { margin: '4px 12px 8px', lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '4px 12px 8px' },
});

/** What maintainers ask for when something is odd: one line each, to be pasted into a mail. */
function asText({ lines, observations }: SelfTestReport, version: string): string {
  return [`Version ${version}`, ...lines.map(({ outcome, group, name, found }) => [outcome, group, name, found].filter(Boolean).join(' · ')), ...observations.map(({ name, found }) => `${name}: ${found}`)].join('\n');
}

/** Asks Excel itself what the tests ask of the stand-in. Reached by its address only. */
export default function SelfTestScreen(): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { tell, version } = usePane();
  const selfTest = useSelfTest();
  const [stage, setStage] = useState<Stage>({ at: 'before' });
  const run = async (): Promise<void> => {
    setStage({ at: 'running', done: 0, of: 0 });
    try {
      const report = await selfTest?.run((done, of) => setStage({ at: 'running', done, of }));
      if (report) setStage({ at: 'after', report });
    } catch (error) {
      setStage({ at: 'stopped', why: error instanceof Error ? error.message : String(error) });
    }
  };
  const copy = async (report: SelfTestReport): Promise<void> => {
    await globalThis.navigator.clipboard.writeText(asText(report, version));
    tell(selfTestWords.copied, 'done');
  };
  const lines = stage.at === 'after' ? stage.report.lines : [];
  const otherwise = lines.filter(({ outcome }) => outcome === 'otherwise');
  const notAsked = lines.filter(({ outcome }) => outcome === 'not-asked').length;
  const expected = lines.length - otherwise.length - notAsked;
  return (
    <>
      <PageTitle title={word(selfTestWords.title)} lead={word(selfTest === null ? selfTestWords.notHere : selfTestWords.lead)} />
      <div className={styles.actions}>
        {selfTest === null ? null : (
          <Button appearance="primary" disabled={stage.at === 'running'} onClick={() => void run()}>
            {word(stage.at === 'before' ? selfTestWords.begin : selfTestWords.again)}
          </Button>
        )}
        {stage.at === 'after' ? <Button onClick={() => void copy(stage.report)}>{word(selfTestWords.copy)}</Button> : null}
      </div>
      <p className={styles.line} role="status">
        {stage.at === 'running' ? word(selfTestWords.running, { done: stage.done, of: stage.of }) : null}
        {stage.at === 'stopped' ? word(selfTestWords.stopped, { why: stage.why }) : null}
        {stage.at === 'after' ? (expected === lines.length ? word(selfTestWords.allWell, { count: expected }) : word(selfTestWords.summary, { expected, otherwise: otherwise.length, notAsked })) : null}
      </p>
      {otherwise.length > 0 ? (
        <ReportTable
          title={word(selfTestWords.otherwise)}
          headers={[word(selfTestWords.tried), word(selfTestWords.came)]}
          rows={otherwise.map(({ name, found, source }) => [
            <>
              {name} <Link href={source} target="_blank" rel="noreferrer">{word(selfTestWords.documentation)}</Link>
            </>,
            found,
          ])}
        />
      ) : null}
      {stage.at === 'after' ? (
        <ReportTable title={word(selfTestWords.observed)} lead={word(selfTestWords.observedLead)} headers={[word(selfTestWords.what), word(selfTestWords.came)]} rows={stage.report.observations.map(({ name, found }) => [observationWords[name] ? word(observationWords[name]) : name, found])} />
      ) : null}
    </>
  );
}
