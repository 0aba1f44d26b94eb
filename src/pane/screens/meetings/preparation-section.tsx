import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { preparationOf, type PreparationStep } from '../../../app/meetings/preparation.js';
import { longDate } from '../../../schema/wording/date-words.js';
import type { MeetingRow } from '../../../register/checking/meetings.js';
import type { Register } from '../../../register/register.js';
import { Button } from '../../controls/button.js';
import { ConfirmDialog } from '../../controls/confirm-dialog.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { meetingWords } from './meeting-words.js';
import { RecordDialog } from './record-dialog.js';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 12px 8px', listStyleType: 'none' },
  item: { display: 'flex', gap: '10px', padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  mark: { flexShrink: 0, width: '20px', height: '20px', borderRadius: '50%', textAlign: 'center', lineHeight: '20px', fontSize: '12px', fontWeight: tokens.fontWeightBold, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, boxSizing: 'border-box' },
  markDone: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  below: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  late: { color: tokens.colorPaletteRedForeground1 },
  action: { marginTop: '4px' },
});

/** The way from collection to dispatch, step by step, each with what there is to do about it here. */
export function PreparationSection({ register, meeting }: { readonly register: Register; readonly meeting: MeetingRow }): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { session, state, language, go } = usePane();
  const settle = useOutcome();
  const [asking, setAsking] = useState<'freeze' | 'approvedByChair' | 'sent' | 'agendaInProgress' | null>(null);
  const steps = preparationOf(register, meeting);
  // Of all that waits, one thing comes first.
  const first = steps.find(({ state: at }) => at === 'now' || at === 'overdue');
  const id = meeting.id ?? '';
  if (steps.length === 0) return null;

  function actionOf({ key, state: at, label }: PreparationStep): ReactElement | null {
    const button = (text: string, onClick: () => void): ReactElement => (
      <Button size="small" appearance={key === first?.key ? 'primary' : 'secondary'} disabled={state.busy} onClick={onClick}>
        {text}
      </Button>
    );
    if (key === 'status') return button(word(meetingWords.collect), () => go('status', { meeting: id }));
    if (key === 'cases') return button(word(meetingWords.toCases), () => go('cases', { view: 'coming' }));
    if (at === 'done' || key === 'programme') return null;
    if (key === 'freeze') return button(word(meetingWords.freeze), () => setAsking('freeze'));
    const step = { request: 'agendaInProgress', approval: 'approvedByChair', dispatch: 'sent' } as const;
    return button(word(meetingWords.record, { step: word(label).toLowerCase() }), () => setAsking(step[key]));
  }

  return (
    <Section title={word(meetingWords.prepare)} aside={`${String(steps.filter((one) => one.state === 'done').length)}/${String(steps.length)}`}>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={step.key} className={styles.item} {...(step.state === 'now' ? { 'aria-current': 'step' as const } : {})}>
            <span className={mergeClasses(styles.mark, step.state === 'done' && styles.markDone)} aria-hidden="true">
              {step.state === 'done' ? '✓' : index + 1}
            </span>
            <span className={styles.words}>
              <span className={styles.name}>{word(step.label)}</span>
              <span className={styles.below}>
                <span className={step.state === 'overdue' ? styles.late : undefined}>{word(meetingWords[step.state])}</span>
                {step.due === null ? '' : ` · ${word(meetingWords.by, { date: longDate(step.due, language) })}`}
                {step.detail === null ? '' : ` · ${word(step.detail)}`}
              </span>
              <span className={styles.action}>{actionOf(step)}</span>
            </span>
          </li>
        ))}
      </ol>
      {asking === 'freeze' ? (
        <ConfirmDialog
          title={word(meetingWords.freeze)}
          yes={word(meetingWords.freeze)}
          disabled={state.busy}
          onNo={() => setAsking(null)}
          onYes={() =>
            void session.freeze(id, null).then((outcome) => {
              settle(outcome, meetingWords.frozen);
              setAsking(null);
            })
          }
        >
          {word(meetingWords.freezeAbout)}
        </ConfirmDialog>
      ) : null}
      {asking !== null && asking !== 'freeze' ? <RecordDialog register={register} meeting={meeting} step={asking} onClose={() => setAsking(null)} /> : null}
    </Section>
  );
}
