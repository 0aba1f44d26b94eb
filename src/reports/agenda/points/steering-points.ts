import type { DocumentBlock } from '../../../schema/document-models.js';
import type { Text } from '../../../schema/text.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { firstSentences } from '../../../schema/wording/shorten.js';
import { daysOpen } from '../../../register/formulas/days-open.js';
import { daysBeforeMeeting } from '../../../register/formulas/meeting-deadlines.js';
import { findRow } from '../../../register/register.js';
import { lightCell, numberCell, recordTable } from '../../blocks/record-table.js';
import { bullets, paragraph } from '../../blocks/text-blocks.js';
import { attentionOf } from '../../facts/attention.js';
import { affectedProjects, openBarriers, riskValue, risksToJudge, steeringBarriers } from '../../facts/barrier-facts.js';
import { deckScope } from '../../facts/deck-scope.js';
import { deviationInWords } from '../../facts/deviation-words.js';
import { followUpsOf } from '../../facts/follow-up-facts.js';
import { countLights, countedLight, lightOf, lightWord, type LightCounts } from '../../facts/light-of.js';
import { meetingAfter, meetingBefore } from '../../facts/meeting-facts.js';
import { functionOf } from '../../facts/person-function.js';
import { isCurrent } from '../../facts/project-standing.js';
import type { AgendaFacts } from '../agenda-facts.js';
import type { AgendaPoint } from '../agenda-points.js';

const states: Readonly<Record<'overdue' | 'open' | 'done', Text>> = {
  overdue: { da: 'Over fristen', en: 'Past the deadline' },
  open: { da: 'I gang', en: 'Under way' },
  done: { da: 'Gennemført', en: 'Carried out' },
};

export function followUpPoint(facts: AgendaFacts): readonly DocumentBlock[] {
  const { register, meeting, say, day, asOf, language } = facts;
  const forum = meeting.forum ?? 'steering';
  const { items } = followUpsOf(register, forum, day, asOf);
  const previous = meetingBefore(register, forum, day);
  const minutes = previous === null
    ? []
    : [paragraph(previous.minutesApproved === null
        ? say({ da: 'Referatet af mødet den {date} skal godkendes.', en: 'The minutes of the meeting of {date} are to be approved.' }, { date: longDate(previous.date, language) })
        : say({ da: 'Referatet af mødet den {date} er godkendt.', en: 'The minutes of the meeting of {date} have been approved.' }, { date: longDate(previous.date, language) }))];
  if (items.length === 0) return [...minutes, paragraph(say({ da: 'Der er ingen beslutninger at følge op på.', en: 'There are no decisions to follow up.' }))];
  return [
    ...minutes,
    recordTable(
      items,
      [
        { title: say({ da: 'Beslutning', en: 'Decision' }), width: 54, cell: ({ item }) => item.title },
        { title: say({ da: 'Ansvarlig', en: 'Responsible' }), width: 32, cell: ({ item }) => functionOf(register, item.followUpBy ?? item.owner) },
        { title: say({ da: 'Frist', en: 'Deadline' }), width: 24, cell: ({ item }) => (item.deadline === null ? null : longDate(item.deadline, language)) },
        { title: say({ da: 'Status', en: 'Status' }), width: 20, cell: ({ state }) => say(states[state]), always: true },
      ],
      { description: say({ da: 'Opfølgning på tidligere beslutninger', en: 'Follow-up on earlier decisions' }) },
    ),
  ];
}

export function barriersPoint(facts: AgendaFacts): readonly DocumentBlock[] {
  const { register, meeting, say, asOf } = facts;
  const barriers = meeting.forum === 'programme' ? openBarriers(register, asOf) : steeringBarriers(register, asOf);
  const risks = register.parts.has('risks') ? risksToJudge(register) : [];
  const whole = say({ da: 'Hele porteføljen', en: 'The whole portfolio' });
  const barrierTable = recordTable(
    barriers,
    [
      { title: say({ da: 'Barriere', en: 'Barrier' }), width: 40, cell: ({ name }) => name },
      { title: say({ da: 'Berører', en: 'Affects' }), width: 28, cell: (barrier) => affectedProjects(register, barrier).map(({ name }) => name ?? '').join(', ') || whole },
      { title: say({ da: 'Vi beder om', en: 'We ask for' }), width: 40, cell: ({ ask }) => ask },
      { title: say({ da: 'Dage åben', en: 'Days open' }), width: 14, align: 'right', cell: (barrier) => numberCell(daysOpen(barrier, asOf), String) },
    ],
    { description: say({ da: 'Åbne barrierer', en: 'Open barriers' }) },
  );
  const riskTable = recordTable(
    risks,
    [
      { title: say({ da: 'Risiko til vurdering', en: 'Risk to be judged' }), width: 44, cell: ({ name }) => name },
      { title: say({ da: 'Projekt', en: 'Project' }), width: 28, cell: ({ project }) => findRow(register, 'project', project)?.name ?? whole },
      { title: say({ da: 'Risikotal', en: 'Risk value' }), width: 16, align: 'right', cell: (risk) => numberCell(riskValue(risk), String) },
      { title: say({ da: 'Tiltag', en: 'Measure' }), width: 36, cell: ({ measure }) => measure },
    ],
    { description: say({ da: 'Risici, der skal vurderes', en: 'Risks to be judged' }) },
  );
  return [
    ...(barriers.length === 0 ? [] : [barrierTable]),
    ...(risks.length === 0 || meeting.forum !== 'steering' ? [] : [riskTable, paragraph(say({ da: 'For hver risiko afgøres, om den accepteres eller skal reduceres, og hvem der har ansvaret.', en: 'For each risk it is settled whether it is accepted or must be reduced, and who is responsible.' }))]),
  ];
}

/** How the lights stand, also of a single project and where nobody has judged any. */
function lightsSentence(counts: LightCounts, all: number, { say, language }: AgendaFacts): string {
  const present = (['red', 'yellow', 'green', 'none'] as const).filter((light) => counts[light] > 0);
  const [only] = present;
  if (counts.none === all) return say(all === 1 ? { da: 'Det ene aktive projekt har ikke et trafiklys.', en: 'The one active project has no traffic light.' } : { da: 'Ingen af de {all} aktive projekter har et trafiklys.', en: 'None of the {all} active projects has a traffic light.' }, { all: countWord(all, language) });
  if (all === 1 && only !== undefined) return say({ da: 'Der er ét aktivt projekt, og det er {light}.', en: 'There is one active project, and it is {light}.' }, { light: countedLight(only, 1, language) });
  const told = present.map((light, index) => `${countWord(counts[light], language)} ${index > 0 || language === 'da' ? '' : counts[light] === 1 ? 'is ' : 'are '}${countedLight(light, counts[light], language)}`);
  return say({ da: 'Af {all} aktive projekter er {lights}.', en: 'Of {all} active projects, {lights}.' }, { all: countWord(all, language), lights: listOf(told, language) });
}

export function statusPoint(facts: AgendaFacts): readonly DocumentBlock[] {
  const { register, say, language } = facts;
  const { projects } = deckScope(register);
  const current = projects.filter(isCurrent);
  if (current.length === 0) return [paragraph(say({ da: 'Der er ingen aktive projekter.', en: 'There are no active projects.' }))];
  const counts = countLights(current.map(({ light }) => lightOf(light)));
  const attention = attentionOf(projects, register.settings);
  const table = recordTable(
    attention,
    [
      { title: say({ da: 'Projekt', en: 'Project' }), width: 36, cell: ({ project }) => project.name },
      { title: say({ da: 'Trafiklys', en: 'Light' }), width: 16, cell: ({ project }) => lightCell(lightOf(project.light), lightWord(lightOf(project.light), language)), always: true },
      { title: say({ da: 'Afvigelse', en: 'Deviation' }), width: 34, cell: ({ project }) => deviationInWords(project, facts) },
      { title: say({ da: 'Siden sidst', en: 'Since last time' }), width: 48, cell: ({ project }) => (project.sinceLast === null ? null : firstSentences(project.sinceLast, 220)) },
    ],
    { description: say({ da: 'Projekter, der afviger', en: 'Projects that deviate' }) },
  );
  return [
    paragraph(`${lightsSentence(counts, current.length, facts)} ${say({ da: 'Det fulde billede står i statusmaterialet.', en: 'The full picture is in the status material.' })}`),
    ...(attention.length === 0 ? [] : [table]),
  ];
}

/** What may be announced: the cases of the meeting with the areas they concern. */
export function communicationPoint({ register, say }: AgendaFacts, agenda: readonly AgendaPoint[]): readonly DocumentBlock[] {
  const lines = agenda
    .flatMap(({ cases }) => cases)
    .filter(({ item }) => item.type === 'decision' && item.title !== null)
    .map(({ number, item }) => {
      const areas = [...new Set((item.projects ?? []).flatMap((key) => findRow(register, 'project', key)?.area ?? []))].join(', ');
      return `${number} ${item.title ?? ''}${areas === '' ? '' : ` – ${areas}`}`;
    });
  return [
    paragraph(say({ da: 'Det aftales, hvad der meldes ud til direktion, chefforum og områder, af hvem og hvornår.', en: 'It is agreed what is announced to the executive board, the managers forum and the areas, by whom and when.' })),
    ...(lines.length === 0 ? [] : [bullets(lines)]),
  ];
}

export function nextPoint({ register, meeting, say, day, language }: AgendaFacts): readonly DocumentBlock[] {
  const { settings } = register;
  const next = meeting.forum === null ? null : meetingAfter(register, meeting.forum, day);
  if (next === null) return [paragraph(say({ da: 'Det næste møde er ikke fastsat.', en: 'The next meeting has not been set.' }))];
  const long = (value: typeof next.date): string => longDate(value, language);
  const due = daysBeforeMeeting(next.date, settings.casesDueWorkdays);
  const events = register.rows.yearEvent
    .filter(({ name, date, status, type }) => name !== null && date !== null && date > day && date <= next.date && status !== 'cancelled' && type !== 'steeringMeeting' && type !== 'programmeMeeting')
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return [
    paragraph(
      `${say({ da: 'Næste møde er den {date}', en: 'The next meeting is on {date}' }, { date: long(next.date) })}${next.timeAndPlace === null ? '' : `, ${next.timeAndPlace}`}. ${due === null ? '' : say({ da: 'Fristen for sager er den {date}.', en: 'Cases are due on {date}.' }, { date: long(due) })}`.trim(),
    ),
    ...(events.length === 0 || !register.parts.has('yearWheel') ? [] : [bullets(events.map(({ name, date }) => `${date === null ? '' : `${long(date)}: `}${name ?? ''}`))]),
  ];
}
