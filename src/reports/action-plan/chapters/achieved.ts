import type { DocumentBlock } from '../../../schema/document-models.js';
import type { Text } from '../../../schema/text.js';
import { partsOf } from '../../../schema/dates.js';
import { monthInTable } from '../../../schema/wording/date-words.js';
import { durationInWords } from '../../../schema/wording/duration-words.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { listOf, shortListOf } from '../../../schema/wording/list-words.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { moneyTotals } from '../../../benefits/money/money-totals.js';
import { recordTable } from '../../blocks/record-table.js';
import { labelled, paragraph } from '../../blocks/text-blocks.js';
import { followedEfforts, type FollowedEffort, type PlanProgress } from '../../facts/plan-facts.js';
import { introduction, type Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

const namesShown = 24;

const states: Readonly<Record<PlanProgress, Text>> = {
  done: { da: 'Gennemført', en: 'Completed' },
  onPlan: { da: 'Følger planen', en: 'On plan' },
  offPlan: { da: 'Afviger', en: 'Off plan' },
};

function resultOf({ progress, delay }: FollowedEffort, { say, language }: PlanFacts): string {
  const word = say(states[progress]);
  return progress === 'offPlan' && delay !== null && delay > 0 ? `${word}: ${say({ da: '{length} senere', en: '{length} later' }, { length: durationInWords(delay, language) })}` : word;
}

function followedTable(efforts: readonly FollowedEffort[], facts: PlanFacts): DocumentBlock {
  const { say, language } = facts;
  return recordTable(
    efforts,
    [
      { title: say({ da: 'Indsats', en: 'Effort' }), width: 46, cell: ({ project, item }) => project?.name ?? item.project },
      { title: say({ da: 'Slut i planen', en: 'End in the plan' }), width: 22, cell: ({ item }) => monthInTable(item.plannedEnd, language) },
      { title: say({ da: 'Afsluttet eller forventet', en: 'Ended or expected' }), width: 26, cell: ({ project }) => (project === null ? null : monthInTable(project.actualEnd ?? project.expectedEnd, language)) },
      { title: say({ da: 'Status', en: 'Status' }), width: 34, cell: (effort) => resultOf(effort, facts), always: true },
    ],
    { description: say({ da: 'Sidste års indsatser og hvordan det gik', en: "Last year's efforts and how they went" }) },
  );
}

function summary(efforts: readonly FollowedEffort[], { say, language, year }: PlanFacts): string {
  const of = (progress: PlanProgress): number => efforts.filter((effort) => effort.progress === progress).length;
  const word = (n: number): string => countWord(n, language, 'common');
  if (of('done') === efforts.length) {
    return efforts.length === 1
      ? say({ da: 'Indsatsen i Indsatsplan {year} er gennemført.', en: 'The effort of Action plan {year} is completed.' }, { year: year - 1 })
      : say({ da: 'Alle {all} indsatser i Indsatsplan {year} er gennemført.', en: 'All {all} efforts of Action plan {year} are completed.' }, { all: word(efforts.length), year: year - 1 });
  }
  return sentenceStart(
    say(
      { da: 'Af {all} indsatser i Indsatsplan {year} er {done} gennemført, {on} følger planen, og {off} afviger.', en: 'Of {all} efforts of Action plan {year}, {done} are completed, {on} are on plan and {off} are off plan.' },
      { all: word(efforts.length), year: year - 1, done: word(of('done')), on: word(of('onPlan')), off: word(of('offPlan')) },
    ),
  );
}

function moneySentence({ register, say, money, locked }: PlanFacts): readonly DocumentBlock[] {
  const { kroner } = moneyTotals(register);
  if (locked || kroner.realised.amount === null || kroner.expectedNow.amount === null) return [];
  return [paragraph(say({ da: 'På tværs af alle projekter er der ved seneste opgørelse hentet gevinster for {realised} om året mod {expected} ventet.', en: 'Across all projects, benefits of {realised} a year have been gained at the latest count against {expected} expected.' }, { realised: money(kroner.realised.amount), expected: money(kroner.expectedNow.amount) }))];
}

/** Chapter 2: last year's plan followed up; without a locked plan, the projects that were closed. */
export function achieved(facts: PlanFacts): Chapter {
  const { register, say, year, language, endingBefore, undecided } = facts;
  const efforts = followedEfforts(register, year - 1);
  const closed = register.rows.project.filter(({ status, actualEnd }) => status === 'closed' && actualEnd !== null && partsOf(actualEnd).year === year - 1);
  const names = listOf(closed.flatMap(({ name }) => name ?? []), language);
  const told: readonly DocumentBlock[] =
    efforts.length > 0
      ? [paragraph(summary(efforts, facts)), followedTable(efforts, facts)]
      : closed.length > 0
        ? [paragraph(`${countPhrase(closed.length, { one: { da: '{N} projekt blev afsluttet i {year}', en: '{N} project was closed in {year}' }, many: { da: '{N} projekter blev afsluttet i {year}', en: '{N} projects were closed in {year}' } }, language, { year: year - 1 })}: ${names}.`)]
        : [paragraph(say({ da: 'Der er ingen låst plan for {last} at følge op på. Når planen for {year} er godkendt, låses den, og så følges den op her næste år.', en: 'There is no locked plan of {last} to follow up. Once the plan of {year} is approved it is locked, and is followed up here next year.' }, { last: year - 1, year }))];
  return {
    id: 'last-year',
    title: say({ da: 'Det nåede vi i {year}', en: 'What we achieved in {year}' }, { year: year - 1 }),
    numbered: true,
    blocks: [
      ...introduction(facts, 'lastYear'),
      ...told,
      ...(endingBefore.length === 0 || (undecided && endingBefore.length > namesShown) ? [] : [paragraph(labelled(say({ da: 'Afsluttes, før {year} begynder', en: 'To end before {year} begins' }, { year }), `${shortListOf(endingBefore.flatMap(({ name }) => name ?? []), namesShown, language)}.`))]),
      ...moneySentence(facts),
    ],
  };
}
