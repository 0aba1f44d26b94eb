import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { wholeSentences } from '../../../schema/wording/whole-sentences.js';
import { groupedTable, numberCell } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import { projectName } from '../../facts/project-name.js';
import { proposedPlan, type Proposed, type ProposedPlan } from '../../facts/proposed-plan.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

/** Rows a page holds; those left out come first, since they are what is asked about. */
const rowsShown = 10;
const leftShown = 6;

function changeTitle({ comesIn, goesOut }: NonNullable<ProposedPlan['change']>, year: number, { say, language }: DeckFacts): string {
  const params = { in: countPhrase(comesIn.length, { one: { da: '{n} projekt', en: '{n} project' }, many: { da: '{n} projekter', en: '{n} projects' } }, language), out: countWord(goesOut.length, language), year };
  if (comesIn.length + goesOut.length === 0) return say({ da: 'Forslaget ændrer intet i Indsatsplan {year}', en: 'The proposal changes nothing in Action plan {year}' }, params);
  if (goesOut.length === 0) return sentenceStart(say({ da: '{in} kommer ind i Indsatsplan {year}, og intet går ud', en: '{in} come into Action plan {year}, and nothing goes out' }, params));
  if (comesIn.length === 0) return sentenceStart(say({ da: '{out} af projekterne i Indsatsplan {year} går ud', en: '{out} of the projects in Action plan {year} go out' }, params));
  return sentenceStart(say({ da: '{in} kommer ind i Indsatsplan {year}, og {out} går ud', en: '{in} come into Action plan {year}, and {out} go out' }, params));
}

function titleOf(plan: ProposedPlan, facts: DeckFacts): string {
  const { chosen, left, year, scenario, change } = plan;
  const { say, language } = facts;
  if (change !== null) return changeTitle(change, year, facts);
  const params = { chosen: countWord(chosen.length, language), left: countWord(left.length, language), all: countWord(chosen.length + left.length, language), year };
  if (left.length === 0) return say({ da: 'Der er plads til alle {all} projekter i Indsatsplan {year}', en: 'There is room for all {all} projects in Action plan {year}' }, params);
  if (scenario.round === 'spring') return sentenceStart(say({ da: '{chosen} af {all} projekter er med i forårets budgetønsker til {year} – {left} må vente', en: "{chosen} of {all} projects are in the spring's budget wishes for {year} – {left} must wait" }, params));
  return sentenceStart(say({ da: '{chosen} af {all} projekter er med i forslaget til Indsatsplan {year} – {left} må vente', en: '{chosen} of {all} projects are in the proposal for Action plan {year} – {left} must wait' }, params));
}

function footnoteOf(plan: ProposedPlan, more: { readonly chosen: number; readonly left: number }, { say, language, currency }: DeckFacts): string {
  const { scenario, chosen, onTheEdge, year } = plan;
  const spent = moneyInProse(chosen.reduce((sum, { amount }) => sum + (amount ?? 0), 0), currency, language);
  const named = onTheEdge.map((project) => shorten(projectName(project, say), 60));
  return [
    scenario.budgetFrame === null
      ? say({ da: 'De valgte koster {spent} i {year}.', en: 'Those chosen cost {spent} in {year}.' }, { spent, year })
      : say({ da: 'De valgte koster {spent} af rammen på {frame} i {year}.', en: 'Those chosen cost {spent} of the frame of {frame} in {year}.' }, { spent, frame: moneyInProse(scenario.budgetFrame, currency, language), year }),
    ...(more.chosen === 0 ? [] : [say(plan.change === null ? { da: '{n} mere er med.', en: '{n} more are in.' } : { da: '{n} mere kommer ind.', en: '{n} more come in.' }, { n: sentenceStart(countWord(more.chosen, language, 'common')) })]),
    ...(more.left === 0 ? [] : [say(plan.change === null ? { da: '{n} mere må vente.', en: '{n} more must wait.' } : { da: '{n} mere går ud.', en: '{n} more go out.' }, { n: sentenceStart(countWord(more.left, language, 'common')) })]),
    ...(named.length === 0 ? [] : [say({ da: 'På vippen, hvis én vægt flyttes en femtedel: {names}.', en: 'On the edge if one weight moves by a fifth: {names}.' }, { names: shortListOf(named, 3, language) })]),
  ].join(' ');
}

interface Group {
  readonly name: string;
  readonly records: readonly Proposed[];
}

/** Who is in and who must wait; during the year who comes in and who goes out. */
function groupsOf({ chosen, left, change }: ProposedPlan, { say }: DeckFacts): { readonly first: Group; readonly second: Group } {
  if (change === null || change.comesIn.length + change.goesOut.length === 0) return { first: { name: say({ da: 'Med', en: 'In' }), records: chosen }, second: { name: say({ da: 'Må vente', en: 'Must wait' }), records: left } };
  return { first: { name: say({ da: 'Kommer ind', en: 'Comes in' }), records: change.comesIn }, second: { name: say({ da: 'Går ud', en: 'Goes out' }), records: change.goesOut } };
}

/** What is proposed for the year ahead, or as a change of this one: who is in, in the order of the ranking, who must wait, and why. Left out until a scenario is locked for it. */
export function proposalSlide(facts: DeckFacts): SlideDraft | null {
  const { register, say, language, currency, meeting, day, has } = facts;
  const plan = has('prioritisation') ? proposedPlan(register, meeting?.id ?? null, day) : null;
  if (plan === null) return null;
  const { first, second } = groupsOf(plan, facts);
  const left = second.records.slice(0, Math.max(leftShown, rowsShown - first.records.length));
  const chosen = first.records.slice(0, rowsShown - left.length);
  const { unit, show } = moneyUnitOf([...chosen, ...left].map(({ amount }) => amount), currency, language);
  const place = ({ ranked }: Proposed): string => (ranked.mustDo ? say({ da: 'Skal', en: 'Must' }) : ranked.rank === null ? '–' : String(ranked.rank));
  const table = groupedTable(
    [
      { heading: `${first.name} (${String(first.records.length)})`, records: chosen },
      { heading: `${second.name} (${String(second.records.length)})`, records: left },
    ],
    [
      { title: say({ da: 'Plads', en: 'Place' }), width: 9, cell: place, always: true },
      { title: say({ da: 'Projekt', en: 'Project' }), width: 42, cell: ({ ranked }) => shorten(projectName(ranked.project, say), 90) },
      { title: `${String(plan.year)} (${unit})`, width: 15, align: 'right', cell: ({ amount }) => numberCell(amount, show) },
      { title: say({ da: 'Hvorfor', en: 'Why' }), width: 66, cell: ({ why }) => (why === null ? null : wholeSentences(why, 150)) },
    ],
    { description: say({ da: 'Projekter, der er med, og projekter, der må vente', en: 'Projects that are in, and projects that must wait' }) },
  );
  return {
    id: 'proposal',
    name: { da: 'Forslag til prioritering', en: 'Proposed priorities' },
    layout: 'content',
    title: titleOf(plan, facts),
    contents: [full(table)],
    footnote: footnoteOf(plan, { chosen: first.records.length - chosen.length, left: second.records.length - left.length }, facts),
    sources: [
      { entity: 'scenario', fields: ['name', 'year', 'budgetFrame', 'locked', 'meeting'] },
      { entity: 'scenarioProject', fields: ['project', 'chosen', 'reasonText'] },
      { entity: 'assessment', fields: ['project', 'criterion', 'score'] },
      { entity: 'criterion', fields: ['name', 'weight'] },
    ],
    rules: [
      say(
        {
          da: 'Forslaget er scenariet «{name}», som det er låst. Pladsen er blandt årets kandidater; skal-opgaver står udenfor. Beløbet er årets forventede udgift.',
          en: 'The proposal is the scenario “{name}” as it was locked. The place is among the candidates of the year; musts stand outside. The amount is the expected cost of the year.',
        },
        { name: plan.scenario.name ?? plan.scenario.id ?? '' },
      ),
    ],
  };
}
