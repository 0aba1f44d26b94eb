import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { caseChecklist } from '../../../app/cases/case-checklist.js';
import { phaseDecision } from '../../../app/cases/project-decisions.js';
import { labelOf } from '../../../schema/choice.js';
import { dateNear } from '../../../schema/wording/date-words.js';
import { isHeld } from '../../../register/checking/meetings.js';
import { caseType, decision, forum } from '../../../register/choices/meeting.js';
import { overdueDays } from '../../../register/formulas/overdue-days.js';
import { findRow, type Register } from '../../../register/register.js';
import type { Case } from '../../../reports/facts/meeting-facts.js';
import { Button } from '../../controls/button.js';
import { Field } from '../../controls/field.js';
import { LinkRow } from '../../controls/link-row.js';
import { PageTitle } from '../../controls/page-title.js';
import { RowList } from '../../controls/row-list.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { rowAddress } from '../../state/row-address.js';
import { caseWords } from './case-words.js';
import { NewCaseDialog } from './new-case-dialog.js';

const useStyles = makeStyles({
  bar: { padding: '0 12px 8px', maxWidth: '240px' },
  none: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', minHeight: '280px', flexGrow: 1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  below: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const views = ['coming', 'overdue', 'followUp', 'undecided', 'all'] as const;
type View = (typeof views)[number];

function isCarriedOut(item: Case): boolean {
  return item.decision === 'approved' || item.decision === 'approvedWithChanges' || item.decision === 'passedOn';
}

function belongs(register: Register, item: Case, view: View): boolean {
  const meeting = findRow(register, 'meeting', item.meeting);
  if (view === 'coming') return item.decision === null && (meeting === null || !isHeld(meeting));
  if (view === 'overdue') return isCarriedOut(item) && (overdueDays(item, register.asOf) ?? 0) > 0;
  if (view === 'followUp') return isCarriedOut(item) && item.done === null && (item.deadline !== null || item.followUpBy !== null);
  if (view === 'undecided') return item.decision === null && meeting !== null && isHeld(meeting);
  return true;
}

/** Cases by what there is to do with them, the list of overdue decisions among them, and projects no decision names. */
export function CasesList({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language, go, params } = usePane();
  const [view, setView] = useState<View>(() => views.find((one) => one === params['view']) ?? 'coming');
  const [adding, setAdding] = useState(false);
  const cases = register.rows.case.filter((item) => item.id !== null && belongs(register, item, view));
  const day = (item: Case): string => findRow(register, 'meeting', item.meeting)?.date ?? '9999';
  const sorted = [...cases].sort((a, b) => (view === 'overdue' || view === 'followUp' ? ((a.deadline ?? '9999') < (b.deadline ?? '9999') ? -1 : 1) : view === 'all' ? (day(a) < day(b) ? 1 : -1) : day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const standing = (item: Case): string => {
    const over = isCarriedOut(item) ? (overdueDays(item, register.asOf) ?? 0) : 0;
    if (over > 0) return word(caseWords.daysOver, { n: over });
    if (item.decision !== null) return labelOf(decision, item.decision, language);
    const missing = caseChecklist(register, item).filter(({ state }) => state === 'missing').length;
    return missing === 0 ? word(caseWords.ready) : word(caseWords.missing, { n: missing });
  };
  const below = (item: Case): string => {
    const meeting = findRow(register, 'meeting', item.meeting);
    return [
      item.type === null ? null : labelOf(caseType, item.type, language),
      meeting?.forum ? `${labelOf(forum, meeting.forum, language)}${meeting.date === null ? '' : ` ${dateNear(meeting.date, register.asOf, language)}`}` : null,
      view === 'overdue' || view === 'followUp' ? [item.followUpBy, item.deadline === null ? null : dateNear(item.deadline, register.asOf, language)].filter((one) => one !== null).join(', ') : item.owner,
      standing(item),
    ].filter((one) => one !== null && one !== '').join(' · ');
  };
  const restless = register.rows.project.filter((project) => phaseDecision(register, project) === null && project.name !== null);
  return (
    <>
      <PageTitle title={word(caseWords.title)} lead={word(caseWords.lead)} actions={<Button size="small" appearance="primary" onClick={() => setAdding(true)}>{word(caseWords.add)}</Button>} />
      <div className={styles.bar}>
        <Field label={word(caseWords.show)}>
          <Select value={view} onChange={(_, { value }) => setView(value as View)}>
            {views.map((one) => (
              <option key={one} value={one}>
                {`${word(caseWords[one])} (${String(register.rows.case.filter((item) => item.id !== null && belongs(register, item, one)).length)})`}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {sorted.length === 0 ? (
        <p className={styles.none}>{word(caseWords.none)}</p>
      ) : (
        <div className={styles.list}>
          <RowList label={word(caseWords.title)} items={sorted} keyOf={(item) => item.id ?? ''} onOpen={(item) => go('cases', { id: item.id ?? '' })}>
            {(item) => (
              <>
                <span className={styles.title}>{item.title ?? item.id}</span>
                <span className={styles.below}>{below(item)}</span>
              </>
            )}
          </RowList>
        </div>
      )}
      {view !== 'all' || restless.length === 0 || !register.parts.has('caseDetail') ? null : (
        <Section title={word(caseWords.withoutDecision)} aside={String(restless.length)}>
          {restless.map((project) => {
            const href = rowAddress('project', project.id);
            return (
              <LinkRow key={project.id ?? project.name} {...(href === null ? {} : { href })} below={word(caseWords.noDecision)}>
                {project.name}
              </LinkRow>
            );
          })}
        </Section>
      )}
      {adding ? <NewCaseDialog register={register} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
