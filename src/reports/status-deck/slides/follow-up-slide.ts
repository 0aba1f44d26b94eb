import { partsOf } from '../../../schema/dates.js';
import type { Text } from '../../../schema/text.js';
import { dateNear, monthName } from '../../../schema/wording/date-words.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { recordTable } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import { followUpsOf, type FollowUp, type FollowUps, type FollowUpState } from '../../facts/follow-up-facts.js';
import { functionOf } from '../../facts/person-function.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

const rowsShown = 10;

const states: Readonly<Record<FollowUpState, Text>> = {
  overdue: { da: 'Over fristen', en: 'Past the deadline' },
  open: { da: 'I gang', en: 'Under way' },
  done: { da: 'Gennemført {date}', en: 'Carried out {date}' },
};

const moreDecisions = {
  one: { da: 'Yderligere {n}, gennemført eller i gang, står i arket Sager.', en: 'Another one, carried out or under way, can be found in the sheet Cases.' },
  many: { da: 'Yderligere {n}, gennemført eller i gang, står i arket Sager.', en: 'Another {n}, carried out or under way, can be found in the sheet Cases.' },
  gender: 'common',
} as const;

/** `Fem af syv beslutninger fra marts er gennemført – to er over fristen`. */
function followUpTitle({ items, since }: FollowUps, { language, say }: DeckFacts): string {
  const count = (state: FollowUpState): number => items.filter((item) => item.state === state).length;
  const word = (n: number): string => countWord(n, language, 'common');
  const [done, overdue, all] = [count('done'), count('overdue'), items.length];
  const from = since?.date ? say({ da: ' fra {month}', en: ' from {month}' }, { month: monthName(partsOf(since.date).month, language) }) : '';
  const decisions: Text = all === 1 ? { da: 'beslutning{from}', en: 'decision{from}' } : { da: 'beslutninger{from}', en: 'decisions{from}' };
  const what = say(decisions, { from });
  const params = { done: word(done), all: word(all), what };
  const start = sentenceStart(
    all === 1
      ? say(done === 1 ? { da: 'Beslutningen{from} er gennemført', en: 'The decision{from} has been carried out' } : { da: 'Beslutningen{from} er ikke gennemført endnu', en: 'The decision{from} has not been carried out yet' }, { from })
      : done === all
        ? say({ da: 'Alle {all} {what} er gennemført', en: 'All {all} {what} have been carried out' }, params)
        : done === 0
          ? say({ da: 'Ingen af {all} {what} er gennemført endnu', en: 'None of {all} {what} have been carried out yet' }, params)
          : say({ da: '{done} af {all} {what} er gennemført', en: '{done} of {all} {what} have been carried out' }, params),
  );
  if (overdue === 0) return start;
  if (all === 1) return `${start} – ${say({ da: 'fristen er passeret', en: 'it is overdue' })}`;
  const late: Text = overdue === 1 ? { da: '{n} er over fristen', en: '{n} is overdue' } : { da: '{n} er over fristen', en: '{n} are overdue' };
  return `${start} – ${say(late, { n: word(overdue) })}`;
}

function stateOf({ state, item }: FollowUp, { say, asOf, language }: DeckFacts): string {
  return say(states[state], { date: item.done === null ? '' : dateNear(item.done, asOf, language) });
}

/** Slide 3: what became of earlier decisions. */
export function followUpSlide(facts: DeckFacts): SlideDraft | null {
  const { register, say, asOf, day, language } = facts;
  const followUps = followUpsOf(register, 'steering', day, asOf);
  if (followUps.items.length === 0) return null;
  const shown = followUps.items.slice(0, rowsShown);
  const rest = followUps.items.length - shown.length;
  const table = recordTable(
    shown,
    [
      { title: say({ da: 'Beslutning', en: 'Decision' }), width: 52, cell: ({ item }) => item.title },
      { title: say({ da: 'Fra', en: 'From' }), width: 14, cell: ({ meeting }) => (meeting.date === null ? null : dateNear(meeting.date, asOf, language)) },
      { title: say({ da: 'Ansvarlig', en: 'Responsible' }), width: 28, cell: ({ item }) => functionOf(register, item.followUpBy ?? item.owner) },
      { title: say({ da: 'Frist', en: 'Deadline' }), width: 16, cell: ({ item }) => (item.deadline === null ? null : dateNear(item.deadline, asOf, language)) },
      { title: say({ da: 'Status', en: 'Status' }), width: 22, cell: (one) => stateOf(one, facts), always: true },
    ],
    { description: say({ da: 'Opfølgning på tidligere beslutninger', en: 'Follow-up on earlier decisions' }) },
  );
  return {
    id: 'follow-up',
    name: { da: 'Opfølgning', en: 'Follow-up' },
    layout: 'content',
    title: followUpTitle(followUps, facts),
    contents: [full(table)],
    ...(rest === 0 ? {} : { footnote: countPhrase(rest, moreDecisions, language) }),
    sources: [{ entity: 'case', fields: ['meeting', 'decision', 'followUpBy', 'deadline', 'done'] }],
    rules: [
      say({
        da: 'Med er alt, der blev besluttet på forrige møde, og det, der stadig er åbent fra tidligere møder.',
        en: 'Included is all that was decided at the previous meeting, and what is still open from earlier ones.',
      }),
    ],
  };
}
