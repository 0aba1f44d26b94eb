import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { caseChecklist, type ChecklistLine } from '../../../app/cases/case-checklist.js';
import { decisionsOn, phaseDecision } from '../../../app/cases/project-decisions.js';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { caseType, decision, forum } from '../../../register/choices/meeting.js';
import { findRow, type Register } from '../../../register/register.js';
import type { Case } from '../../../reports/facts/meeting-facts.js';
import { BackLink } from '../../controls/back-link.js';
import { Button } from '../../controls/button.js';
import { LinkRow } from '../../controls/link-row.js';
import { PageTitle } from '../../controls/page-title.js';
import { Section } from '../../controls/section.js';
import { summaryLook } from '../../controls/summary-look.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { rowAddress } from '../../state/row-address.js';
import { caseWords } from './case-words.js';
import { DecisionSection } from './decision-section.js';
import { FileSection } from './file-section.js';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 12px 10px', listStyleType: 'none' },
  line: { padding: '3px 0 3px 20px', textIndent: '-20px', overflowWrap: 'anywhere' },
  mark: { display: 'inline-block', width: '20px', textIndent: 0, fontWeight: tokens.fontWeightBold },
  fold: { ...summaryLook, padding: '4px 12px 8px', color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { margin: 0, padding: '0 12px 10px', overflowWrap: 'anywhere' },
});

function ChecklistItem({ line }: { readonly line: ChecklistLine }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  return (
    <li className={styles.line}>
      <span className={line.state === 'missing' ? `${styles.mark} ${styles.missing}` : styles.mark} aria-hidden="true">
        {line.state === 'there' ? '✓' : line.state === 'missing' ? '✗' : '–'}
      </span>
      {word(line.label)} <span className={styles.quiet}>{line.state === 'there' ? '' : `${word(line.state === 'missing' ? caseWords.isMissing : caseWords.isAdvised)}. ${line.hint === null ? '' : word(line.hint)}`}</span>
    </li>
  );
}

/** What the case lacks comes first; what is there is folded away. */
function Checklist({ lines }: { readonly lines: readonly ChecklistLine[] }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const there = lines.filter(({ state }) => state === 'there');
  const open = lines.filter(({ state }) => state !== 'there');
  const list = (shown: readonly ChecklistLine[]): ReactElement => (
    <ul className={styles.list}>
      {shown.map((line) => (
        <ChecklistItem key={`${line.field ?? ''} ${line.label.da}`} line={line} />
      ))}
    </ul>
  );
  return (
    <Section title={word(caseWords.checklist)}>
      {open.length === 0 ? <p className={styles.summary}>{word(caseWords.allThere)}</p> : list(open)}
      {there.length === 0 ? null : (
        <details>
          <summary className={styles.fold}>{word(caseWords.there, { n: there.length })}</summary>
          {list(there)}
        </details>
      )}
    </Section>
  );
}

/** One case: what it lacks, its decision and follow-up, and the projects that rest on it. */
export function CasePage({ register, item }: { readonly register: Register; readonly item: Case }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const meeting = findRow(register, 'meeting', item.meeting);
  const edit = rowAddress('case', item.id);
  const where = meeting === null ? null : [meeting.forum === null ? '' : labelOf(forum, meeting.forum, language), meeting.date === null ? '' : longDate(meeting.date, language)].join(' ').trim();
  const projects = (item.projects ?? []).flatMap((id) => findRow(register, 'project', id) ?? []);
  return (
    <>
      <BackLink href={writeRoute({ screen: 'cases', params: {} })}>{word(caseWords.back)}</BackLink>
      <PageTitle
        title={item.title ?? item.id ?? ''}
        lead={[item.id, item.type === null ? null : labelOf(caseType, item.type, language), item.owner].filter((one) => one !== null).join(' · ')}
        actions={edit === null ? null : <Button as="a" size="small" href={edit}>{word(caseWords.edit)}</Button>}
      />
      <Section title={word(caseWords.facts)}>
        {item.summary === null ? null : <p className={styles.summary}>{item.summary}</p>}
        {meeting === null || where === null ? null : (
          <LinkRow href={writeRoute({ screen: 'meetings', params: { id: meeting.id ?? '' } })} below={word(caseWords.meeting)}>
            {where}
          </LinkRow>
        )}
      </Section>
      <FileSection key={`file ${item.id ?? ''}`} register={register} item={item} />
      {item.decision === null ? (
        <Checklist lines={caseChecklist(register, item)} />
      ) : null}
      <DecisionSection key={item.id} register={register} item={item} />
      {projects.length === 0 ? null : (
        <Section title={word(caseWords.projects)}>
          {projects.map((project) => {
            const rests = phaseDecision(register, project) ?? decisionsOn(register, project)[0] ?? null;
            const href = rowAddress('project', project.id);
            const told = rests?.item.decision ? word(caseWords.rests, { decision: `${rests.item.title ?? ''}: ${labelOf(decision, rests.item.decision, language)}`, date: rests.date === null ? '' : longDate(rests.date, language) }) : word(caseWords.noDecision);
            return (
              <LinkRow key={project.id ?? project.name} {...(href === null ? {} : { href })} below={told}>
                {project.name}
              </LinkRow>
            );
          })}
        </Section>
      )}
    </>
  );
}
