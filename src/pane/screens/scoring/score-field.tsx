import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Assessed } from '../../../prioritisation/disagreements.js';
import type { RowOf } from '../../../register/entities/index.js';
import { shortNumber } from '../../../schema/wording/number-words.js';
import { plainField } from '../../controls/plain-field.js';
import { usePane, useWords } from '../../state/pane-context.js';
import type { Answer } from './own-assessments.js';
import { scoringWords as words } from './scoring-words.js';

const useStyles = makeStyles({
  root: { margin: '0 12px 12px', padding: '8px 10px 10px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1, minWidth: 0 },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold, float: 'left', width: '100%' },
  about: { margin: '0 0 4px', clear: 'both', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  step: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '4px 6px', borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  radio: { margin: '3px 0 0', accentColor: tokens.colorCompoundBrandBackground, flexShrink: 0 },
  number: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  reason: { ...plainField, width: '100%', minHeight: '44px', resize: 'vertical', marginTop: '2px' },
  label: { display: 'block', marginTop: '6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problem: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

const steps = [1, 2, 3, 4, 5] as const;

export function needsReason({ score, reason }: Answer): boolean {
  return (score === 1 || score === 5) && reason.trim() === '';
}

interface ScoreFieldProps {
  readonly criterion: RowOf<'criterion'>;
  readonly answer: Answer;
  readonly others: Assessed | null;
  readonly who: string;
  readonly onChange: (answer: Answer) => void;
  /** Whether a missing reason is told: not before the person has tried to save. */
  readonly strict: boolean;
}

/** One criterion: the five steps with what each means, and the reason at the ends. */
export function ScoreField({ criterion, answer, others, who, onChange, strict }: ScoreFieldProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const id = useId();
  const anchors = [criterion.anchor1, criterion.anchor2, criterion.anchor3, criterion.anchor4, criterion.anchor5];
  const rest = others?.given.filter(({ assessor }) => assessor !== who) ?? [];
  const lacking = needsReason(answer);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.title}>{criterion.name ?? criterion.id}</legend>
      <p className={styles.about}>{criterion.description}</p>
      {steps.map((step) => (
        <label key={step} className={mergeClasses(styles.step, answer.score === step && styles.chosen)}>
          <input type="radio" name={id} className={styles.radio} checked={answer.score === step} onChange={() => onChange({ ...answer, score: step })} />
          <span className={styles.number}>{step}</span>
          <span>{anchors[step - 1] ?? word(words.noAnchor)}</span>
        </label>
      ))}
      {answer.score === 1 || answer.score === 5 || answer.reason !== '' ? (
        <>
          <label htmlFor={`${id}r`} className={styles.label}>
            {word(words.reason)}
          </label>
          <textarea id={`${id}r`} className={styles.reason} value={answer.reason} aria-invalid={strict && lacking} {...(lacking ? { 'aria-describedby': `${id}p` } : {})} onChange={(event) => onChange({ ...answer, reason: event.target.value })} />
          {lacking ? (
            <span id={`${id}p`} className={strict ? styles.problem : styles.about}>
              {word(words.reasonNeeded)}
            </span>
          ) : null}
        </>
      ) : null}
      {others && rest.length > 0 ? (
        <p className={styles.about}>
          {word(words.others, { scores: rest.map(({ assessor, score }) => `${assessor ?? '?'} ${String(score ?? '–')}`).join(', '), median: shortNumber(others.median, language) })}
          {others.spread >= 2 ? ` ${word(words.disagree, { spread: others.spread })}` : ''}
        </p>
      ) : null}
    </fieldset>
  );
}
