import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { answersOf, mailText, type Answer } from '../../../../app/prioritise/answers.js';
import { letterFiles } from '../../../../app/prioritise/make-answers.js';
import type { SolvedScenario } from '../../../../app/prioritise/solve-scenario.js';
import type { RowOf } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import { Button } from '../../../controls/button.js';
import { CopyTextDialog } from '../../../controls/copy-text-dialog.js';
import { PageTitle } from '../../../controls/page-title.js';
import { Section } from '../../../controls/section.js';
import { useWords } from '../../../state/pane-context.js';
import { usePaperOffer } from '../../../state/use-paper-offer.js';
import { answerWords as words } from './answer-words.js';
import { UnlessStopped } from './stopped.js';

const useStyles = makeStyles({
  line: { padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  to: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingTop: '6px' },
  note: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200 },
});

interface AnswersPageProps {
  readonly register: Register;
  readonly scenario: RowOf<'scenario'>;
  readonly solved: SolvedScenario;
}

/** The kind no to each project that was not chosen, as a letter to download and a mail to copy. */
export function AnswersPage({ register, scenario, solved }: AnswersPageProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const paper = usePaperOffer();
  const [shown, setShown] = useState<Answer | null>(null);
  const { answers } = useMemo(() => answersOf(register, solved, scenario.round), [register, solved, scenario.round]);
  const nameOf = ({ candidate }: Answer): string => candidate.project.name ?? candidate.key;
  const offer = (which: readonly Answer[]): void => paper?.offer(({ render, template }) => letterFiles(which, render, template));
  return (
    <>
      <PageTitle title={word(words.answers)} lead={word(words.lead)} />
      <UnlessStopped register={register}>
        {answers.length === 0 ? <p className={styles.note}>{word(words.none)}</p> : (
          <Section
            title={scenario.name ?? scenario.id ?? ''}
            aside={answers.length < 2 || paper === null ? undefined : (
              <Button size="small" appearance="primary" disabled={paper.making} onClick={() => offer(answers)}>
                {word(paper.making ? words.making : words.letters)}
              </Button>
            )}
          >
            {answers.map((one) => (
              <div key={one.candidate.key} className={styles.line}>
                {nameOf(one)}
                <span className={styles.to}>
                  {one.candidate.project.area === null ? '' : `${word(words.to, { to: one.candidate.project.area })} · `}
                  {one.mail.to ?? word(words.noAddress)}
                </span>
                <div className={styles.acts}>
                  {paper === null ? null : (
                    <Button size="small" disabled={paper.making} aria-label={word(words.letterOf, { name: nameOf(one) })} onClick={() => offer([one])}>
                      {word(words.letter)}
                    </Button>
                  )}
                  <Button size="small" aria-label={word(words.mailOf, { name: nameOf(one) })} onClick={() => setShown(one)}>
                    {word(words.mail)}
                  </Button>
                </div>
              </div>
            ))}
          </Section>
        )}
        {shown === null ? null : <CopyTextDialog title={word(words.mailTitle, { name: nameOf(shown) })} text={mailText(shown.mail)} copy={word(words.copy)} copied={words.copied} onClose={() => setShown(null)} />}
      </UnlessStopped>
    </>
  );
}
