import type { DocumentBlock } from '../../schema/document-models.js';
import { labelOf } from '../../schema/choice.js';
import type { IsoDate } from '../../schema/dates.js';
import { dateNear } from '../../schema/wording/date-words.js';
import { shorten } from '../../schema/wording/shorten.js';
import { allFigures } from '../../benefits/benefit-figures.js';
import { isSame } from '../../register/checking/keys.js';
import { benefitFollowUp } from '../../register/choices/calculated.js';
import { projectPhase } from '../../register/choices/project.js';
import { findRow } from '../../register/register.js';
import { lightCell, recordTable, type RecordColumn } from '../blocks/record-table.js';
import { paragraph } from '../blocks/text-blocks.js';
import { barriersOf } from '../facts/barrier-facts.js';
import { lightOf, lightOrder, lightWord } from '../facts/light-of.js';
import { comingMilestones } from '../facts/milestone-facts.js';
import { functionOf } from '../facts/person-function.js';
import { isCurrent, type Project } from '../facts/project-standing.js';
import { comingWords } from '../status-deck/slides/milestones-slide.js';
import type { AreaFacts } from './area-facts.js';

function listed<R>(records: readonly R[], columns: readonly RecordColumn<R>[], description: string): readonly DocumentBlock[] {
  return records.length === 0 ? [] : [recordTable(records, columns, { description })];
}

function ownProjects({ register, area }: AreaFacts): readonly Project[] {
  return register.rows.project.filter((project) => isCurrent(project) && project.name !== null && isSame(project.area, area));
}

function affects({ affectedAreas }: Project, area: string): boolean {
  return (affectedAreas ?? '').split(/[;,\n]/).some((one) => isSame(one, area));
}

/** The area's own projects, the gravest light first. */
export function areaProjects(facts: AreaFacts): readonly DocumentBlock[] {
  const { register, say, asOf } = facts;
  const { language } = register;
  const rank = (project: Project): number => lightOrder.indexOf(lightOf(project.light));
  const sorted = [...ownProjects(facts)].sort((a, b) => rank(a) - rank(b));
  return listed(
    sorted,
    [
      { title: say({ da: 'Projekt', en: 'Project' }), width: 40, cell: ({ name }) => name },
      { title: say({ da: 'Fase', en: 'Phase' }), width: 20, cell: ({ phase }) => (phase === null ? null : labelOf(projectPhase, phase, language)) },
      { title: say({ da: 'Trafiklys', en: 'Light' }), width: 18, cell: ({ light }) => (light === null || light === 'none' ? null : lightCell(lightOf(light), lightWord(lightOf(light), language))) },
      { title: say({ da: 'Slut', en: 'End' }), width: 26, cell: ({ expectedEnd, agreedEnd }) => ((expectedEnd ?? agreedEnd) === null ? null : dateNear((expectedEnd ?? agreedEnd) as NonNullable<typeof expectedEnd>, asOf, language)) },
      { title: say({ da: 'Næste skridt', en: 'Next steps' }), width: 50, cell: ({ nextSteps }) => nextSteps },
    ],
    say({ da: 'Områdets projekter', en: 'Projects of the area' }),
  );
}

/** National projects and other areas' projects that reach into this one, with the day they do. */
export function comingFromOutside(facts: AreaFacts): readonly DocumentBlock[] {
  const { register, say, area, asOf, until } = facts;
  const reaching = register.rows.project.filter((project) => isCurrent(project) && project.name !== null && ((!isSame(project.area, area) && affects(project, area)) || (isSame(project.area, area) && project.category === 'national')));
  const coming = register.parts.has('milestones') ? comingMilestones(register, reaching, asOf, until) : [];
  const ahead = (day: IsoDate | null): IsoDate | null => (day !== null && day >= asOf ? day : null);
  const goLive = (project: Project): IsoDate | null => coming.find((one) => one.project === project && one.kind === 'goLive')?.date ?? ahead(project.goLive);
  const day = (project: Project): IsoDate | null => goLive(project) ?? ahead(project.expectedEnd);
  // What is in use already has come, unless the law asks for more.
  const reach = reaching.filter((project) => project.goLive === null || goLive(project) !== null || ahead(project.legalDeadline) !== null);
  const sorted = [...reach].sort((a, b) => ((day(a) ?? '9999') < (day(b) ?? '9999') ? -1 : 1));
  return listed(
    sorted,
    [
      { title: say({ da: 'Projekt', en: 'Project' }), width: 46, cell: ({ name }) => name },
      { title: say({ da: 'Ledes af', en: 'Led by' }), width: 32, cell: ({ area: own }) => own },
      { title: say({ da: 'Rammer jer', en: 'Reaches you' }), width: 20, cell: (project) => { const at = day(project); return at === null ? null : dateNear(at, asOf, register.language); } },
      { title: say({ da: 'Lovfrist', en: 'Legal deadline' }), width: 20, cell: ({ legalDeadline }) => (legalDeadline === null ? null : dateNear(legalDeadline, asOf, register.language)) },
    ],
    say({ da: 'Projekter udefra, der berører området', en: 'Projects from outside that affect the area' }),
  );
}

/** Benefits of the area's projects that are not yet where they should be, or are to be measured within half a year. */
export function areaBenefits(facts: AreaFacts): readonly DocumentBlock[] {
  const { register, say, asOf, until } = facts;
  const projects = new Set(ownProjects(facts).map(({ id }) => id));
  const due = allFigures(register)
    .filter(({ benefit, standing, followUp, measurementDue }) => benefit.name !== null && standing === 'counted' && projects.has(findRow(register, 'project', benefit.project)?.id ?? '') && (followUp === 'behind' || (measurementDue !== null && measurementDue <= until)))
    .sort((a, b) => ((a.measurementDue ?? '9999') < (b.measurementDue ?? '9999') ? -1 : 1));
  return listed(
    due,
    [
      { title: say({ da: 'Gevinst', en: 'Benefit' }), width: 50, cell: ({ benefit }) => benefit.name },
      { title: say({ da: 'Gevinstejer', en: 'Benefit owner' }), width: 32, cell: ({ benefit }) => functionOf(register, benefit.owner) },
      { title: say({ da: 'Måles', en: 'Measured' }), width: 18, cell: ({ measurementDue }) => (measurementDue === null ? null : dateNear(measurementDue, asOf, register.language)) },
      { title: say({ da: 'Sådan går det', en: 'How it goes' }), width: 22, cell: ({ followUp }) => labelOf(benefitFollowUp, followUp, register.language) },
    ],
    say({ da: 'Gevinster, der skal måles eller er bagud', en: 'Benefits to be measured or behind' }),
  );
}

/** Go-lives, legal deadlines and decisions to be carried out, by date. */
export function areaDeadlines(facts: AreaFacts): readonly DocumentBlock[] {
  const { register, say, asOf, until, area } = facts;
  const own = ownProjects(facts);
  const kinds = ['goLive', 'legalDeadline', 'delivery'];
  const milestones = register.parts.has('milestones') ? comingMilestones(register, own, asOf, until).filter(({ kind }) => kinds.includes(kind)) : [];
  const decided = register.rows.case.filter(({ deadline, done, decision, projects }) => deadline !== null && done === null && (decision === 'approved' || decision === 'approvedWithChanges' || decision === 'passedOn') && (projects ?? []).some((id) => isSame(findRow(register, 'project', id)?.area ?? null, area)));
  const all = [
    ...milestones.map(({ date, kind, name, project }) => ({ date, what: name ?? say(comingWords[kind]), about: project?.name ?? null })),
    ...decided.map(({ deadline, title }) => ({ date: deadline as NonNullable<typeof deadline>, what: say({ da: 'Beslutning gennemføres', en: 'Decision carried out' }), about: title })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return listed(
    all,
    [
      { title: say({ da: 'Dato', en: 'Date' }), width: 20, cell: ({ date }) => `${dateNear(date, asOf, register.language)}${date < asOf ? say({ da: ' (over fristen)', en: ' (overdue)' }) : ''}` },
      { title: say({ da: 'Hvad', en: 'What' }), width: 42, cell: ({ what }) => what },
      { title: say({ da: 'Om', en: 'About' }), width: 50, cell: ({ about }) => about },
    ],
    say({ da: 'Områdets frister', en: 'Deadlines of the area' }),
  );
}

/** The one thing most worth an answer: an ask nobody has met, a project without an owner, or what the area needs. */
export function areaQuestion(facts: AreaFacts): readonly DocumentBlock[] {
  const { register, say, asOf } = facts;
  const own = ownProjects(facts);
  const barrier = own.flatMap((project) => barriersOf(register, project, asOf)).find(({ name }) => name !== null);
  if (barrier !== undefined) return [paragraph(say({ da: 'Kan I hjælpe med at fjerne barrieren «{name}»?', en: 'Can you help to remove the barrier “{name}”?' }, { name: shorten(barrier.name ?? '', 150) }))];
  const ownerless = own.find(({ owner, followedBy }) => owner === null && followedBy !== 'local');
  if (ownerless !== undefined) return [paragraph(say({ da: 'Hvem ejer projektet «{name}» hos jer?', en: 'Who owns the project “{name}” in your area?' }, { name: shorten(ownerless.name ?? '', 150) }))];
  if (own.length === 0) return [];
  return [paragraph(say({ da: 'Er der noget på vej hos jer, som ikke står her?', en: 'Is anything on its way in your area that is not here?' }))];
}
