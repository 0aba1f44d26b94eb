import type { DocumentBlock } from '../../../schema/document-models.js';
import { addDays } from '../../../schema/dates.js';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { asSentence } from '../../../schema/wording/sentence.js';
import { firstSentences } from '../../../schema/wording/shorten.js';
import { allFigures } from '../../../benefits/benefit-figures.js';
import { benefitFollowUp } from '../../../register/choices/calculated.js';
import { caseType } from '../../../register/choices/meeting.js';
import { projectStatus, trafficLight } from '../../../register/choices/project.js';
import { calculatedLight } from '../../../register/formulas/calculated-light.js';
import { findRow } from '../../../register/register.js';
import { groupedTable, lightCell, recordTable } from '../../blocks/record-table.js';
import { bullets, paragraph } from '../../blocks/text-blocks.js';
import { withoutStatus } from '../../facts/attention.js';
import { deviationInWords } from '../../facts/deviation-words.js';
import { lightOf, lightOrder, lightWord } from '../../facts/light-of.js';
import { casesOf, meetingAfter } from '../../facts/meeting-facts.js';
import { functionOf } from '../../facts/person-function.js';
import { isCurrent, type Project } from '../../facts/project-standing.js';
import type { AgendaFacts } from '../agenda-facts.js';

function isLocal({ followedBy, category }: Project): boolean {
  return followedBy === 'local' || (followedBy === null && category === 'local');
}

/** Local projects by area, so that each representative sees the own ones together. */
export function roundPoint({ register, say, language }: AgendaFacts): readonly DocumentBlock[] {
  const local = register.rows.project.filter((project) => isLocal(project) && isCurrent(project) && project.name !== null);
  const intro = paragraph(say({ da: 'Hvert område fortæller kort, hvad der sker, og hvad andre kan bruge.', en: 'Each area tells briefly what happens, and what others can use.' }));
  if (local.length === 0) return [intro];
  const areas = [...new Set(local.map(({ area }) => area))].sort();
  const table = groupedTable(
    areas.map((area) => ({ heading: area ?? say({ da: 'Uden fagområde', en: 'No area' }), records: local.filter((project) => project.area === area) })),
    [
      { title: say({ da: 'Lokalt projekt', en: 'Local project' }), width: 50, cell: ({ name }) => name },
      { title: say({ da: 'Status', en: 'Status' }), width: 18, cell: ({ status }) => (status === null ? null : labelOf(projectStatus, status, language)) },
      { title: say({ da: 'Forventet slut', en: 'Expected end' }), width: 24, cell: ({ expectedEnd }) => (expectedEnd === null ? null : longDate(expectedEnd, language)) },
      { title: say({ da: 'Siden sidst', en: 'Since last time' }), width: 46, cell: ({ sinceLast }) => (sinceLast === null ? null : firstSentences(sinceLast, 160)) },
    ],
    { description: say({ da: 'Lokale projekter efter fagområde', en: 'Local projects by area' }) },
  );
  return [intro, table];
}

/** Lights that are greener than the figures without a reason: for the group to settle before the steering group meets. */
function disagreements(projects: readonly Project[], facts: AgendaFacts): readonly DocumentBlock[] {
  const { say, language, register } = facts;
  const gaps = projects.flatMap((project) => {
    const figures = calculatedLight(project, register.settings);
    const told = project.light;
    if (figures === null || told === null || told === 'none' || project.lightReason !== null) return [];
    return lightOrder.indexOf(figures) < lightOrder.indexOf(lightOf(told)) ? [{ project, figures }] : [];
  });
  if (gaps.length === 0) return [];
  return [
    paragraph(say({ da: 'Her viser tid og økonomi noget andet end trafiklyset. Aftal et lys eller en begrundelse:', en: 'Here schedule and economy show something else than the light. Agree on a light or a reason:' })),
    recordTable(
      gaps,
      [
        { title: say({ da: 'Projekt', en: 'Project' }), width: 44, cell: ({ project }) => project.name },
        { title: say({ da: 'Trafiklys', en: 'Light' }), width: 18, cell: ({ project }) => lightCell(lightOf(project.light), labelOf(trafficLight, project.light ?? 'none', language)), always: true },
        { title: say({ da: 'Tallene viser', en: 'The figures show' }), width: 18, cell: ({ figures }) => lightCell(figures, lightWord(figures, language)), always: true },
        { title: say({ da: 'Fordi', en: 'Because' }), width: 44, cell: ({ project }) => deviationInWords(project, facts) },
      ],
      { description: say({ da: 'Trafiklys, der ikke følger tallene', en: 'Lights that do not follow the figures' }) },
    ),
  ];
}

export function reportingPoint(facts: AgendaFacts): readonly DocumentBlock[] {
  const { register, say, asOf, language } = facts;
  const followed = register.rows.project.filter((project) => !isLocal(project) && isCurrent(project));
  const age = register.settings.statusMaxAgeDays;
  const silent = withoutStatus(followed, register.settings, age === null ? null : addDays(asOf, -age)).flatMap(({ name }) => name ?? []);
  const reported = silent.length === 0
    ? say({ da: 'Alle projekter har meldt status.', en: 'All projects have reported status.' })
    : asSentence(`${say({ da: 'Mangler at melde status', en: 'Have not reported status' })}: ${listOf(silent, language)}`);
  const known = followed.some(({ statusDate }) => statusDate !== null);
  return [paragraph(known ? reported : say({ da: 'Det er ikke registreret, hvornår projekterne sidst har meldt status.', en: 'When the projects last reported status is not recorded.' })), ...disagreements(followed, facts)];
}

/** The cases of the steering group's next meeting, and what they lack. */
export function draftsPoint({ register, say, day, language }: AgendaFacts): readonly DocumentBlock[] {
  const next = meetingAfter(register, 'steering', addDays(day, -1));
  if (next === null) return [paragraph(say({ da: 'Styregruppens næste møde er ikke fastsat.', en: "The steering group's next meeting has not been set." }))];
  const cases = casesOf(register, next);
  const intro = paragraph(say({ da: 'Sager til styregruppens møde den {date}:', en: "Cases for the steering group's meeting on {date}:" }, { date: longDate(next.date, language) }));
  if (cases.length === 0) return [paragraph(say({ da: 'Der er endnu ingen sager til styregruppens møde den {date}.', en: "There are no cases for the steering group's meeting on {date} yet." }, { date: longDate(next.date, language) }))];
  const lacks = (item: (typeof cases)[number]): string | null =>
    [
      item.type === 'decision' && item.recommendation === null ? say({ da: 'indstilling', en: 'recommendation' }) : null,
      item.type === 'decision' && item.economy === null && item.amount === null ? say({ da: 'økonomi', en: 'economy' }) : null,
      item.summary === null ? say({ da: 'resumé', en: 'summary' }) : null,
    ]
      .filter((one) => one !== null)
      .join(', ') || null;
  return [
    intro,
    recordTable(
      cases,
      [
        { title: say({ da: 'Sag', en: 'Case' }), width: 54, cell: ({ title }) => title },
        { title: say({ da: 'Sagstype', en: 'Case type' }), width: 22, cell: ({ type }) => (type === null ? null : labelOf(caseType, type, language)) },
        { title: say({ da: 'Sagsansvarlig', en: 'Case owner' }), width: 26, cell: ({ owner }) => owner },
        { title: say({ da: 'Mangler', en: 'Lacks' }), width: 28, cell: (item) => lacks(item) ?? say({ da: 'Intet', en: 'Nothing' }) },
      ],
      { description: say({ da: 'Udkast til sager', en: 'Draft cases' }) },
    ),
  ];
}

/** Measurements that are due by the notice the settings give. */
export function benefitsPoint({ register, say, asOf, language }: AgendaFacts): readonly DocumentBlock[] {
  const until = addDays(asOf, register.settings.measurementWarningDays ?? 0);
  const due = allFigures(register)
    .filter(({ measurementDue, standing }) => standing === 'counted' && measurementDue !== null && measurementDue <= until)
    .sort((a, b) => ((a.measurementDue ?? '') < (b.measurementDue ?? '') ? -1 : (a.measurementDue ?? '') > (b.measurementDue ?? '') ? 1 : 0));
  if (due.length === 0) return [paragraph(say({ da: 'Ingen målinger er ventet lige nu.', en: 'No measurements are due just now.' }))];
  return [
    paragraph(say({ da: 'Disse gevinster skal måles nu eller skulle have været målt:', en: 'These benefits are to be measured now or should have been:' })),
    recordTable(
      due,
      [
        { title: say({ da: 'Gevinst', en: 'Benefit' }), width: 44, cell: ({ benefit }) => benefit.name },
        { title: say({ da: 'Projekt', en: 'Project' }), width: 34, cell: ({ benefit }) => findRow(register, 'project', benefit.project)?.name ?? null },
        { title: say({ da: 'Gevinstejer', en: 'Benefit owner' }), width: 28, cell: ({ benefit }) => functionOf(register, benefit.owner) },
        { title: say({ da: 'Ventet', en: 'Due' }), width: 24, cell: ({ measurementDue }) => (measurementDue === null ? null : longDate(measurementDue, language)) },
        { title: say({ da: 'Opfølgning', en: 'Follow-up' }), width: 20, cell: ({ followUp }) => labelOf(benefitFollowUp, followUp, language) },
      ],
      { description: say({ da: 'Gevinster, der skal måles', en: 'Benefits to be measured' }) },
    ),
  ];
}

export function ideasPoint({ register, say }: AgendaFacts): readonly DocumentBlock[] {
  const ideas = register.rows.project.filter(({ status, name }) => status === 'proposed' && name !== null);
  return [
    recordTable(
      ideas,
      [
        { title: say({ da: 'Idé', en: 'Idea' }), width: 44, cell: ({ name }) => name },
        { title: say({ da: 'Fagområde', en: 'Area' }), width: 28, cell: ({ area }) => area },
        { title: say({ da: 'Formål', en: 'Purpose' }), width: 60, cell: ({ purpose }) => (purpose === null ? null : firstSentences(purpose, 200)) },
      ],
      { description: say({ da: 'Nye idéer', en: 'New ideas' }) },
    ),
  ];
}

export function guidelinesPoint({ register, say, asOf, language }: AgendaFacts): readonly DocumentBlock[] {
  const running = register.parts.has('activities') ? register.rows.activity.filter(({ type, status }) => (type === 'guidelines' || type === 'knowledge') && status === 'active').flatMap(({ name }) => name ?? []) : [];
  const lessons = register.parts.has('lessons')
    ? [...register.rows.lesson].filter(({ name, date }) => name !== null && (date === null || date <= asOf)).sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1)).slice(0, 3)
    : [];
  const lines = [
    ...(running.length === 0 ? [] : [asSentence(`${say({ da: 'I gang', en: 'Under way' })}: ${listOf(running, language)}`)]),
    ...lessons.map(({ name, advice }) => `${say({ da: 'Erfaring', en: 'Lesson' })}: ${name ?? ''}${advice === null ? '' : ` – ${firstSentences(advice, 160)}`}`),
  ];
  return lines.length === 0 ? [paragraph(say({ da: 'Områderne nævner, hvad de mangler retningslinjer for.', en: 'The areas mention what they lack guidelines for.' }))] : [bullets(lines)];
}

export function seminarPoint({ register, say, day, language }: AgendaFacts): readonly DocumentBlock[] {
  const seminar = meetingAfter(register, 'seminar', addDays(day, -1));
  return [
    paragraph(
      seminar === null
        ? say({ da: 'Datoen for årets digitaliseringsseminar er ikke fastsat.', en: "The date of the year's digitalisation seminar has not been set." })
        : `${say({ da: 'Digitaliseringsseminaret er den {date}', en: 'The digitalisation seminar is on {date}' }, { date: longDate(seminar.date, language) })}${seminar.timeAndPlace === null ? '' : `, ${seminar.timeAndPlace}`}. ${say({ da: 'Program og opgaver aftales.', en: 'Programme and tasks are agreed.' })}`,
    ),
  ];
}
