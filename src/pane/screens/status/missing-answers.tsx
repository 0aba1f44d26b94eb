import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { byLeader, type AskedProject, type StatusCollection } from '../../../app/status-collection/collect-status.js';
import { unchangedEdit } from '../../../app/status-collection/reported-fields.js';
import { statusMail, type StatusMail } from '../../../app/status-collection/status-mail.js';
import type { Register } from '../../../register/register.js';
import { firstSentences } from '../../../schema/wording/shorten.js';
import { Button } from '../../controls/button.js';
import { LightBadge } from '../../controls/light-badge.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { MailDialog } from './mail-dialog.js';
import { ReportForm } from './report-form.js';
import { statusWords } from './status-words.js';

const useStyles = makeStyles({
  none: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground2 },
  leader: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '8px 12px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  project: { padding: '4px 12px 10px', overflowWrap: 'anywhere' },
  below: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
});

const textShown = 140;

/** The projects without an answer by project manager: one click for “unchanged”, a short form, and the mail to send. */
export function MissingAnswers({ register, collection }: { readonly register: Register; readonly collection: StatusCollection }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const [mail, setMail] = useState<StatusMail | null>(null);
  const [reporting, setReporting] = useState<AskedProject | null>(null);
  const missing = collection.asked.filter(({ answered }) => !answered);
  const saved = (name: string): { readonly da: string; readonly en: string } => ({ da: statusWords.saved.da.replace('{name}', name), en: statusWords.saved.en.replace('{name}', name) });
  return (
    <Section title={word(statusWords.missing)} aside={missing.length === 0 ? null : missing.length}>
      {missing.length === 0 ? <p className={styles.none}>{word(statusWords.none)}</p> : null}
      {byLeader(missing).map(({ leader, projects }) => (
        <div key={leader ?? ''}>
          <div className={styles.leader}>
            <h3 className={styles.name}>{leader ?? word(statusWords.noLeader)}</h3>
            <Button size="small" appearance="subtle" aria-label={word(statusWords.mailOf, { name: leader ?? word(statusWords.noLeader) })} onClick={() => setMail(statusMail(register, collection, leader, projects))}>
              {word(statusWords.mail)}
            </Button>
          </div>
          {projects.map((one) => {
            const { project, last } = one;
            const name = project.name ?? project.id;
            const text = last?.sinceLast ?? project.sinceLast;
            return (
              <div key={project.id} className={styles.project}>
                {name} <LightBadge light={last?.light ?? project.light} />
                {text === null ? null : <span className={styles.below}>{word(statusWords.last, { text: firstSentences(text, textShown) })}</span>}
                {one.externalSchedule ? <span className={styles.below}>{word(statusWords.external)}</span> : null}
                <div className={styles.actions}>
                  <Button
                    size="small"
                    disabled={state.busy || project.light === null}
                    aria-label={word(statusWords.unchangedOf, { name })}
                    onClick={() => void session.saveRow(unchangedEdit(project, register.asOf, language)).then((outcome) => settle(outcome, saved(name)))}
                  >
                    {word(statusWords.unchanged)}
                  </Button>
                  <Button size="small" aria-label={word(statusWords.reportOf, { name })} onClick={() => setReporting(one)}>
                    {word(statusWords.report)}
                  </Button>
                </div>
              </div>
            );
          })}
        </div>
      ))}
      {mail === null ? null : <MailDialog mail={mail} onClose={() => setMail(null)} />}
      {reporting === null ? null : <ReportForm asked={reporting} day={register.asOf} saved={saved(reporting.project.name ?? reporting.project.id)} onClose={() => setReporting(null)} />}
    </Section>
  );
}
