import type { SlideBlock, TableBlock } from '../../../schema/document-models.js';
import type { Text } from '../../../schema/text.js';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { durationInWords } from '../../../schema/wording/duration-words.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { wholeSentences } from '../../../schema/wording/whole-sentences.js';
import { obligation, projectPhase } from '../../../register/choices/project.js';
import { delayDays } from '../../../register/formulas/delay-days.js';
import { recordTable } from '../../blocks/record-table.js';
import { bullets, full, labelled, left, right } from '../../blocks/text-blocks.js';
import type { Attention } from '../../facts/attention.js';
import { openThreats } from '../../facts/barrier-facts.js';
import { ownWords } from '../../facts/common-sentences.js';
import { deviationPredicates } from '../../facts/deviation-words.js';
import { lightOf, lightWord } from '../../facts/light-of.js';
import { projectName } from '../../facts/project-name.js';
import { overrunOf, type Project } from '../../facts/project-standing.js';
import { sameKey } from '../../facts/same-key.js';
import type { DeckFacts } from '../deck-facts.js';
import { titleLimit, type SlideDraft } from '../slide-draft.js';
import { exceptionId } from './exceptions.js';
import { askOf, stepsOf } from './project-story.js';

/** The gravest thing the figures say of the project, then what else they say while there is room. */
function exceptionTitle({ project }: Attention, facts: DeckFacts): string {
  const { say, language } = facts;
  const name = projectName(project, say);
  const said = deviationPredicates(project, facts);
  const and = language === 'da' ? ' og ' : ' and ';
  const red = say(project.light === 'red' ? { da: 'har rødt trafiklys', en: 'has a red light' } : { da: 'kræver opmærksomhed', en: 'needs attention' });
  const [first = red, second] = said;
  const long = second === undefined ? `${name} ${first}` : `${name} ${first}${and}${second}`;
  if (long.length <= titleLimit) return long;
  const short = `${name} ${first}`;
  return short.length <= titleLimit ? short : `${shorten(name, titleLimit - first.length - 1)} ${first}`;
}

interface Fact {
  readonly what: Text;
  readonly agreed: string | null;
  readonly now: string | null;
  readonly difference: string | null;
}

function factsOf(project: Project, { language, currency, say }: DeckFacts): readonly Fact[] {
  const day = (value: Parameters<typeof longDate>[0] | null): string | null => (value === null ? null : longDate(value, language));
  const money = (amount: number | null): string | null => (amount === null ? null : moneyInProse(amount, currency, language));
  const delay = delayDays(project);
  const over = overrunOf(project);
  return [
    {
      what: { da: 'Slut', en: 'End' },
      agreed: day(project.agreedEnd),
      now: day(project.expectedEnd),
      difference: delay === null || delay === 0 ? null : say(delay > 0 ? { da: '{length} senere', en: '{length} later' } : { da: '{length} før', en: '{length} earlier' }, { length: durationInWords(delay, language) }),
    },
    { what: { da: 'Frist i lov eller aftale', en: 'Deadline by law or agreement' }, agreed: day(project.legalDeadline), now: project.legalDeadline === null ? null : day(project.goLive ?? project.expectedEnd), difference: null },
    { what: { da: 'Udgift', en: 'Cost' }, agreed: money(project.approvedBudget), now: money(project.expectedCost), difference: over === null ? null : `${over.share > 0 ? '+' : ''}${percentInTable(over.share, language)}` },
  ].filter(({ agreed, now }) => agreed !== null || now !== null);
}

/** What was agreed against what is expected; null where there is nothing to hold against each other. */
function factTable(project: Project, facts: DeckFacts): TableBlock | null {
  const { say } = facts;
  const rows = factsOf(project, facts);
  if (rows.every(({ agreed, now }) => agreed === null || now === null)) return null;
  return recordTable(
    rows,
    [
      { title: say({ da: 'Nøgletal', en: 'Key figures' }), width: 24, cell: ({ what }) => say(what) },
      { title: say({ da: 'Aftalt', en: 'Agreed' }), width: 26, cell: ({ agreed }) => agreed },
      { title: say({ da: 'Forventet nu', en: 'Expected now' }), width: 26, cell: ({ now }) => now },
      { title: say({ da: 'Afvigelse', en: 'Difference' }), width: 22, cell: ({ difference }) => difference },
    ],
    { description: say({ da: 'Aftalt og forventet tid og økonomi', en: 'Agreed and expected schedule and economy' }) },
  );
}

const dimensions = [
  ['lightTime', { da: 'Tid', en: 'Time' }],
  ['lightEconomy', { da: 'Økonomi', en: 'Economy' }],
  ['lightScope', { da: 'Omfang', en: 'Scope' }],
  ['lightResources', { da: 'Ressourcer', en: 'Resources' }],
  ['lightRisk', { da: 'Risiko', en: 'Risk' }],
  ['lightBenefits', { da: 'Gevinster', en: 'Benefits' }],
] as const satisfies readonly (readonly [keyof Project, Text])[];

function lightTable(project: Project, { say, language, has }: DeckFacts): TableBlock | null {
  if (!has('statusHistory') || dimensions.every(([field]) => project[field] === null)) return null;
  const assessed = dimensions.filter(([field]) => project[field] !== null);
  return {
    kind: 'table',
    description: say({ da: 'Trafiklys for projektets dimensioner', en: "Lights of the project's dimensions" }),
    // One below the other: six beside each other cut their words in half of a narrow slide.
    columns: [
      { title: say({ da: 'Vurdering', en: 'Assessment' }), width: 60 },
      { title: say({ da: 'Trafiklys', en: 'Light' }), width: 40 },
    ],
    rows: assessed.map(([field, label]) => ({ cells: [say(label), { light: lightOf(project[field]), word: lightWord(lightOf(project[field]), language) }] })),
  };
}

/** `room` is how many characters the longest texts may have. */
function story(project: Project, facts: DeckFacts, room: number): readonly SlideBlock[] {
  const { register, say, language, has } = facts;
  const benefits = register.rows.benefit.filter((row) => sameKey(row.project, project.id)).flatMap(({ name }) => name ?? []);
  const [threat] = has('risks') ? openThreats(register).filter((row) => sameKey(row.project, project.id)) : [];
  const lines: readonly (readonly [Text, string | null])[] = [
    [project.sinceLast === null ? { da: 'Begrundelse for trafiklys', en: 'Reason for the light' } : { da: 'Siden sidst', en: 'Since last time' }, ownWords(project, facts.common, room)],
    [{ da: 'Det gør vi', en: 'What we do' }, stepsOf(project, room)],
    [{ da: 'Det beder vi om', en: 'What we ask for' }, askOf(project, facts, 200)],
    [{ da: 'Gevinster, der berøres', en: 'Benefits affected' }, benefits.length === 0 ? null : shortListOf(benefits.map((name) => shorten(name, 100)), 3, language)],
    [{ da: 'Største risiko', en: 'Largest risk' }, threat?.name ? wholeSentences(threat.name, 200) : null],
    [{ da: 'Formål', en: 'Purpose' }, project.purpose === null ? null : wholeSentences(project.purpose, 240)],
  ];
  const said = lines.flatMap(([label, text]) => (text === null ? [] : [labelled(say(label), text)]));
  return said.length === 0 ? [] : [bullets(said)];
}

/** Dates and money that stand alone, where no table holds them against what was agreed. */
function loneFacts(project: Project, facts: DeckFacts): readonly string[] {
  const { say } = facts;
  const { expectedEnd, agreedEnd, approvedBudget, expectedCost } = project;
  const money = (amount: number): string => moneyInProse(amount, facts.currency, facts.language);
  return [
    ...(expectedEnd === null ? [] : [say({ da: 'Forventet slut: {day}', en: 'Expected end: {day}' }, { day: longDate(expectedEnd, facts.language) })]),
    ...(agreedEnd === null ? [] : [say({ da: 'Aftalt slut: {day}', en: 'Agreed end: {day}' }, { day: longDate(agreedEnd, facts.language) })]),
    ...(approvedBudget === null ? [] : [say({ da: 'Budget: {amount}', en: 'Budget: {amount}' }, { amount: money(approvedBudget) })]),
    ...(expectedCost === null ? [] : [say({ da: 'Forventet udgift: {amount}', en: 'Expected cost: {amount}' }, { amount: money(expectedCost) })]),
  ];
}

function subtitleOf(project: Project, facts: DeckFacts, tabled: boolean): string {
  const { say, language } = facts;
  return [
    `${say({ da: 'Trafiklys', en: 'Light' })}: ${lightWord(lightOf(project.light), language).toLowerCase()}`,
    project.area,
    project.phase === null ? null : `${say({ da: 'Fase', en: 'Phase' })}: ${labelOf(projectPhase, project.phase, language).toLowerCase()}`,
    project.obligation === null ? null : `${labelOf(obligation, project.obligation, language)}-${say({ da: 'opgave', en: 'task' })}`,
    ...(tabled ? [] : loneFacts(project, facts)),
  ]
    .filter((one) => one !== null)
    .join(' · ');
}

/** Appendix A: one page on a project that needs the steering group. Persons are not named beside a red light. */
export function exceptionSlide(attention: Attention, facts: DeckFacts): SlideDraft {
  const { project } = attention;
  const compared = factTable(project, facts);
  const tables = [compared, lightTable(project, facts)].filter((table) => table !== null);
  const [table, lights] = tables;
  const texts = story(project, facts, table === undefined ? 900 : 260);
  const sideBySide = table !== undefined && texts.length > 0;
  return {
    id: exceptionId(attention),
    name: { da: project.id ?? project.name ?? '', en: project.id ?? project.name ?? '' },
    layout: sideBySide ? 'two-columns' : 'content',
    title: exceptionTitle(attention, facts),
    subtitle: subtitleOf(project, facts, compared !== null),
    contents: sideBySide
      ? [left(table), ...(lights ? [left(lights)] : []), ...texts.map(right)]
      : [...tables.map(full), ...texts.map(full)],
    sources: [
      { entity: 'project', fields: ['light', 'agreedEnd', 'expectedEnd', 'approvedBudget', 'expectedCost', 'sinceLast', 'lightReason', 'nextSteps', 'purpose'] },
      { entity: 'barrier', fields: ['affects', 'ask'] },
    ],
  };
}
