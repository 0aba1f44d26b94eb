import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { assessedPairs } from '../../../prioritisation/disagreements.js';
import { assessedMedian, criteriaFor } from '../../../prioritisation/project-score.js';
import type { RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { shortNumber } from '../../../schema/wording/number-words.js';
import { BackLink } from '../../controls/back-link.js';
import { Button } from '../../controls/button.js';
import { Section } from '../../controls/section.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { useOutcome } from '../../state/use-outcome.js';
import { ownAssessments, toWrite, type Answer } from './own-assessments.js';
import { needsReason, ScoreField } from './score-field.js';
import { scoringWords as words } from './scoring-words.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  aligned: { margin: 0, padding: '0 12px 10px', fontSize: tokens.fontSizeBase200 },
  foot: { position: 'sticky', bottom: 0, display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '8px 12px', backgroundColor: tokens.colorNeutralBackground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ProjectFormProps {
  readonly register: Register;
  readonly project: RowOf<'project'> & { readonly id: string };
  readonly who: string;
  /** The project after this one that lacks an assessment; null for the last. */
  readonly next: string | null;
}

/** One person's assessment of one project on every criterion, with the anchor texts in view. */
export function ProjectForm({ register, project, who, next }: ProjectFormProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language, go, tell } = usePane();
  const criteria = criteriaFor(register, project);
  const own = ownAssessments(register, project.id, who);
  const [changed, setChanged] = useState<Readonly<Record<string, Answer>>>({});
  const [strict, setStrict] = useState(false);
  const assessed = criteria.filter(({ source }) => source !== 'goals');
  const others = assessedPairs(register).filter((one) => one.project === project);
  const answerOf = (criterion: string): Answer => changed[criterion] ?? { score: own.get(criterion)?.score ?? null, reason: own.get(criterion)?.reason ?? '' };

  async function save(then: string | null): Promise<void> {
    setStrict(true);
    const lacking = assessed.some(({ id }) => needsReason(answerOf(id ?? '')));
    if (lacking) return tell(words.reasonNeeded, 'problem');
    const { edits, added, scores } = toWrite(register, project.id, who, changed);
    if (edits.length + added.length === 0 && then === null) return tell(words.unchanged);
    // Rows that show the result come first: an assessment without them would not be seen in the sheet of scores.
    if (scores.length > 0 && !settle(await session.addRows('score', scores))) return;
    if (edits.length > 0 && !settle(await session.saveRows(edits), words.saved)) return;
    if (added.length > 0 && !settle(await session.addRows('assessment', added), words.saved)) return;
    setChanged({});
    setStrict(false);
    if (then !== null) go('scoring', { project: then });
  }

  return (
    <>
      <BackLink href={writeRoute({ screen: 'scoring', params: {} })}>{word(words.back)}</BackLink>
      <PageTitle title={project.name ?? project.id} lead={project.purpose} />
      <p className={styles.note}>{word(words.about, { who })}</p>
      {criteria.map((criterion) => {
        const id = criterion.id ?? '';
        if (criterion.source === 'goals') {
          const score = assessedMedian(register, project.id, id);
          return (
            <Section key={id} title={criterion.name ?? id}>
              <p className={styles.aligned}>{word(words.aligned, { score: score === null ? '–' : shortNumber(score, language) })}</p>
            </Section>
          );
        }
        return <ScoreField key={id} criterion={criterion} answer={answerOf(id)} others={others.find((one) => one.criterion === criterion) ?? null} who={who} strict={strict} onChange={(answer) => setChanged({ ...changed, [id]: answer })} />;
      })}
      <div className={styles.foot}>
        <Button appearance="primary" disabled={state.busy} onClick={() => void save(null)}>
          {word(words.save)}
        </Button>
        {next === null ? null : (
          <Button disabled={state.busy} onClick={() => void save(next)}>
            {word(words.saveNext)}
          </Button>
        )}
      </div>
    </>
  );
}
