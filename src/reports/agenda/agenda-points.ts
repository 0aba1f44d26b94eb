import type { Text } from '../../schema/text.js';
import type { Register } from '../../register/register.js';
import { openBarriers, risksToJudge, steeringBarriers } from '../facts/barrier-facts.js';
import { followUpsOf } from '../facts/follow-up-facts.js';
import { casesOf, type Case, type Meeting } from '../facts/meeting-facts.js';

export type PointKind =
  | 'approval'
  | 'followUp'
  | 'decisions'
  | 'barriers'
  | 'status'
  | 'information'
  | 'communication'
  | 'next'
  | 'round'
  | 'operational'
  | 'drafts'
  | 'benefits'
  | 'ideas'
  | 'guidelines'
  | 'seminar'
  | 'other';

/** What the points are called, and the minutes they take when no case says otherwise. */
const points: Readonly<Record<PointKind, { readonly title: Text; readonly minutes: number }>> = {
  approval: { title: { da: 'Godkendelse af dagsorden', en: 'Approval of the agenda' }, minutes: 2 },
  followUp: { title: { da: 'Opfølgning på beslutninger og referat', en: 'Follow-up on decisions and minutes' }, minutes: 10 },
  decisions: { title: { da: 'Sager til beslutning', en: 'Cases for decision' }, minutes: 0 },
  barriers: { title: { da: 'Barrierer og risici', en: 'Barriers and risks' }, minutes: 10 },
  status: { title: { da: 'Status på porteføljen', en: 'Status of the portfolio' }, minutes: 15 },
  information: { title: { da: 'Øvrige sager til drøftelse og information', en: 'Other cases for discussion and information' }, minutes: 0 },
  communication: { title: { da: 'Hvad melder vi ud?', en: 'What do we announce?' }, minutes: 5 },
  next: { title: { da: 'Næste møde og årshjul', en: 'Next meeting and annual wheel' }, minutes: 3 },
  round: { title: { da: 'Bordet rundt: lokale projekter', en: 'Round the table: local projects' }, minutes: 20 },
  operational: { title: { da: 'Operationelle beslutninger', en: 'Operational decisions' }, minutes: 0 },
  drafts: { title: { da: 'Udkast til sager til styregruppen', en: 'Draft cases for the steering group' }, minutes: 20 },
  benefits: { title: { da: 'Gevinster', en: 'Benefits' }, minutes: 10 },
  ideas: { title: { da: 'Nye idéer', en: 'New ideas' }, minutes: 10 },
  guidelines: { title: { da: 'Retningslinjer og videndeling', en: 'Guidelines and knowledge sharing' }, minutes: 10 },
  seminar: { title: { da: 'Digitaliseringsseminar', en: 'Digitalisation seminar' }, minutes: 5 },
  other: { title: { da: 'Eventuelt', en: 'Any other business' }, minutes: 5 },
};

const caseMinutes: Readonly<Record<'decision' | 'discussion' | 'information', number>> = { decision: 15, discussion: 15, information: 5 };

export interface AgendaCase {
  /** `3.1`: what the deck and the minutes refer to. */
  readonly number: string;
  readonly item: Case;
  readonly minutes: number;
}

export interface AgendaPoint {
  readonly number: number;
  readonly kind: PointKind;
  readonly title: Text;
  readonly minutes: number;
  readonly cases: readonly AgendaCase[];
}

type Planned = readonly [PointKind, boolean, (readonly Case[])?];

function steeringPoints(register: Register, meeting: Meeting, cases: readonly Case[]): readonly Planned[] {
  const day = meeting.date ?? register.asOf;
  const decisions = cases.filter(({ type }) => type === 'decision');
  const others = cases.filter(({ type }) => type !== 'decision');
  const earlier = register.rows.meeting.some(({ forum, date }) => forum === 'steering' && date !== null && date < day);
  return [
    ['approval', true],
    ['followUp', earlier || followUpsOf(register, 'steering', day, register.asOf).items.length > 0],
    ['decisions', decisions.length > 0, decisions],
    ['barriers', steeringBarriers(register, register.asOf).length + risksToJudge(register).length > 0],
    ['status', true],
    ['information', others.length > 0, others],
    ['communication', true],
    ['next', true],
    ['other', true],
  ];
}

function programmePoints(register: Register, cases: readonly Case[]): readonly Planned[] {
  return [
    ['approval', true],
    ['round', true],
    ['status', true],
    ['barriers', openBarriers(register, register.asOf).length > 0],
    ['operational', cases.length > 0, cases],
    ['drafts', true],
    ['benefits', register.rows.benefit.length > 0],
    ['ideas', register.rows.project.some(({ status }) => status === 'proposed')],
    ['guidelines', true],
    ['seminar', true],
    ['other', true],
  ];
}

/**
 * The points of a meeting's agenda with numbers and minutes. A point with nothing to treat is left out and the
 * numbers close up; the steering group and the programme group each have their own points, other forums their cases.
 */
export function agendaPoints(register: Register, meeting: Meeting): readonly AgendaPoint[] {
  const cases = casesOf(register, meeting);
  const planned: readonly Planned[] =
    meeting.forum === 'steering'
      ? steeringPoints(register, meeting, cases)
      : meeting.forum === 'programme'
        ? programmePoints(register, cases)
        : [['approval', true], ['information', cases.length > 0, cases], ['other', true]];
  return planned
    .filter(([, present]) => present)
    .map(([kind, , own = []], index) => {
      const numbered = own.map((item, at) => ({
        number: `${String(index + 1)}.${String(at + 1)}`,
        item,
        minutes: item.minutes ?? caseMinutes[item.type ?? 'information'],
      }));
      const minutes = own.length === 0 ? points[kind].minutes : numbered.reduce((sum, one) => sum + one.minutes, 0);
      return { number: index + 1, kind, title: points[kind].title, minutes, cases: numbered };
    });
}

export function agendaMinutes(agenda: readonly AgendaPoint[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}
